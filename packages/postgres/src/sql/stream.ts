import type { Connection, Pending, Result } from '../pool/connection.ts'
import type { Statement } from './statement.ts'

const END: unique symbol = Symbol('end')

/**
 * Reads the rows of a statement in chunks, through a cursor: the server makes no more than the reader takes. The
 * connection is free again when the iteration has ended, however it ends.
 *
 * @throws SqlError
 */
export async function* stream(
  connection: Connection,
  statement: Statement,
  chunkSize: number,
): AsyncGenerator<Result, void> {
  let chunk = Promise.withResolvers<Result>()
  let resume: ((mark?: unknown) => void) | undefined
  let closing = false
  const pending = connection.send({ ...statement, options: { ...statement.options, simple: false } })
  // The callback form: the package's own iterator leaves the reader waiting when the connection is lost.
  const cursor = pending.cursor(chunkSize, (rows) => {
    // Closing a cursor announces its last chunk again.
    if (closing) return
    connection.answered()
    chunk.resolve(rows as unknown as Result)
    return new Promise((resolve) => {
      resume = resolve
    }) as never
  }) as unknown as Pending
  const end = cursor.then((): typeof END => END)
  end.catch(() => undefined)
  try {
    for (;;) {
      const next = await Promise.race([chunk.promise, end])
      if (next === END) return
      yield next
      if (connection.closed) throw connection.lostError()
      chunk = Promise.withResolvers()
      connection.owe()
      const proceed = resume
      resume = undefined
      proceed?.()
    }
  } catch (error) {
    throw connection.lostError(error)
  } finally {
    closing = true
    // On a lost connection nothing may resume: the package would write to a socket that is gone.
    if (resume !== undefined && !connection.closed) {
      connection.owe()
      resume(connection.closeMark)
      await end.catch(() => undefined)
    }
    // Paid back: what the last `owe` announced may never come, and is not waited for.
    connection.owed = 1
    connection.settled(pending)
  }
}
