// A command of its own: run it once per release, before the processes that serve.
import { logger } from './logger.ts'
import { migrateDatabase } from './migrate-database.ts'

try {
  await migrateDatabase()
} catch (error) {
  logger.error('the tables could not be brought up to date', { error })
  process.exitCode = 1
}
