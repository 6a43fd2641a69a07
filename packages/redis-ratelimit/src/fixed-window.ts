import {
  type Duration,
  durationMs,
  normalizeKeyPrefix,
  type RedisClient,
  type RedisKeySpace,
  rateLimitKey,
} from '@modkit/redis-contract'
import { FIXED_WINDOW } from './scripts.ts'

/** Where the counters of an adapter are. */
export interface FixedWindowOptions {
  readonly client: RedisClient
  /** What every key of the app begins with; the client module's `redis.key_prefix`. */
  readonly keyPrefix: string
  /** The second part of every key: `ratelimit` unless you say otherwise, `''` for none. */
  readonly prefix?: string
}

/**
 * Counts per fixed window, as other libraries' stores are expected to. Up to twice the limit passes around the edge of
 * two windows: where you have the choice, use the rolling limiter.
 */
export class FixedWindow {
  readonly #client: RedisClient
  readonly #space: RedisKeySpace

  constructor({ client, keyPrefix, prefix = 'ratelimit' }: FixedWindowOptions) {
    this.#client = client
    this.#space = { prefix: normalizeKeyPrefix(keyPrefix), capability: normalizeKeyPrefix(prefix) }
  }

  /** One round trip. */
  async add(key: string, window: Duration, units: number): Promise<{ count: number; leftMs: number }> {
    const windowMs = durationMs(window, 'window')
    const reply = await FIXED_WINDOW.run(this.#client, {
      keys: [this.#key(key, windowMs)],
      arguments: [String(units), String(windowMs)],
    })
    const [count, leftMs] = reply as [number, number]
    return { count, leftMs }
  }

  /** The count so far; undefined when nothing was counted. */
  async get(key: string, windowMs: number): Promise<{ count: number; leftMs: number } | undefined> {
    const name = this.#key(key, windowMs)
    const [count, leftMs] = await Promise.all([this.#client.get(name), this.#client.pTTL(name)])
    return count === null ? undefined : { count: Number(count), leftMs: Math.max(0, leftMs) }
  }

  async reset(key: string, windowMs: number): Promise<void> {
    await this.#client.del(this.#key(key, windowMs))
  }

  #key(key: string, windowMs: number): string {
    return rateLimitKey(this.#space, key, `f${windowMs}`)
  }
}
