import { setTimeout as delay } from 'node:timers/promises'
import type { Connection, Pending, Result } from '../pool/connection.ts'
import { connectionError } from './errors.ts'
import type { Statement } from './statement.ts'

/** After a request to cancel, the server has so long to end the statement; then the connection is given up. */
const CANCEL_LIMIT_MS = 5000

/** Runs a statement on a connection; `read` makes something of the answer. @throws SqlError */
export function run<T>(
  connection: Connection,
  statement: Statement,
  raw: boolean,
  read: (result: Result) => T,
): Promise<T> {
  // Every hop counts here: one promise from the package's to the caller's.
  let pending: Pending
  try {
    pending = connection.send(statement)
  } catch (error) {
    return Promise.reject(error)
  }
  return answerOf(pending, raw).then(
    (result) => {
      connection.settled(pending)
      return read(result)
    },
    (error) => {
      connection.settled(pending)
      throw connection.lostError(error)
    },
  )
}

/** The answer to a statement that was sent; raw, its rows are arrays. */
export function answerOf(pending: Pending, raw: boolean): Promise<Result> {
  return raw ? (pending.values() as unknown as Promise<Result>) : pending
}

/**
 * Runs a statement on a connection that nobody else uses from now on. When the signal says so, the server is asked to
 * stop it; the promise settles as soon as the connection can be used again.
 *
 * @throws SqlError, `cancelled` when the request reached the server in time; the signal's reason when that came before
 * the statement was sent
 */
export async function runCancellable(
  connection: Connection,
  statement: Statement,
  raw: boolean,
  signal: AbortSignal,
): Promise<Result> {
  // A request to cancel names a connection, not a statement: others may still wait for their answers on it.
  await connection.quiet()
  signal.throwIfAborted()
  const pending = connection.send(statement)
  const ended = new AbortController()
  let cancelling: Promise<void> | undefined
  const cancel = (): void => {
    cancelling = connection.cancel(pending)
    void destroyLater(connection, ended.signal)
  }
  signal.addEventListener('abort', cancel, { once: true })
  try {
    return await answerOf(pending, raw)
  } catch (error) {
    throw connection.lostError(error)
  } finally {
    signal.removeEventListener('abort', cancel)
    // The request is still under way, and would hit what comes next on this connection.
    await cancelling
    ended.abort()
    connection.settled(pending)
  }
}

async function destroyLater(connection: Connection, ended: AbortSignal): Promise<void> {
  try {
    await delay(CANCEL_LIMIT_MS, undefined, { signal: ended, ref: false })
  } catch {
    return
  }
  connection.destroy(connectionError('NO_ANSWER', `a cancelled statement did not end in time: ms="${CANCEL_LIMIT_MS}"`))
}
