import { type Token, token } from '@modkit/kernel'
import type { CacheStore } from './cache-store.ts'
import type { RedisClient } from './client.ts'
import { InvalidNameError } from './naming-errors.ts'
import type { RateLimitStore } from './rate-limit-store.ts'
import type { SessionStore } from './session-store.ts'

/** The shared client. */
export const REDIS_CLIENT = token('redis.client').of<RedisClient>()
/** What every key of the app begins with: `REDIS_KEY_PREFIX`, normalised. */
export const REDIS_KEY_PREFIX = token('redis.key_prefix').of<string>()
export const CACHE_STORE = token('redis.cache.store').of<CacheStore>()
export const SESSION_STORE = token('redis.session.store').of<SessionStore>()
export const RATE_LIMIT_STORE = token('redis.ratelimit.store').of<RateLimitStore>()

/** The id of a named instance's token; a name that is only known at run time makes it loose. */
type Id<N extends string, Rest extends string> = string extends N
  ? string
  : N extends ''
    ? `redis.${Rest}`
    : `redis.${N}.${Rest}`

/** The tokens of one instance. */
export interface RedisTokens<N extends string> {
  readonly client: Token<RedisClient, Id<N, 'client'>>
  readonly keyPrefix: Token<string, Id<N, 'key_prefix'>>
  readonly cacheStore: Token<CacheStore, Id<N, 'cache.store'>>
  readonly sessionStore: Token<SessionStore, Id<N, 'session.store'>>
  readonly rateLimitStore: Token<RateLimitStore, Id<N, 'ratelimit.store'>>
}

/**
 * The tokens of an instance: `redisTokens()` are the constants of this package, `redisTokens('jobs')` names
 * `redis.jobs.client` and so on.
 *
 * @throws InvalidNameError when the name is blank or holds white space
 */
export function redisTokens<const N extends string = ''>(name?: N): RedisTokens<N> {
  const start = name === undefined ? 'redis' : `redis.${checkInstanceName(name)}`
  const id = <R extends string>(rest: R) => `${start}.${rest}` as Id<N, R>
  return {
    client: token(id('client')).of<RedisClient>(),
    keyPrefix: token(id('key_prefix')).of<string>(),
    cacheStore: token(id('cache.store')).of<CacheStore>(),
    sessionStore: token(id('session.store')).of<SessionStore>(),
    rateLimitStore: token(id('ratelimit.store')).of<RateLimitStore>(),
  }
}

/**
 * The name itself.
 *
 * @throws InvalidNameError when it is blank or holds white space
 */
export function checkInstanceName<N extends string>(name: N): N {
  if (typeof name !== 'string' || name === '' || /\s/.test(name)) throw new InvalidNameError(name)
  return name
}
