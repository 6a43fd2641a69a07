import { RedisTimeoutError, RedisUnavailableError } from '@modkit/redis-contract'
import { createClient, TimeoutError } from 'redis'
import { publishConnection } from './diagnostics.ts'
import { type Gate, intercept } from './intercept.ts'
import { ErrorMapper } from './map-error.ts'
import { type NodeRedisClient, nodeRedisOptions } from './node-redis.ts'
import { OfflineQueue } from './offline-queue.ts'
import type { ResolvedOptions } from './options.ts'
import { backoffMs, pause } from './reconnect.ts'
import { Watchdog } from './watchdog.ts'

/** `connecting` is the first connect; `closing` no longer takes commands; `closed` is for good. */
export type ConnectionState = 'connecting' | 'ready' | 'reconnecting' | 'closing' | 'closed'

/**
 * One node-redis client and what keeps it honest. node-redis' own reconnect loop is off: it has no deadline for the
 * handshake, so a server that accepts and stays silent would hold it for ever. The loop here bounds every attempt.
 */
export class Connection {
  readonly client: NodeRedisClient
  readonly errors = new ErrorMapper()
  readonly #options: ResolvedOptions
  readonly #queue: OfflineQueue
  readonly #watchdog: Watchdog
  readonly #send: (args: readonly string[], options?: object) => Promise<unknown>
  readonly #given = new AbortController()
  readonly #gate: { isOpen: boolean } & Gate
  #state: ConnectionState = 'connecting'
  #lastError: unknown
  #reconnects = 0
  #closing: Promise<void> | undefined

  constructor(options: ResolvedOptions) {
    this.#options = options
    this.#queue = new OfflineQueue(options.queueMax, options.writeMs)
    this.client = createClient(nodeRedisOptions(options, (password) => this.errors.addSecret(password)))
    // Attached before anything can fail, and never removed: an error event without a listener ends the process.
    this.client.on('error', (error: unknown) => this.#onError(error))
    this.#gate = {
      isOpen: false,
      rethrow: (error) => {
        throw this.errors.map(error)
      },
      wait: (send) => {
        const mayWait =
          this.#options.offline === 'queue' && (this.#state === 'connecting' || this.#state === 'reconnecting')
        return mayWait ? this.#queue.add(send) : Promise.reject(this.#unavailable())
      },
    }
    this.#send = intercept(this.client, this.#gate)
    this.#watchdog = new Watchdog(
      {
        ping: () => this.#send(['PING'], { timeout: options.writeMs }),
        isUnwritten: (error) => error instanceof TimeoutError,
        expire: (phase, timeoutMs) => this.#expire(phase, timeoutMs),
      },
      options.readMs,
      options.writeMs,
    )
  }

  get state(): ConnectionState {
    return this.#state
  }

  /** Why the last connection or attempt ended; undefined while all is well. */
  get lastError(): unknown {
    return this.#lastError
  }

  get reconnects(): number {
    return this.#reconnects
  }

  get queued(): number {
    return this.#queue.size
  }

  /** The first connect: one attempt. After a failure the connection is closed. */
  async open(): Promise<void> {
    try {
      await this.#dial()
    } catch (error) {
      this.#become('closed')
      this.#given.abort()
      throw error
    }
    if (this.#closing !== undefined) throw new RedisUnavailableError('closed while connecting', 'not-sent')
    this.#becomeReady()
  }

  /** A PING with a deadline of its own, whatever the state of the watchdog. */
  async ping(timeoutMs: number): Promise<void> {
    if (this.#state !== 'ready') throw this.#unavailable()
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new RedisTimeoutError('reply', timeoutMs, 'unknown')), timeoutMs)
    })
    try {
      await Promise.race([this.#send(['PING']), late])
    } catch (error) {
      throw this.errors.map(error)
    } finally {
      clearTimeout(timer)
    }
  }

  /** Waits for what is unanswered, bounded; then ends the connection whatever happens. Always the same promise. */
  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  /** Ends the connection without waiting: for what never came to be used. */
  abandon(): void {
    this.#closing ??= Promise.resolve()
    this.#given.abort()
    this.#end()
  }

  #become(state: ConnectionState): void {
    this.#state = state
    this.#gate.isOpen = state === 'ready'
  }

  #unavailable(): RedisUnavailableError {
    const reason =
      this.#state === 'closing' || this.#state === 'closed' ? 'the client is closed' : 'there is no connection'
    return new RedisUnavailableError(reason, 'not-sent', this.#lastError)
  }

  /** One attempt to connect, bounded from DNS to SELECT. */
  async #dial(): Promise<void> {
    const { dialMs } = this.#options
    const connecting = this.client.connect()
    let timer: NodeJS.Timeout | undefined
    let abort: (() => void) | undefined
    const given = this.#given.signal
    const gaveUp = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new RedisTimeoutError('dial', dialMs, 'not-sent')), dialMs)
      abort = () => reject(new RedisUnavailableError('closed while connecting', 'not-sent'))
      given.addEventListener('abort', abort)
      if (given.aborted) abort()
    })
    try {
      await Promise.race([connecting, gaveUp])
    } catch (error) {
      this.errors.ending = undefined
      this.client.destroy()
      // A second connect while node-redis still waits for the first socket would leave it with two.
      this.#abandoned = connecting.then(ignore, ignore)
      throw this.errors.cause(error)
    } finally {
      clearTimeout(timer)
      given.removeEventListener('abort', abort!)
    }
  }

  #abandoned: Promise<void> | undefined

  #becomeReady(): void {
    this.#become('ready')
    this.#lastError = undefined
    this.errors.ending = undefined
    this.#watchdog.start()
    publishConnection({ type: 'ready', provider: this.#options.provider, reconnects: this.#reconnects })
    this.#queue.flush()
  }

  #onError(error: unknown): void {
    if (this.#state === 'ready') this.#lose(this.errors.cause(error))
    // While closing, `end` settles what waits; while connecting, the attempt itself reports.
  }

  #expire(phase: 'dial' | 'write' | 'reply', timeoutMs: number): void {
    if (phase === 'dial' || (this.#state !== 'ready' && this.#state !== 'closing')) return
    this.errors.ending = { kind: 'timeout', phase, timeoutMs }
    if (this.#state === 'closing') this.client.destroy()
    else this.#lose(new RedisTimeoutError(phase, timeoutMs, 'unknown'))
  }

  /** The connection is gone, or must go: rejects what waits for it and begins to reconnect. */
  #lose(error: unknown): void {
    this.#become('reconnecting')
    this.#lastError = error
    this.#watchdog.stop()
    publishConnection({ type: 'lost', provider: this.#options.provider, error })
    // A macrotask later: this may run inside an event of node-redis, which has rejections of its own to finish first.
    setImmediate(() => {
      if (this.client.isOpen) this.client.destroy()
      void this.#reconnect()
    })
  }

  async #reconnect(): Promise<void> {
    const { backoffBaseMs, backoffMaxMs, provider } = this.#options
    for (let attempt = 0; this.#state === 'reconnecting'; attempt++) {
      await pause(backoffMs(attempt, backoffBaseMs, backoffMaxMs), this.#given.signal)
      await this.#abandoned
      if (this.#state !== 'reconnecting') return
      try {
        await this.#dial()
      } catch (error) {
        this.#lastError = error
        publishConnection({ type: 'attempt-failed', provider, attempt, error })
        continue
      }
      // `close` may have come between the connect and here.
      if ((this.#state as ConnectionState) !== 'reconnecting') return this.client.destroy()
      this.#reconnects++
      this.#becomeReady()
      // The socket may have died between the handshake and here, while errors were not ours to handle yet.
      if (!this.client.isReady) this.#lose(new RedisUnavailableError('the connection broke', 'not-sent'))
    }
  }

  async #close(): Promise<void> {
    const wasReady = this.#state === 'ready'
    this.#become('closing')
    this.#queue.fail(() => this.#unavailable())
    this.#given.abort()
    if (wasReady && this.client.isOpen) {
      // A last PING behind what is unanswered: the read timeout still holds while closing.
      this.#watchdog.stopPinging()
      this.#watchdog.ping()
      const closed = new AbortController()
      await Promise.race([
        this.client
          .close()
          .catch(ignore)
          .finally(() => closed.abort()),
        // Stopped once closed, or the timer would hold the process for the rest of its time.
        pause(this.#options.closeMs, closed.signal),
      ])
    }
    this.#end()
  }

  #end(): void {
    this.#watchdog.stop()
    this.errors.ending ??= { kind: 'closed' }
    this.client.destroy()
    this.#become('closed')
    publishConnection({ type: 'closed', provider: this.#options.provider })
  }
}

const ignore = () => undefined
