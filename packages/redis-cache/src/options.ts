import {
  CacheError,
  type CacheSetOptions,
  type Duration,
  durationMs,
  normalizeKeyPrefix,
  type RedisClient,
} from '@modkit/redis-contract'

/** What `createRedisCache` takes. What decides about data has no default. */
export interface RedisCacheOptions {
  readonly client: RedisClient
  /** What every key of the app begins with; the client module's `redis.key_prefix`. */
  readonly keyPrefix: string
  /** The second part of every key: `cache` unless you say otherwise, `''` for none. */
  readonly prefix?: string
  /** How long a value is served when the caller does not say; `'none'` keeps it until it is evicted. */
  readonly defaultTtl: Duration | 'none'
  /** Shortens each life by a random share of up to this much, 0 to 1, so that what was stored together does not expire together. 0. */
  readonly ttlJitter?: number
  /** How long after its life a value may stand in for a loader that fails or is slow. 0: not at all. */
  readonly graceFor?: Duration | 0
  /** The life of a loaded `null`; like any value's when left out. */
  readonly negativeTtl?: Duration
  /** When Redis fails: `throw` its error, or treat a lookup as a `miss` and leave a store undone. Invalidations always throw. */
  readonly onError: 'throw' | 'miss'
  /** A stored value that cannot be read or does not pass its schema: a `miss`, the default, or a `CacheError`. */
  readonly onCorrupt?: 'miss' | 'throw'
  /** The largest stored value in bytes; unlimited when left out. */
  readonly maxBytes?: number
  /** The life of a tag's or namespace's token. When it ends, what was stored under it is a miss. `'none'`, the default, leaves it to eviction. */
  readonly tagTtl?: Duration | 'none'
  /** The class of a key, for statistics and events; by default what stands before its first colon, when that is a plain word. */
  readonly classify?: (key: string) => string
  /** The clock that freshness within the grace time is judged by. */
  readonly now?: () => number
}

/** The policy of one cache, in milliseconds. */
export interface CachePolicy {
  readonly ttlMs: number | undefined
  readonly jitter: number
  readonly graceMs: number
  readonly negativeMs: number | undefined
  readonly onError: 'throw' | 'miss'
  readonly onCorrupt: 'miss' | 'throw'
  readonly maxBytes: number
  readonly tagMs: number | undefined
  readonly now: () => number
}

/** How long one value lives: `ttlMs` fresh, then `graceMs` more; undefined is without end. */
export interface Life {
  readonly ttlMs: number | undefined
  readonly graceMs: number
}

/**
 * @throws InvalidDurationError, RangeError
 */
export function resolvePolicy(options: RedisCacheOptions): CachePolicy {
  const { ttlJitter = 0, maxBytes = Number.POSITIVE_INFINITY } = options
  if (!(ttlJitter >= 0 && ttlJitter <= 1))
    throw new RangeError(`ttlJitter is a share from 0 to 1: ttlJitter=${ttlJitter}`)
  if (!(maxBytes > 0)) throw new RangeError(`maxBytes is above 0: maxBytes=${maxBytes}`)
  if (options.onError !== 'throw' && options.onError !== 'miss') throw new TypeError('onError is "throw" or "miss"')
  return {
    ttlMs: lifeMs(options.defaultTtl, 'defaultTtl'),
    jitter: ttlJitter,
    graceMs: orZero(options.graceFor, 'graceFor'),
    negativeMs: options.negativeTtl === undefined ? undefined : durationMs(options.negativeTtl, 'negativeTtl'),
    onError: options.onError,
    onCorrupt: options.onCorrupt ?? 'miss',
    maxBytes,
    tagMs: lifeMs(options.tagTtl ?? 'none', 'tagTtl'),
    now: options.now ?? Date.now,
  }
}

export const resolvePrefixes = (options: RedisCacheOptions) => ({
  prefix: normalizeKeyPrefix(options.keyPrefix),
  capability: normalizeKeyPrefix(options.prefix ?? 'cache'),
})

/** The life that the caller asks for, or else the store's. */
export function lifeOf(options: Pick<CacheSetOptions, 'ttl' | 'graceFor'> | undefined, policy: CachePolicy): Life {
  if (options === undefined) return policy
  return {
    ttlMs: options.ttl === undefined ? policy.ttlMs : lifeMs(options.ttl, 'ttl'),
    graceMs: options.graceFor === undefined ? policy.graceMs : orZero(options.graceFor, 'graceFor'),
  }
}

/** Shortened by chance, at least 1 ms. */
export function jittered(ttlMs: number, jitter: number, random: () => number = Math.random): number {
  return jitter === 0 ? ttlMs : Math.max(1, Math.round(ttlMs * (1 - jitter * random())))
}

export function orZero(duration: Duration | 0 | undefined, name: string): number {
  return duration === undefined || duration === 0 ? 0 : durationMs(duration, name)
}

function lifeMs(duration: Duration | 'none', name: string): number | undefined {
  return duration === 'none' ? undefined : durationMs(duration, name)
}

/**
 * A value as JSON.
 *
 * @throws CacheError `CACHE_VALUE` for `undefined`, functions, cycles and whatever else JSON cannot hold
 */
export function toJson(value: unknown): string {
  let json: string | undefined
  try {
    json = JSON.stringify(value)
  } catch (cause) {
    throw new CacheError('CACHE_VALUE', 'the value cannot be stored as JSON', cause)
  }
  if (json === undefined)
    throw new CacheError('CACHE_VALUE', 'undefined and functions cannot be cached: use null for "nothing"')
  return json
}
