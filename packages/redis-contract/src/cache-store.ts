import type { Duration } from '@modkit/kernel'
import type { StandardSchemaV1 } from '@standard-schema/spec'

/** Any Standard Schema (valibot, zod, arktype, …) that yields a `T`. */
export type CacheSchema<T> = StandardSchemaV1<unknown, T>

/** What a lookup found. `null` is a value like any other. */
export type CacheResult<T> = { readonly hit: true; readonly value: T } | { readonly hit: false }

/** How a value is read. */
export interface CacheGetOptions<T> {
  /** Checks what was stored; a value that does not pass is treated as corrupt, and so by default as a miss. */
  readonly schema?: CacheSchema<T>
  /** Tags the value was stored with: they are read in the same round trip. Tags left out here cost a second one. */
  readonly tags?: readonly string[]
}

/** How a value is stored. */
export interface CacheSetOptions {
  /** How long the value is served; the store's default when left out; `'none'` keeps it until it is evicted. */
  readonly ttl?: Duration | 'none'
  /** How long after `ttl` the value may still stand in for a loader that fails or is slow (`getOrSet`); 0 is none. */
  readonly graceFor?: Duration | 0
  /** The value is gone as soon as one of these is invalidated. */
  readonly tags?: readonly string[]
}

/** One value of `mset`. */
export interface CacheEntry extends CacheSetOptions {
  readonly key: string
  readonly value: unknown
}

/** What a loader receives. */
export interface CacheLoadContext {
  /** Aborted at the hard timeout. */
  readonly signal: AbortSignal
}

/** Loads a value that is not cached. `undefined` is refused. */
export type CacheLoader<T> = (context: CacheLoadContext) => T | Promise<T>

/**
 * How `getOrSet` reads, loads and stores. A loaded value is stored with `tags`, whose state is read before the load: an
 * invalidation during the load is not lost.
 */
export interface CacheLoadOptions<T> extends CacheGetOptions<T> {
  /** How long a loaded value is fresh; the store's default time to live when left out. */
  readonly freshFor?: Duration | 'none'
  /** How long after that it may be served stale, while it is refreshed or when the loader fails; 0 is none. */
  readonly graceFor?: Duration | 0
  /** Loads even when the value is fresh, and stores the result. */
  readonly forceFresh?: boolean
  /** After a failed load that a stale value covered: how long this process does not try again. */
  readonly graceBackoff?: Duration | 0
  /** With a stale value at hand: how long to wait for the loader before serving it; 0 serves it at once. */
  readonly softTimeout?: Duration | 0
  /** How long to wait for the loader at all. */
  readonly hardTimeout?: Duration
}

/** What `getOrSet` gives: `stale` is true when an outdated value stands in for the loader's. */
export interface CacheLoaded<T> {
  readonly value: T
  readonly stale: boolean
}

/** A cache whose entries have an explicit life. Values are JSON. */
export interface CacheStore {
  /** The value under `key`, or a miss when it is absent, expired, or invalidated. One round trip, with tags too. */
  get<T>(key: string, options?: CacheGetOptions<T>): Promise<CacheResult<T>>
  /**
   * Stores `value` under `key`.
   *
   * @throws CacheError `CACHE_VALUE` for `undefined` and what JSON cannot hold, `CACHE_TOO_LARGE`
   * @throws InvalidDurationError for a ttl that is 0, negative or not finite
   */
  set(key: string, value: unknown, options?: CacheSetOptions): Promise<void>
  /** Removes `key`; true when there was something to remove. */
  delete(key: string): Promise<boolean>
  /** The values of all keys in their order, in one round trip; nothing is sent for none. */
  mget<T>(keys: readonly string[], options?: CacheGetOptions<T>): Promise<CacheResult<T>[]>
  /** Stores all entries in one round trip, not atomically; nothing is sent for none. */
  mset(entries: readonly CacheEntry[]): Promise<void>
  /**
   * The cached value, or the loader's, which is then stored. Concurrent callers in one process share one lookup and
   * one load; a loader's failure reaches all of them and is not cached.
   *
   * @throws CacheError `CACHE_LOAD_TIMEOUT` at the hard timeout, and whatever the loader throws
   */
  getOrSet<T>(key: string, loader: CacheLoader<T>, options?: CacheLoadOptions<T>): Promise<CacheLoaded<T>>
  /** Makes every entry with one of the tags a miss, in one round trip whatever their number. */
  invalidateTags(tags: readonly string[]): Promise<void>
  /** A cache of its own inside this one, which `clear` empties at once. */
  namespace(name: string): CacheNamespace
}

/** The entries of one namespace. Its keys and tags are its own. */
export interface CacheNamespace extends Omit<CacheStore, 'namespace'> {
  /** Makes every entry of the namespace a miss, in one round trip whatever their number. */
  clear(): Promise<void>
}

/**
 * What can be wrong with what a caller asks of a cache.
 *
 * - `CACHE_VALUE`: the value is `undefined`, or nothing that JSON can hold.
 * - `CACHE_TOO_LARGE`: the encoded value is larger than the store takes; nothing was sent.
 * - `CACHE_LOAD_TIMEOUT`: the loader took longer than its hard timeout.
 * - `CACHE_CORRUPT`: what is stored under the key cannot be read back.
 */
export type CacheErrorCode = 'CACHE_VALUE' | 'CACHE_TOO_LARGE' | 'CACHE_LOAD_TIMEOUT' | 'CACHE_CORRUPT'

/** An error of the cache itself; those of the connection are `RedisError`s. Holds no key and no value. */
export class CacheError extends Error {
  readonly code: CacheErrorCode

  constructor(code: CacheErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'CacheError'
    this.code = code
  }
}

/** Whether `error` is a `CacheError`, with that code if one is given. */
export function isCacheError(error: unknown, code?: CacheErrorCode): error is CacheError {
  if (typeof error !== 'object' || error === null || Reflect.get(error, 'name') !== 'CacheError') return false
  return code === undefined || Reflect.get(error, 'code') === code
}
