import { channel } from 'node:diagnostics_channel'

/** What a cache counts since it was made. */
export interface CacheStats {
  readonly hits: number
  readonly misses: number
  /** Outdated values that stood in for a load. */
  readonly stale: number
  readonly stores: number
  readonly loads: number
  readonly loadFailures: number
  /** Failures of Redis, whether thrown or treated as a miss. */
  readonly errors: number
  /** Stored values that could not be read. */
  readonly corrupt: number
  /** Loaded values that were not stored since they are too large. */
  readonly tooLarge: number
}

/** One thing that happened. Published on the channel `modkit:redis:cache`; holds the class of the key, never the key. */
export interface CacheEvent {
  readonly type: keyof CacheStats
  readonly keyClass: string
  /** The code of the failure, for `errors` and `loadFailures`. */
  readonly code?: string
}

const events = channel('modkit:redis:cache')

/** Counts, and tells whoever listens. */
export class CacheObserver {
  readonly #counts = {
    hits: 0,
    misses: 0,
    stale: 0,
    stores: 0,
    loads: 0,
    loadFailures: 0,
    errors: 0,
    corrupt: 0,
    tooLarge: 0,
  }
  readonly #classify: (key: string) => string

  constructor(classify: (key: string) => string = wordBeforeColon) {
    this.#classify = classify
  }

  get stats(): CacheStats {
    return { ...this.#counts }
  }

  saw(type: keyof CacheStats, key: string, error?: unknown): void {
    this.#counts[type]++
    if (!events.hasSubscribers) return
    const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined
    const event: CacheEvent = { type, keyClass: this.#classify(key), ...(typeof code === 'string' && { code }) }
    events.publish(event)
  }
}

/** A short plain word is a class (`user:17` is a `user`); anything else might be the personal part. */
export function wordBeforeColon(key: string): string {
  return /^([A-Za-z][A-Za-z_.-]{0,31}):/.exec(key)?.[1] ?? 'other'
}
