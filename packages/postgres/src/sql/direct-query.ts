import { SqlError } from '@modkit/sql-contract'
import { type DirectQuery, wantsRawRows } from '@modkit/sql-contract/driver'
import type { AbortableQueryOptions, CompiledQuery, QueryResult } from 'kysely'
import type { Pool } from '../pool/pool.ts'
import { opensTransaction, toQueryResult } from './query-result.ts'
import { run, runCancellable } from './run.ts'
import type { Statement, Statements } from './statement.ts'

/** Runs queries outside transactions: on a shared connection, pipelined; with a signal, on one of their own. */
export function directQuery(pool: Pool, statements: Statements): DirectQuery {
  return async (query: CompiledQuery, options?: AbortableQueryOptions): Promise<QueryResult<any>> => {
    const statement = statements.of(query)
    const raw = wantsRawRows(query)
    if (options?.signal !== undefined) return runAbortable(pool, statement, raw, options.signal)
    const taken = pool.share()
    const connection = taken instanceof Promise ? await taken : taken
    try {
      const result = await run(connection, statement, raw)
      if (opensTransaction(result)) {
        connection.destroy()
        throw unsafeTransaction()
      }
      return toQueryResult(result)
    } finally {
      pool.giveBack(connection)
    }
  }
}

// A request to cancel names a connection, not a statement: nothing else may be in its pipeline.
async function runAbortable(
  pool: Pool,
  statement: Statement,
  raw: boolean,
  signal: AbortSignal,
): Promise<QueryResult<any>> {
  const connection = await pool.reserve(signal)
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const abort = (): void => reject(signal.reason)
  signal.addEventListener('abort', abort, { once: true })
  const running = runCancellable(connection, statement, raw, signal).finally(() => pool.release(connection))
  try {
    // The caller need not wait until the server has stopped.
    return toQueryResult(await Promise.race([running, aborted]))
  } finally {
    signal.removeEventListener('abort', abort)
    running.catch(() => undefined)
  }
}

function unsafeTransaction(): SqlError {
  const message =
    'a transaction was begun on a connection that others share, so it was ended. ' +
    'Use transaction(db, …), db.transaction(), or db.connection() for raw SQL'
  return new SqlError({ kind: 'other', code: 'UNSAFE_TRANSACTION', message })
}
