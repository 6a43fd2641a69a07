import {
  type GcraPolicy,
  gcraPolicy,
  normalizeKeyPrefix,
  type RateLimitPolicy,
  type RedisClient,
  type RedisKeySpace,
} from '@modkit/redis-contract'

/** What a decision is when Redis fails. */
export type RateLimitOnError = 'throw' | 'allow' | 'deny' | 'insurance'

/** What `createRedisRateLimit` takes. What an outage means must be said. */
export interface RedisRateLimitOptions {
  readonly client: RedisClient
  /** What every key of the app begins with; the client module's `redis.key_prefix`. */
  readonly keyPrefix: string
  /** The second part of every key: `ratelimit` unless you say otherwise, `''` for none. */
  readonly prefix?: string
  /** One or more; a request must pass all of them. */
  readonly policies: readonly [RateLimitPolicy, ...RateLimitPolicy[]]
  /**
   * When Redis fails: `throw` its error, `allow` (an outage lifts the limit), `deny` (an outage closes the door), or
   * `insurance`: a limiter in this process decides.
   */
  readonly onError: RateLimitOnError
  /** The share of the limit that the local limiter of `insurance` lets through: 1 / number of processes. 1 when left out. */
  readonly insuranceShare?: number
  /** `observe` counts and reports, and lets everything through. `enforce` when left out. */
  readonly mode?: 'enforce' | 'observe'
}

/** The options, checked. */
export interface ResolvedRateLimit {
  readonly space: RedisKeySpace
  readonly policies: readonly GcraPolicy[]
  readonly onError: RateLimitOnError
  readonly insuranceShare: number
  readonly observeOnly: boolean
}

/** @throws InvalidDurationError, InvalidKeyPrefixError, RangeError, TypeError */
export function resolveOptions(options: RedisRateLimitOptions): ResolvedRateLimit {
  const { insuranceShare = 1, onError, mode = 'enforce' } = options
  if (!['throw', 'allow', 'deny', 'insurance'].includes(onError))
    throw new TypeError('onError is throw, allow, deny or insurance')
  if (mode !== 'enforce' && mode !== 'observe') throw new TypeError('mode is enforce or observe')
  if (!(insuranceShare > 0 && insuranceShare <= 1))
    throw new RangeError(`insuranceShare is above 0 and at most 1: insuranceShare=${insuranceShare}`)
  if (options.policies.length === 0) throw new RangeError('a limiter needs a policy')
  const policies = options.policies.map(gcraPolicy)
  if (new Set(policies.map(({ hash }) => hash)).size < policies.length)
    throw new RangeError('two policies are the same')
  return {
    space: {
      prefix: normalizeKeyPrefix(options.keyPrefix),
      capability: normalizeKeyPrefix(options.prefix ?? 'ratelimit'),
    },
    policies,
    onError,
    insuranceShare,
    observeOnly: mode === 'observe',
  }
}
