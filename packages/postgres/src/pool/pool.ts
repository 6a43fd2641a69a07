import { SqlError } from '@modkit/sql-contract'
import { connectionError, toSqlError } from '../sql/errors.ts'
import { Connection } from './connection.ts'
import type { PoolSettings } from './settings.ts'
import { type Demand, Waiters } from './waiters.ts'

/** Publishes how many connections are open and idle, and how many callers wait. */
export type PoolReport = (open: number, idle: number, waiting: number) => void

/** A statement rides behind others only on a connection that answered so recently: never behind a slow one. */
const PIPELINE_WINDOW_MS = 200
/** The most statements that share a connection's pipeline. */
const PIPELINE_DEPTH = 100
/** The most quick reads that gather on a connection while others are idle. */
const GATHER_DEPTH = 8
/** The longest that they may have to wait for each other there, going by what such reads took so far. */
const GATHER_MS = 0.5
/** Nobody joins them any more when the server has been silent for so long. */
const GATHER_WINDOW_MS = 5
/** After a failed attempt to open one more connection, the pool does with those it has for so long. */
const GROWTH_PAUSE_MS = 250
/** How long `close` waits for what is in flight. */
const CLOSE_GRACE_MS = 5000
const EXCLUSIVE: Demand = Object.freeze({ exclusive: true, expectedMs: Number.POSITIVE_INFINITY })
/** How often silent and aged connections are looked for. */
const SWEEP_MS = 1000

/**
 * The connections of one database handle. A statement shares a connection with others, pipelined; `reserve` gives one to
 * its user alone. An idle connection comes first, then a new one up to the limit, then the least busy of those that
 * answer; who finds none waits in line. Reads that have been quick so far gather on few connections, however many are
 * idle: a packet with eight of them costs both ends little more than a packet with one.
 */
export class Pool {
  readonly #settings: PoolSettings
  readonly #report: PoolReport
  readonly #connections = new Set<Connection>()
  /** Those that nobody uses; the one used last is at the end, and taken first. */
  readonly #idle: Connection[] = []
  readonly #waiters: Waiters
  /**
   * A statement that is not prepared asks the server for the types of its parameters before it runs, and PgBouncer, in whose
   * pools such statements are sent, takes the server away in between when another statement has just ended before it.
   */
  readonly #pipelines: boolean
  /** Where quick reads gather. Nothing else is in its pipeline. */
  #gathering: Connection | undefined
  #opening = 0
  #opened = 0
  #growthPausedUntil = 0
  #lastFailure: SqlError | undefined
  #sweeper: NodeJS.Timeout | undefined
  #closing: Promise<void> | undefined
  readonly #drained = Promise.withResolvers<void>()
  readonly #goodbyes = new Set<Promise<void>>()

  constructor(settings: PoolSettings, report: PoolReport) {
    this.#settings = settings
    this.#report = report
    this.#pipelines = settings.connection.prepare
    this.#waiters = new Waiters(settings.acquireTimeoutMs, () => this.#publish())
  }

  /**
   * A connection to send one statement on. Give it back with `giveBack` when the answer is there. `expectedMs` is how
   * long the server will need for it, if that is known and it may gather with others.
   */
  share(expectedMs = Number.POSITIVE_INFINITY): Connection | Promise<Connection> {
    return this.#take(this.#pipelines ? { exclusive: false, expectedMs } : EXCLUSIVE, undefined)
  }

  /** A connection of one's own, until `release`. Rejects with the signal's reason when that comes first. */
  reserve(signal?: AbortSignal): Connection | Promise<Connection> {
    return this.#take(EXCLUSIVE, signal)
  }

  /** Ends the use of a connection that `reserve` gave. */
  release(connection: Connection): void {
    connection.reserved = false
    this.giveBack(connection)
  }

  /** Ends one use of a connection that `share` gave. */
  giveBack(connection: Connection): void {
    connection.inFlight--
    if (connection.closed) this.#ended()
    else if (connection.inFlight === 0) this.#rest(connection)
    if (this.#waiters.size > 0) this.#serve()
    this.#publish()
  }

  /** Opens a connection if there is none, to see whether that is possible. */
  async ping(signal?: AbortSignal): Promise<void> {
    this.release(await this.reserve(signal))
  }

  /** Waits for what is in flight, for some seconds or until the signal, and closes all connections. May be called twice. */
  close(signal?: AbortSignal): Promise<void> {
    this.#closing ??= this.#close()
    if (signal?.aborted) this.#drained.resolve()
    signal?.addEventListener('abort', () => this.#drained.resolve(), { once: true })
    return this.#closing
  }

  #take(demand: Demand, signal: AbortSignal | undefined): Connection | Promise<Connection> {
    if (this.#closing !== undefined) return Promise.reject(closedError())
    if (signal?.aborted) return Promise.reject(signal.reason)
    const connection = this.#waiters.size === 0 ? this.#pick(demand) : undefined
    if (connection !== undefined) {
      this.#publish()
      return connection
    }
    const waiting = this.#waiters.wait(demand, signal, () => this.#lastFailure)
    this.#grow()
    this.#publish()
    return waiting
  }

  #pick({ exclusive, expectedMs }: Demand): Connection | undefined {
    let connection = this.#pickGathering(expectedMs)
    if (connection === undefined) {
      connection = this.#pickIdle() ?? (this.#opening > 0 || this.#mayGrow() ? undefined : this.#pickBusy())
      if (connection === undefined) return undefined
      if (connection.inFlight === 0 && expectedMs <= GATHER_MS) this.#gathering = connection
      else if (connection === this.#gathering) this.#gathering = undefined
    }
    connection.inFlight++
    connection.reserved = exclusive
    return connection
  }

  #pickGathering(expectedMs: number): Connection | undefined {
    const connection = this.#gathering
    if (connection === undefined || connection.inFlight === 0 || connection.inFlight >= GATHER_DEPTH) return undefined
    if (connection.closed || connection.inFlight * expectedMs > GATHER_MS) return undefined
    return performance.now() - connection.lastSign > GATHER_WINDOW_MS || this.#isAged(connection)
      ? undefined
      : connection
  }

  #pickIdle(): Connection | undefined {
    for (;;) {
      const connection = this.#idle.pop()
      if (connection === undefined || !this.#isAged(connection)) return connection
      this.#discard(connection)
    }
  }

  #pickBusy(): Connection | undefined {
    if (!this.#pipelines) return undefined
    const answeredAfter = performance.now() - PIPELINE_WINDOW_MS
    let best: Connection | undefined
    for (const connection of this.#connections) {
      if (connection.reserved || connection.inFlight >= PIPELINE_DEPTH || connection.lastSign < answeredAfter) continue
      if (best !== undefined && best.inFlight <= connection.inFlight) continue
      if (!this.#isAged(connection)) best = connection
    }
    return best
  }

  #mayGrow(): boolean {
    const { maxOpen, reopen } = this.#settings
    if (!reopen && this.#opened > 0) return false
    return this.#connections.size + this.#opening < maxOpen && performance.now() >= this.#growthPausedUntil
  }

  #serve(): void {
    this.#waiters.serve((demand) => this.#pick(demand))
    if (this.#waiters.size > 0) this.#grow()
  }

  #grow(): void {
    while (this.#opening < this.#waiters.size && this.#mayGrow()) void this.#open()
    if (!this.#settings.reopen && this.#opened > 0 && this.#connections.size === 0) this.#waiters.rejectAll(lostError())
  }

  async #open(): Promise<void> {
    this.#opening++
    try {
      const connection = await Connection.open(this.#settings.connection, { onClose: (closed) => this.#drop(closed) })
      this.#opening--
      if (this.#closing !== undefined) return this.#discard(connection)
      this.#opened++
      this.#lastFailure = undefined
      this.#connections.add(connection)
      this.#idle.push(connection)
      this.#sweeper ??= setInterval(() => this.#sweep(), SWEEP_MS).unref()
      this.#serve()
    } catch (error) {
      this.#opening--
      this.#lastFailure = toSqlError(error)
      this.#afterFailure(this.#lastFailure)
    }
    this.#publish()
  }

  // Who waits may still get one of the others. Only when there are none, all are told why.
  #afterFailure(failure: SqlError): void {
    if (this.#connections.size === 0) {
      if (this.#opening === 0) this.#waiters.rejectAll(failure)
      return
    }
    this.#growthPausedUntil = performance.now() + GROWTH_PAUSE_MS
    setTimeout(() => this.#serve(), GROWTH_PAUSE_MS + 1).unref()
    this.#serve()
  }

  #rest(connection: Connection): void {
    this.#idle.push(connection)
    if (this.#waiters.size > 0) this.#serve()
    // Still idle, and one too many.
    if (this.#idle.length > this.#settings.maxIdle || (this.#closing !== undefined && this.#idle.length > 0)) {
      this.#discard(this.#idle.shift())
    }
  }

  #discard(connection: Connection | undefined): void {
    if (connection === undefined) return
    const goodbye = connection.close().finally(() => this.#goodbyes.delete(goodbye))
    this.#goodbyes.add(goodbye)
  }

  /** A connection ended: by us, by the server, by the network. */
  #drop(connection: Connection): void {
    if (!this.#connections.delete(connection)) return
    const at = this.#idle.indexOf(connection)
    if (at >= 0) this.#idle.splice(at, 1)
    if (this.#connections.size === 0) {
      clearInterval(this.#sweeper)
      this.#sweeper = undefined
    }
    this.#ended()
    if (this.#waiters.size > 0) this.#serve()
    this.#publish()
  }

  #sweep(): void {
    const now = performance.now()
    const { silenceLimitMs } = this.#settings
    for (const connection of this.#connections) {
      if (silenceLimitMs > 0 && connection.owed > 0 && now - connection.lastSign > silenceLimitMs) {
        connection.destroy(silentError(silenceLimitMs))
      } else if (connection.inFlight === 0 && this.#isAged(connection)) {
        this.#discard(connection)
      }
    }
  }

  #isAged(connection: Connection): boolean {
    const { maxLifetimeMs } = this.#settings
    return maxLifetimeMs > 0 && performance.now() - connection.openedAt > maxLifetimeMs
  }

  async #close(): Promise<void> {
    this.#waiters.rejectAll(closedError())
    for (const connection of [...this.#idle]) this.#discard(connection)
    if (this.#connections.size > 0) {
      const timer = setTimeout(this.#drained.resolve, CLOSE_GRACE_MS)
      await this.#drained.promise
      clearTimeout(timer)
    }
    for (const connection of [...this.#connections]) connection.destroy(closedError())
    await Promise.all(this.#goodbyes)
    this.#publish()
  }

  #ended(): void {
    if (this.#closing !== undefined && this.#connections.size === 0) this.#drained.resolve()
  }

  #publish(): void {
    this.#report(this.#connections.size, this.#idle.length, this.#waiters.size)
  }
}

function closedError(): SqlError {
  return new SqlError({ kind: 'closed', code: 'POOL_CLOSED', message: 'the database handle is closed' })
}

function lostError(): SqlError {
  return connectionError('CONNECTION_CLOSED', 'the dedicated connection is lost: open another one')
}

function silentError(ms: number): SqlError {
  return connectionError('NO_ANSWER', `the server has not answered in time, so its connection is given up: ms="${ms}"`)
}
