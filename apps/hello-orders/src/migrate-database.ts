import { EVENT_STORE } from '@modkit/event-store'
import { bootstrap, defineModule } from '@modkit/kernel'
import { DATABASE_DB } from '@modkit/sql-contract'
import { migrateOrders } from 'feature-orders'
import { storage } from './app-module.ts'
import { logger } from './logger.ts'

/**
 * Brings event store and read models up to date. Any number may run at once: migrations take a lock in the database.
 *
 * @throws KernelError when the database cannot be opened, or what a migration failed with
 */
export async function migrateDatabase(): Promise<void> {
  const { db, eventStore } = storage()
  const root = defineModule({ name: 'migrate', imports: [db, eventStore], exports: [DATABASE_DB, EVENT_STORE] })
  await using app = await bootstrap(root, { timeout: '5m' })
  const ran = await migrateOrders(await app.get(EVENT_STORE), await app.get(DATABASE_DB))
  logger.info('the tables are up to date', { ran })
}
