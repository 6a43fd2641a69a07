import { openPostgresFromEnv } from '@modkit/postgres'
import { migrateLogin } from 'feature-login'
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
    const ran: string[] = []
    for (const [feature, migrate] of Object.entries({ notes: migrateNotes, login: migrateLogin })) {
      const { results = [] } = await migrate(db)
      ran.push(...results.map(({ migrationName }) => `${feature}/${migrationName}`))
    }
    logger.info('the tables are up to date', { ran })
  } finally {
    await db.destroy()
  }
}
