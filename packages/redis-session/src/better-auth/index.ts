import { durationMs, normalizeKeyPrefix, type RedisClient, RedisScript, redisKey } from '@modkit/redis-contract'
import { handleOf } from '../session-id.ts'

/** What better-auth calls secondary storage. Declared here: any version that asks for no more than this fits. */
export interface SecondaryStorage {
  get(key: string): Promise<string | null>
  /** Of any number of callers one gets the value: what is good for one use is used once. */
  getAndDelete(key: string): Promise<string | null>
  /**
   * Counts one more and gives the count. The first one starts the counter's life, which later ones do not prolong.
   *
   * @param ttl seconds
   */
  increment(key: string, ttl: number): Promise<number>
  /** @param ttl seconds */
  set(key: string, value: string, ttl?: number): Promise<void>
  delete(key: string): Promise<void>
}

/** What `betterAuthStorage` takes. */
export interface BetterAuthStorageOptions {
  readonly client: RedisClient
  /** What every key of the app begins with; the client module's `redis.key_prefix`. */
  readonly keyPrefix: string
  /** The second part of every key: `auth` unless you say otherwise, `''` for none. */
  readonly prefix?: string
}

/** KEYS counter; ARGV its life in ms. A counter that lost its expiry gets it back. Replies the count. */
const INCREMENT = new RedisScript(`local count = redis.call('INCR', KEYS[1])
if redis.call('PTTL', KEYS[1]) < 0 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return count`)

/**
 * A secondary storage for better-auth: `betterAuth({ secondaryStorage: betterAuthStorage({ client, keyPrefix }) })`. Its
 * keys hold session tokens, so only their SHA-256 is a key here. A value without a time to live is kept until deleted.
 */
export function betterAuthStorage({ client, keyPrefix, prefix = 'auth' }: BetterAuthStorageOptions): SecondaryStorage {
  const space = { prefix: normalizeKeyPrefix(keyPrefix), capability: normalizeKeyPrefix(prefix) }
  const keyOf = (key: string) => redisKey(space, 's', handleOf(key))
  return {
    get: (key) => client.get(keyOf(key)),
    getAndDelete: (key) => client.getDel(keyOf(key)),
    increment: async (key, ttl) => {
      const life = String(durationMs(ttl * 1_000, 'ttl'))
      return Number(await INCREMENT.run(client, { keys: [keyOf(key)], arguments: [life] }))
    },
    set: async (key, value, ttl) => {
      await client.set(keyOf(key), value, ttl === undefined ? undefined : { PX: durationMs(ttl * 1_000, 'ttl') })
    },
    delete: async (key) => {
      await client.del(keyOf(key))
    },
  }
}
