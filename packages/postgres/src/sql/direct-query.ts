import { SqlError } from '@modkit/sql-contract'
import { type DirectQuery, wantsRawRows } from '@modkit/sql-contract/driver'
import type { AbortableQueryOptions, CompiledQuery, QueryResult } from 'kysely'
import type { Connection, Pending } from '../pool/connection.ts'
import type { Pool } from '../pool/pool.ts'
import { opensTransaction, toQueryResult } from './query-result.ts'
import { answerOf, runCancellable } from './run.ts'
import { learn, type Statement, type Statements } from './statement.ts'

/** Runs queries outside transactions: on a shared connection, pipelined; with a signal, on one of their own. */
export function directQuery(pool: Pool, statements: Statements): DirectQuery {
  return (query: CompiledQuery, options?: AbortableQueryOptions): Promise<QueryResult<any>> => {
    let statement: Statement
    try {
      statement = statements.of(query)
    } catch (error) {
      return Promise.reject(error)
    }
    const raw = wantsRawRows(query)
    if (options?.signal !== undefined) return runAbortable(pool, statement, raw, options.signal)
    const taken = pool.share(statement.pace?.averageMs)
    if (taken instanceof Promise) return taken.then((connection) => runShared(pool, connection, statement, raw))
    return runShared(pool, taken, statement, raw)
  }
}

// As `run`, and gives the connection back. Every hop counts here: one promise from the package's to the caller's.
function runShared(pool: Pool, connection: Connection, statement: Statement, raw: boolean): Promise<QueryResult<any>> {
  let pending: Pending
  try {
    pending = connection.send(statement)
  } catch (error) {
    pool.giveBack(connection)
    return Promise.reject(error)
  }
  return answerOf(pending, raw).then(
    (result) => {
      const ms = connection.settled(pending)
      if (statement.pace !== undefined) learn(statement.pace, ms)
      const unsafe = opensTransaction(result)
      if (unsafe) connection.destroy()
      pool.giveBack(connection)
      if (unsafe) throw unsafeTransaction()
      return toQueryResult(result)
    },
    (error) => {
      connection.settled(pending)
      pool.giveBack(connection)
      throw connection.lostError(error)
    },
  )
}

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
