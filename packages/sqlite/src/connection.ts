import type { TransactionalConnection } from '@modkit/sql-contract/driver'
import type { CompiledQuery, QueryResult } from 'kysely'
import type { Row } from './drivers/handle.ts'
import type { TransactionGuard } from './transaction-guard.ts'

/** A value now, or a promise of it: a library blocks, or it does not. */
export type MaybePromise<T> = T | Promise<T>

/** The one connection of a database. The methods of Kysely's interface wait for locks, `execute` does not. */
export interface SqliteConnection extends TransactionalConnection {
  /** Whether it can return rows as arrays. */
  readonly rawRows: boolean
  /** How long to wait for a lock that another connection holds. */
  busyTimeoutMs: number
  /** Refuses what follows a transaction that SQLite has rolled back. */
  readonly guard: TransactionGuard
  /** Settles with the query of `executeQuery` that was last, if that could not answer at once. Never rejects. */
  readonly unanswered: Promise<void> | undefined
  /** Whether a transaction is open, whoever began it. */
  readonly inTransaction: boolean
  /** Tries a query once, at once when the library blocks; the signal interrupts it when the library can. @throws SqlError */
  execute(query: CompiledQuery, signal?: AbortSignal): MaybePromise<QueryResult<any>>
  /** Runs a statement that is not worth keeping, and returns its rows. @throws SqlError */
  command(sql: string): Promise<readonly Row[]>
  /** Ends streams, finalises statements, closes the file. */
  close(): MaybePromise<void>
}

/** Settles when a query does, whatever comes of it. */
export function settled(answer: Promise<unknown>): Promise<void> {
  const forget = () => undefined
  return answer.then(forget, forget)
}
