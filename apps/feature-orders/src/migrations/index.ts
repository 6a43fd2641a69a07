import type { EventStore } from '@modkit/event-store'
import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { createReadModels } from './0001-create-read-models.ts'

const migrations: Readonly<Record<string, Migration>> = { '0001-create-read-models': createReadModels }

/**
 * Brings the event store and the read models up to date; returns the names of what ran. Several processes may do so at
 * once.
 *
 * @throws MigrationMismatchError, or what a migration failed with
 */
export async function migrateOrders(store: EventStore, db: Kysely<any>): Promise<readonly string[]> {
  const { pending } = await store.plan()
  if (pending.length > 0) await store.migrate()
  const { error, results = [] } = await new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableName: 'orders_migration',
    migrationLockTableName: 'orders_migration_lock',
  }).migrateToLatest()
  if (error !== undefined) throw error
  return [...pending.map(({ name }) => name), ...results.map(({ migrationName }) => migrationName)]
}
