import { setTimeout as delay } from 'node:timers/promises'
import type { Connection, Pending, Result } from '../pool/connection.ts'
import { connectionError } from './errors.ts'
import type { Statement } from './statement.ts'

/** After a request to cancel, the server has so long to end the statement; then the connection is given up. */
const CANCEL_LIMIT_MS = 5000

/** Runs a statement on a connection. @throws SqlError */
export async function run(connection: Connection, { text, values, options }: Statement, raw = false): Promise<Result> {
  const pending = connection.send(text, values, options)
  try {
    return await (raw ? (pending.values() as unknown as Pending) : pending)
  } catch (error) {
    throw connection.lostError(error)
  } finally {
    connection.settled(pending)
  }
}

/**
 * Runs a statement on a connection that nobody else uses. When the signal says so, the server is asked to stop it; the
 * promise settles as soon as the connection can be used again.
 *
 * @throws SqlError; `cancelled` when the request reached the server in time
 */
export async function runCancellable(
  connection: Connection,
  { text, values, options }: Statement,
  raw: boolean,
  signal: AbortSignal,
): Promise<Result> {
  const pending = connection.send(text, values, options)
  const ended = new AbortController()
  let cancelling: Promise<void> | undefined
  const cancel = (): void => {
    cancelling = connection.cancel(pending)
    void destroyLater(connection, ended.signal)
  }
  signal.addEventListener('abort', cancel, { once: true })
  try {
    const result = await (raw ? (pending.values() as unknown as Pending) : pending)
    // The request is still under way, and would hit what comes next on this connection.
    await cancelling
    return result
  } catch (error) {
    throw connection.lostError(error)
  } finally {
    signal.removeEventListener('abort', cancel)
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
