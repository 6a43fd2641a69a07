import { setTimeout as delay } from 'node:timers/promises'
import type { ListenOptions, Unlisten } from '@modkit/sql-contract'
import { Connection } from './pool/connection.ts'
import type { ConnectionSettings } from './pool/settings.ts'
import { toSqlError } from './sql/errors.ts'
import { quoteIdentifier } from './sql/quote-identifier.ts'
import { run } from './sql/run.ts'
import { plain } from './sql/statement.ts'

interface Subscription {
  readonly onMessage: (payload: string) => void
  readonly onListening: (() => void) | undefined
}

const FIRST_RETRY_MS = 100
const LONGEST_RETRY_MS = 10_000

/**
 * Subscriptions to `NOTIFY`, on a connection of their own that is opened for the first one and closed after the last.
 * A lost connection is opened again, for as long as it takes, and listens to the same channels.
 */
export class Listener {
  readonly #settings: ConnectionSettings
  readonly #channels = new Map<string, Set<Subscription>>()
  readonly #closed = new AbortController()
  #connection: Promise<Connection> | undefined

  constructor(settings: ConnectionSettings) {
    this.#settings = settings
  }

  /**
   * Receives the payloads sent on `channel` from now on.
   *
   * @throws SqlError when the server cannot be reached now, or the signal's reason
   */
  async listen(channel: string, onMessage: (payload: string) => void, options: ListenOptions = {}): Promise<Unlisten> {
    const { signal, onListening } = options
    signal?.throwIfAborted()
    const subscription: Subscription = { onMessage, onListening }
    const subscribed = this.#channels.get(channel)
    if (subscribed) subscribed.add(subscription)
    else this.#channels.set(channel, new Set([subscription]))

    const unlisten: Unlisten = async () => {
      signal?.removeEventListener('abort', unlisten)
      await this.#remove(channel, subscription)
    }
    try {
      // Also when somebody listens already: their LISTEN may be on its way still.
      await send(await this.#connect(), 'listen', channel)
      signal?.throwIfAborted()
    } catch (error) {
      await this.#remove(channel, subscription)
      throw error
    }
    signal?.addEventListener('abort', unlisten, { once: true })
    onListening?.()
    return unlisten
  }

  /** Ends all subscriptions. May be called twice. */
  async close(): Promise<void> {
    this.#closed.abort()
    this.#channels.clear()
    await this.#disconnect()
  }

  #connect(): Promise<Connection> {
    this.#connection ??= this.#open()
    return this.#connection
  }

  async #open(): Promise<Connection> {
    try {
      return await Connection.open(this.#settings, {
        signal: this.#closed.signal,
        onClose: () => void this.#reconnect(),
        onNotify: (channel, payload) => this.#deliver(channel, payload),
      })
    } catch (error) {
      this.#connection = undefined
      throw this.#closed.signal.aborted ? toSqlError(error) : error
    }
  }

  #deliver(channel: string, payload: string): void {
    for (const { onMessage } of this.#channels.get(channel) ?? []) {
      // What a receiver throws is its own; it must not reach the protocol that called us.
      queueMicrotask(() => onMessage(payload))
    }
  }

  async #reconnect(): Promise<void> {
    const signal = this.#closed.signal
    this.#connection = undefined
    for (let wait = FIRST_RETRY_MS; this.#channels.size > 0; wait = Math.min(wait * 2, LONGEST_RETRY_MS)) {
      try {
        await delay(wait * (0.5 + Math.random() / 2), undefined, { signal, ref: false })
        const connection = await this.#connect()
        for (const channel of [...this.#channels.keys()]) await send(connection, 'listen', channel)
        break
      } catch {
        if (signal.aborted) return
      }
    }
    for (const subscriptions of this.#channels.values()) {
      for (const { onListening } of subscriptions) onListening?.()
    }
  }

  async #remove(channel: string, subscription: Subscription): Promise<void> {
    const subscriptions = this.#channels.get(channel)
    if (!subscriptions?.delete(subscription) || subscriptions.size > 0) return
    this.#channels.delete(channel)
    if (this.#channels.size === 0) return this.#disconnect()
    const connection = await this.#connection?.catch(() => undefined)
    try {
      if (connection) await send(connection, 'unlisten', channel)
    } catch (error) {
      // With its connection the subscription is gone, too.
      if (!connection?.closed) throw error
    }
  }

  async #disconnect(): Promise<void> {
    const opening = this.#connection
    this.#connection = undefined
    const connection = await opening?.catch(() => undefined)
    await connection?.close()
  }
}

function send(connection: Connection, command: 'listen' | 'unlisten', channel: string): Promise<void> {
  return run(connection, plain(`${command} ${quoteIdentifier(channel)}`), false, () => undefined)
}
