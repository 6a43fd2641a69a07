import type { CacheStore } from '../cache-store.ts'
import type { RedisClient } from '../client.ts'
import type { RateLimitStore } from '../rate-limit-store.ts'
import type { SessionStore } from '../session-store.ts'
import type { Chaos, ChaosSource } from './chaos.ts'

/** A cache whose calls meet `chaos`, those of its namespaces too. `getOrSet` meets it before its loader runs. */
export function chaoticCache<S extends CacheStore>(store: S, chaos: Chaos): S {
  const methods = ['get', 'set', 'delete', 'mget', 'mset', 'getOrSet', 'invalidateTags'] as const
  const namespace: CacheStore['namespace'] = (name) => wrap(store.namespace(name), [...methods, 'clear'], chaos)
  return wrap(store, methods, chaos, { namespace })
}

/** Sessions whose calls meet `chaos`. */
export function chaoticSessions<S extends SessionStore>(store: S, chaos: Chaos): S {
  return wrap(store, ['create', 'load', 'save', 'rotate', 'destroy', 'list', 'revoke', 'revokeAll'], chaos)
}

/** A rate limit whose calls meet `chaos`. */
export function chaoticRateLimit<S extends RateLimitStore>(store: S, chaos: Chaos): S {
  return wrap(store, ['consume', 'peek', 'refund', 'reset'], chaos)
}

const COMMANDS = [
  'get',
  'set',
  'del',
  'mGet',
  'getDel',
  'getEx',
  'pTTL',
  'pExpireAt',
  'zAdd',
  'zRem',
  'zRangeWithScores',
  'eval',
  'evalSha',
] as const satisfies readonly (keyof RedisClient)[]

/** A client whose commands meet `chaos`: it shows what the stores make of an outage, by their own policy for errors. */
export function chaoticClient<C extends RedisClient>(client: C, chaos: Chaos): C {
  return wrap(client, COMMANDS, chaos)
}

/** The same object, but for these methods. Everything else stays its own: what it is, and what is private to it. */
function wrap<T extends object>(target: T, methods: readonly (keyof T & string)[], chaos: Chaos, more: object = {}): T {
  const { meet } = chaos as ChaosSource
  const replaced = new Map<string | symbol, unknown>(Object.entries(more))
  for (const method of methods) {
    const call = target[method] as (...args: unknown[]) => Promise<unknown>
    replaced.set(method, (...args: unknown[]) => meet.call(chaos, method, () => call.apply(target, args)))
  }
  return new Proxy(target, {
    get: (_, property) => {
      if (replaced.has(property)) return replaced.get(property)
      const value = Reflect.get(target, property, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
