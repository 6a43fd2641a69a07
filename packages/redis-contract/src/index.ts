// Tokens: what modules of this family export, and what feature modules depend on.
export {
  CACHE_STORE,
  checkInstanceName,
  RATE_LIMIT_STORE,
  REDIS_CLIENT,
  REDIS_KEY_PREFIX,
  redisTokens,
  SESSION_STORE,
} from './tokens.ts'
export type { RedisTokens } from './tokens.ts'

// The stores: cache, sessions, rate limit.
export { CacheError, isCacheError } from './cache-store.ts'
export type {
  CacheEntry,
  CacheErrorCode,
  CacheGetOptions,
  CacheLoadContext,
  CacheLoaded,
  CacheLoader,
  CacheLoadOptions,
  CacheNamespace,
  CacheResult,
  CacheSchema,
  CacheSetOptions,
  CacheStore,
} from './cache-store.ts'
export { SessionConflictError, SessionCorruptError, SessionGoneError } from './session-store.ts'
export type {
  Session,
  SessionCreateOptions,
  SessionSaveOptions,
  SessionStore,
  SessionSummary,
} from './session-store.ts'
export { RateLimitCostError } from './rate-limit-store.ts'
export type {
  RateLimitCost,
  RateLimitDecision,
  RateLimitPolicy,
  RateLimitPolicyInfo,
  RateLimitSource,
  RateLimitStore,
} from './rate-limit-store.ts'

// The client, as the stores see it.
export { isClusterClient } from './client.ts'
export type { RedisClient, RedisEvalOptions, RedisScoredMember, RedisSetOptions } from './client.ts'

// Scripts.
export { RedisScript } from './script.ts'

// Keys and durations: pure functions that every store builds on.
export { checkKey, encodeKeyPart, normalizeKeyPrefix, rateLimitKey, redisKey, redisKeyStart } from './key.ts'
export type { RedisKeyKind, RedisKeySpace } from './key.ts'
export { durationMs, InvalidDurationError } from './duration.ts'
export type { Duration } from '@modkit/kernel'

// The arithmetic of rolling limits, for whoever implements `RateLimitStore`.
export { checkCost, decisionOf, fits, gcraPolicy } from './gcra.ts'
export type { GcraPolicy } from './gcra.ts'

// Errors of the client and of names.
export {
  ClusterUnsupportedError,
  isRedisError,
  RedisBuildError,
  RedisConfigError,
  RedisError,
  RedisReplyError,
  RedisTimeoutError,
  RedisUnavailableError,
} from './errors.ts'
export type { RedisOutcome, RedisPhase, RedisStage } from './errors.ts'
export { InvalidKeyError, InvalidKeyPrefixError, InvalidNameError } from './naming-errors.ts'
