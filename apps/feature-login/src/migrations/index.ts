import type { Kysely } from 'kysely'
import { type MigrationResultSet, Migrator } from 'kysely/migration'
import { createUsers } from './0001-create-users.ts'

/** Brings the tables up to date. Several processes may do so at once. @throws what a migration failed with */
export async function migrateLogin(db: Kysely<any>): Promise<MigrationResultSet> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ '0001-create-users': createUsers }) },
    // Names of their own, so that features do not meet in one list.
    migrationTableName: 'login_migration',
    migrationLockTableName: 'login_migration_lock',
  })
  const outcome = await migrator.migrateToLatest()
  if (outcome.error !== undefined) throw outcome.error
  return outcome
}
