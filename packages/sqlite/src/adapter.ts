import { SqliteAdapter } from 'kysely'

/**
 * Kysely's adapter, except that a migrator runs in a transaction: SQLite can roll a change of schema back, and as the
 * transaction begins with a write lock, two processes that migrate one file do so one after the other.
 */
export class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}
