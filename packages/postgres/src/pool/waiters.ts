import { SqlError } from '@modkit/sql-contract'
import type { Connection } from './connection.ts'

/** What somebody wants a connection for. */
export interface Demand {
  /** To have it alone. */
  readonly exclusive: boolean
  /** For how long the server will be busy, in milliseconds; infinite when nobody knows. */
  readonly expectedMs: number
}

interface Waiter {
  readonly demand: Demand
  readonly resolve: (connection: Connection) => void
  readonly reject: (error: unknown) => void
}

/** Callers that wait for a connection, in the order in which they came, each no longer than it wants to. */
export class Waiters {
  readonly #waiting = new Set<Waiter>()
  readonly #timeoutMs: number
  readonly #onLeave: () => void

  /** `onLeave` is called when somebody gives up. A `timeoutMs` of 0 waits for ever. */
  constructor(timeoutMs: number, onLeave: () => void) {
    this.#timeoutMs = timeoutMs
    this.#onLeave = onLeave
  }

  get size(): number {
    return this.#waiting.size
  }

  /** Waits in line. `lastFailure` says, when the time is up, why no connection could be opened. */
  wait(demand: Demand, signal: AbortSignal | undefined, lastFailure: () => unknown): Promise<Connection> {
    const { promise, resolve, reject } = Promise.withResolvers<Connection>()
    const settle = (): void => {
      this.#waiting.delete(waiter)
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    }
    const leave = (error: unknown): void => {
      waiter.reject(error)
      this.#onLeave()
    }
    const waiter: Waiter = {
      demand,
      resolve: (connection) => {
        settle()
        resolve(connection)
      },
      reject: (error) => {
        settle()
        reject(error)
      },
    }
    const abort = (): void => leave(signal?.reason)
    const timer =
      this.#timeoutMs > 0
        ? setTimeout(() => leave(tooLate(this.#timeoutMs, lastFailure())), this.#timeoutMs)
        : undefined
    signal?.addEventListener('abort', abort, { once: true })
    this.#waiting.add(waiter)
    return promise
  }

  /** Hands out what `pick` gives, to the one who waited longest, until it gives nothing. */
  serve(pick: (demand: Demand) => Connection | undefined): void {
    for (const waiter of this.#waiting) {
      const connection = pick(waiter.demand)
      if (connection === undefined) return
      waiter.resolve(connection)
    }
  }

  rejectAll(error: unknown): void {
    for (const waiter of this.#waiting) waiter.reject(error)
  }
}

function tooLate(ms: number, cause: unknown): SqlError {
  const message = `no connection became free in time: ms="${ms}". Is one held by a transaction that waits for something else?`
  return new SqlError({
    kind: 'acquire_timeout',
    code: 'ACQUIRE_TIMEOUT',
    message,
    ...(cause === undefined ? {} : { cause }),
  })
}
