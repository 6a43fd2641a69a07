import { driverOf, transaction } from '@modkit/sql-contract'
import type { Kysely } from 'kysely'
import type { SqlRunner } from '../sql/runner.ts'

/** Runs `work` in a transaction that holds the write lock from its start. */
export type SqliteTransaction = <T>(work: (trx: Kysely<any>) => Promise<T>) => Promise<T>

/**
 * Transactions on `db` that never begin as readers: one that reads first and writes later may find that another process
 * wrote meanwhile, and no waiting would help. Our driver begins that way; with another, a write of nothing comes first.
 */
export function sqliteTransaction(db: Kysely<any>, run: SqlRunner): SqliteTransaction {
  const locksAtOnce = driverOf(db).rawRows !== undefined
  return (work) =>
    transaction(db, async (trx) => {
      if (!locksAtOnce) await run('delete from event_store_erasing', [], trx)
      return work(trx)
    })
}
