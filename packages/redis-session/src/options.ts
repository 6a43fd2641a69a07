import {
  type Duration,
  durationMs,
  normalizeKeyPrefix,
  type RedisClient,
  type RedisKeySpace,
} from '@modkit/redis-contract'

/** What `createRedisSessions` takes. Both lives must be said. */
export interface RedisSessionOptions {
  readonly client: RedisClient
  /** What every key of the app begins with; the client module's `redis.key_prefix`. */
  readonly keyPrefix: string
  /** The second part of every key: `session` unless you say otherwise, `''` for none. */
  readonly prefix?: string
  /** How long a session lives without being used. */
  readonly idleTtl: Duration
  /** How long a session lives at all. */
  readonly absoluteTtl: Duration
  /** How many sessions a user may have; above it the oldest is revoked. Unlimited when left out. */
  readonly maxPerUser?: number
  /** The clock that deadlines are judged by. */
  readonly now?: () => number
}

/** The policy of one store, in milliseconds. */
export interface SessionPolicy {
  readonly space: RedisKeySpace
  readonly idleMs: number
  readonly absoluteMs: number
  readonly maxPerUser: number
  readonly now: () => number
}

/** @throws InvalidDurationError, InvalidKeyPrefixError, RangeError */
export function resolvePolicy(options: RedisSessionOptions): SessionPolicy {
  const { maxPerUser = Number.POSITIVE_INFINITY } = options
  if (!(maxPerUser >= 1)) throw new RangeError(`maxPerUser is at least 1: maxPerUser=${maxPerUser}`)
  return {
    space: {
      prefix: normalizeKeyPrefix(options.keyPrefix),
      capability: normalizeKeyPrefix(options.prefix ?? 'session'),
    },
    idleMs: durationMs(options.idleTtl, 'idleTtl'),
    absoluteMs: durationMs(options.absoluteTtl, 'absoluteTtl'),
    maxPerUser,
    now: options.now ?? Date.now,
  }
}
