import type { ClientRateLimitInfo, Options, Store } from 'express-rate-limit'
import { FixedWindow, type FixedWindowOptions } from '../fixed-window.ts'

export type { FixedWindowOptions } from '../fixed-window.ts'

/** A store for express-rate-limit: `rateLimit({ windowMs, limit, store: expressRateLimitStore({ client, keyPrefix }) })`. */
export function expressRateLimitStore(options: FixedWindowOptions): Store {
  return new ExpressRateLimitStore(new FixedWindow(options))
}

class ExpressRateLimitStore implements Store {
  /** Counters are shared by every process. */
  readonly localKeys = false
  readonly #window: FixedWindow
  #windowMs = 60_000

  constructor(window: FixedWindow) {
    this.#window = window
  }

  init({ windowMs }: Options): void {
    this.#windowMs = windowMs
  }

  async increment(key: string): Promise<ClientRateLimitInfo> {
    return infoOf(await this.#window.add(key, this.#windowMs, 1))
  }

  async get(key: string): Promise<ClientRateLimitInfo | undefined> {
    const found = await this.#window.get(key, this.#windowMs)
    return found && infoOf(found)
  }

  async decrement(key: string): Promise<void> {
    await this.#window.add(key, this.#windowMs, -1)
  }

  resetKey(key: string): Promise<void> {
    return this.#window.reset(key, this.#windowMs)
  }
}

const infoOf = ({ count, leftMs }: { count: number; leftMs: number }): ClientRateLimitInfo => ({
  totalHits: count,
  resetTime: new Date(Date.now() + leftMs),
})
