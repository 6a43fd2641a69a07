import type { Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import postgres from 'postgres'
import { connectionError, toSqlError } from '../sql/errors.ts'
import type { Statement } from '../sql/statement.ts'
import { readTextArray } from '../values/type-mapping.ts'
import { brokenSocket, HostsInTurn, type SocketTarget } from './open-socket.ts'
import type { ConnectionSettings } from './settings.ts'

/** What the postgres package returns: the rows, and what the server said of them. */
export type Result = postgres.RowList<postgres.Row[]>

/** A statement on its way, with what the package's own types leave out. */
export interface Pending extends postgres.PendingQuery<postgres.Row[]> {
  /** Settles the statement. Without effect when it is settled already. */
  reject(error: unknown): void
  /** Opens a connection and sends the request to cancel. */
  readonly canceller: ((pending: Pending) => Promise<void>) | null
}

/** How `Connection.send` sends. */
export interface SendOptions {
  /** Named on the server and kept there, so that it is parsed and planned once per connection. */
  readonly prepare: boolean
  /** Without parameters and without preparing; may hold several statements. */
  readonly simple: boolean
}

/** What `Connection.open` takes besides the settings. */
export interface OpenOptions {
  readonly signal?: AbortSignal | undefined
  /** Called once, when the connection has ended for whatever reason. */
  readonly onClose?: (connection: Connection) => void
  readonly onNotify?: (channel: string, payload: string) => void
}

const CANCEL_DELIVERY_MS = 1000
const CANCEL_SOCKET_MS = 5000
const GOODBYE_MS = 1000

// Arrays of the user's own types; those that every server has are known.
const OWN_ARRAY_TYPES = "select oid::int4 as oid from pg_catalog.pg_type where typcategory = 'A' and oid >= 16384"

/**
 * One connection to the server, and never another: a client of the postgres package with a pool of one, which is given
 * one socket and, when that has ended, only broken ones. So nothing that began on this connection (a transaction, an
 * advisory lock) silently goes on on another, and nothing of a lost connection lives on in the next.
 */
export class Connection {
  /** Statements without an answer, and streams without an end. */
  inFlight = 0
  /** Answers that the server owes now: a stream whose reader pauses is owed none. */
  owed = 0
  /** When the server last answered, or came to owe an answer after it owed none; as `performance.now()`. */
  lastSign = performance.now()
  /** Held by one user, who alone may send. */
  reserved = false
  closed = false
  readonly openedAt = performance.now()
  readonly #onClose: ((connection: Connection) => void) | undefined
  readonly #pending = new Set<Pending>()
  #quiet: PromiseWithResolvers<void> | undefined
  #client!: postgres.Sql
  #socket: Socket | undefined
  #lost: Error | undefined
  /** Requests to cancel that have no socket yet. */
  #cancelling = 0

  private constructor(onClose: ((connection: Connection) => void) | undefined) {
    this.#onClose = onClose
  }

  /**
   * Opens a connection and logs in.
   *
   * @throws SqlError, or the signal's reason
   */
  static async open(settings: ConnectionSettings, options: OpenOptions = {}): Promise<Connection> {
    const connection = new Connection(options.onClose)
    const timeout = AbortSignal.timeout(settings.connectTimeoutMs)
    const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout
    const { promise: aborted, reject } = Promise.withResolvers<never>()
    const abort = (): void => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    try {
      options.signal?.throwIfAborted()
      await Promise.race([connection.#logIn(settings, options, signal), aborted])
      return connection
    } catch (error) {
      connection.destroy()
      if (options.signal?.aborted) throw options.signal.reason
      if (timeout.aborted) {
        const waited = `ms="${settings.connectTimeoutMs}"`
        throw connectionError('CONNECT_TIMEOUT', `the server took no connection in time: ${waited}`)
      }
      throw toSqlError(error)
    } finally {
      signal.removeEventListener('abort', abort)
      aborted.catch(() => undefined)
    }
  }

  async #logIn(settings: ConnectionSettings, { onNotify }: OpenOptions, signal: AbortSignal): Promise<void> {
    const target = new HostsInTurn(signal)
    let ready = false
    const client = postgres(settings.dsn, {
      ...settings.client,
      max: 1,
      prepare: settings.prepare,
      // Lifetime, deadlines and reconnecting are the pool's.
      idle_timeout: 0,
      max_lifetime: null,
      connect_timeout: 0,
      backoff: () => 0,
      fetch_types: false,
      onnotice: settings.onNotice,
      onclose: () => ready && this.#ended(),
      ...(onNotify && { onnotify: onNotify }),
      // Missing in the package's own types; called with the options it has parsed.
      socket: async (hosts: SocketTarget) => {
        if (!ready) {
          this.#socket = await target.next(hosts)
          return this.#socket
        }
        if (this.closed || this.#cancelling === 0) return brokenSocket()
        this.#cancelling--
        const socket = await target.again(hosts, AbortSignal.timeout(settings.connectTimeoutMs))
        setTimeout(() => socket.destroy(), CANCEL_SOCKET_MS).unref()
        return socket
      },
    } as postgres.Options<Record<string, never>>)
    this.#client = client
    const arrays = await client.unsafe<{ oid: number }[]>(OWN_ARRAY_TYPES)
    for (const { oid } of arrays) client.options.parsers[oid] = readTextArray
    ready = true
    this.lastSign = performance.now()
  }

  /**
   * Sends a statement behind whatever is in flight. Say `settled` when it has its answer.
   *
   * @throws SqlError when the connection has ended
   */
  send({ text, values, options }: Statement): Pending {
    if (this.closed) throw this.lostError()
    const pending = this.#client.unsafe(text, values as never[], options as postgres.UnsafeQueryOptions) as Pending
    this.#pending.add(pending)
    this.owe()
    return pending
  }

  /** A statement has its answer: its rows, an error, the end of its stream. Returns what `answered` does. */
  settled(pending: Pending): number {
    this.#pending.delete(pending)
    if (this.#pending.size === 0) this.#quiet?.resolve()
    return this.answered()
  }

  /** Resolves as soon as nothing is in flight. */
  quiet(): Promise<void> | undefined {
    if (this.#pending.size === 0) return undefined
    this.#quiet = Promise.withResolvers()
    return this.#quiet.promise
  }

  /** The server owes one more answer: for a statement, for a piece of a stream. */
  owe(): void {
    if (this.owed++ === 0) this.lastSign = performance.now()
  }

  /** The server owes one answer less. Returns for how many milliseconds it had not answered before. */
  answered(): number {
    this.owed--
    const now = performance.now()
    const silentMs = now - this.lastSign
    this.lastSign = now
    return silentMs
  }

  /** Marks the end of a stream, for the postgres package. */
  get closeMark(): unknown {
    return this.#client.CLOSE
  }

  /** Why statements fail now that the connection has ended: our reason, if it was we who gave it up. */
  lostError(error?: unknown): Error {
    return (
      this.#lost ??
      (error === undefined ? connectionError('CONNECTION_CLOSED', 'the connection is lost') : toSqlError(error))
    )
  }

  /**
   * Asks the server, over a connection of its own, to stop a statement that has no answer yet. Resolves when the request
   * is delivered, or, over TLS where that cannot be seen, after a second: until then it might hit the next statement.
   */
  async cancel(pending: Pending): Promise<void> {
    // `cancel()` of the package drops this promise: a refused request would end the process as an unhandled rejection.
    this.#cancelling++
    const delivered = pending.canceller?.(pending).catch(() => undefined)
    await Promise.race([delivered, delay(CANCEL_DELIVERY_MS, undefined, { ref: false })])
  }

  /** Says good-bye to the server. What is in flight fails. */
  async close(): Promise<void> {
    this.#ended()
    await this.#client.end({ timeout: 0 })
    // A server that does not answer must not keep the process alive.
    setTimeout(() => this.#breakSocket(), GOODBYE_MS).unref()
  }

  /** Breaks the connection, without waiting for the server. What is in flight fails with `reason`. */
  destroy(reason?: Error): void {
    this.#lost ??= reason
    void this.#client?.end({ timeout: 0 })
    // After the package's farewell, which must not find the socket gone.
    setImmediate(() => this.#breakSocket())
    this.#ended()
  }

  #breakSocket(): void {
    // Under TLS the package has taken all listeners off this socket.
    this.#socket?.on('error', () => undefined)
    this.#socket?.destroy()
  }

  #ended(): void {
    if (this.closed) return
    this.closed = true
    // The package forgets statements that were sent between the error of a socket and its end.
    for (const pending of this.#pending) pending.reject(this.lostError())
    this.#quiet?.resolve()
    this.#onClose?.(this)
  }
}
