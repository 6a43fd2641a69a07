// The fast start: on the database that POSTGRES_DSN names, or, without one, on a server that lives as long as this process.
import { startPostgres } from '@modkit/test-services'
import { logger } from './logger.ts'
import { migrateDatabase } from './migrate-database.ts'

const server = process.env.POSTGRES_DSN ? undefined : await startPostgres()
if (server) {
  process.env.POSTGRES_DSN = server.url
  logger.info(`no POSTGRES_DSN, so on a throw-away server: ${server.source}`)
}
try {
  await migrateDatabase()
  await import('./main.ts')
} finally {
  await server?.close()
}
