import { setTimeout as delay } from 'node:timers/promises'
import type { IsolationLevel, Kysely, Transaction } from 'kysely'
import { type AfterCommitHook, collectHooks } from './after-commit.ts'
import { isSqlError } from './sql-error.ts'

/** How `transaction` runs. */
export interface TransactionOptions {
  /** Default: the database's own. SQLite is always `serializable`, which satisfies any level. */
  readonly isolation?: IsolationLevel
  /** Refuses writes inside. Default: false. */
  readonly readOnly?: boolean
  /** How many times the transaction runs again after a serialization failure or a deadlock. Default: 3. */
  readonly retries?: number
  /** Gives up waiting for a connection or between retries, and rolls back instead of committing. */
  readonly signal?: AbortSignal
  /** Receives what an after-commit hook threw. Default: a process warning. */
  readonly onAfterCommitError?: (error: unknown) => void
}

/** A transaction inside a transaction: pass the outer handle on instead. */
export class NestedTransactionError extends Error {
  override readonly name = 'NestedTransactionError'
  readonly code = 'SQL_NESTED_TRANSACTION'

  constructor() {
    super('transaction(trx, …) inside a transaction: use the handle as it is, or a savepoint of db.startTransaction()')
  }
}

const DEFAULT_RETRIES = 3
const FIRST_BACKOFF_MS = 10
const LONGEST_BACKOFF_MS = 1000

/**
 * Runs `fn` in a transaction, commits, runs the after-commit hooks, and returns what `fn` returned. When `fn` throws, all
 * is rolled back. `fn` runs again, in a new transaction and after a random delay, when the database reports a
 * serialization failure or a deadlock: what it does besides SQL must bear repetition, or wait for `afterCommit`.
 *
 * @throws NestedTransactionError, SqlError, what `fn` throws, or the signal's reason
 */
export async function transaction<DB, R>(
  db: Kysely<DB>,
  fn: (trx: Transaction<DB>) => Promise<R>,
  options: TransactionOptions = {},
): Promise<R> {
  if (db.isTransaction) throw new NestedTransactionError()
  const { retries = DEFAULT_RETRIES, signal } = options
  for (let attempt = 0; ; attempt++) {
    try {
      signal?.throwIfAborted()
      return await runOnce(db, fn, options)
    } catch (error) {
      if (attempt >= retries || !mayRunAgain(error)) throw error
    }
    await pause(attempt, signal)
  }
}

async function runOnce<DB, R>(
  db: Kysely<DB>,
  fn: (trx: Transaction<DB>) => Promise<R>,
  options: TransactionOptions,
): Promise<R> {
  const { signal } = options
  let hooks: readonly AfterCommitHook[] = []
  const body = async (trx: Transaction<DB>): Promise<R> => {
    const collected = collectHooks(trx)
    try {
      const result = await fn(trx)
      signal?.throwIfAborted()
      return result
    } finally {
      hooks = collected.end()
    }
  }
  // Only `connection()` can stop waiting for a connection; without a signal the shorter way is taken.
  const result =
    signal === undefined
      ? await begin(db, options).execute(body)
      : await db.connection().execute((pinned) => begin(pinned, options).execute(body), { signal })
  await runHooks(hooks, options.onAfterCommitError ?? warn)
  return result
}

function begin<DB>(db: Kysely<DB>, { isolation, readOnly }: TransactionOptions): ReturnType<Kysely<DB>['transaction']> {
  let builder = db.transaction()
  if (isolation !== undefined) builder = builder.setIsolationLevel(isolation)
  if (readOnly) builder = builder.setAccessMode('read only')
  return builder
}

async function runHooks(hooks: readonly AfterCommitHook[], onError: (error: unknown) => void): Promise<void> {
  for (const hook of hooks) {
    try {
      await hook()
    } catch (error) {
      onError(error)
    }
  }
}

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : new Error(String(error)))
}

function mayRunAgain(error: unknown): boolean {
  return isSqlError(error, 'serialization_failure') || isSqlError(error, 'deadlock')
}

// Full jitter: two transactions that met once must not meet again at the same pace.
async function pause(attempt: number, signal: AbortSignal | undefined): Promise<void> {
  const longest = Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** attempt)
  try {
    await delay(Math.random() * longest, undefined, signal ? { signal } : {})
  } catch {
    throw signal?.reason
  }
}
