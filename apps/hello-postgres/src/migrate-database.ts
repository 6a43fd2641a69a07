import { openPostgresFromEnv } from '@modkit/postgres'
import { migrateNotes } from 'feature-notes'
import { logger } from './logger.ts'

/**
 * Brings the tables of all features up to date. Any number may run at once: the migrator takes a lock in the database.
 *
 * @throws SqlBuildError, or what a migration failed with
 */
export async function migrateDatabase(): Promise<void> {
  const db = await openPostgresFromEnv()
  try {
    const { results = [] } = await migrateNotes(db)
    logger.info('the tables are up to date', { ran: results.map(({ migrationName }) => migrationName) })
  } finally {
    await db.destroy()
  }
}
