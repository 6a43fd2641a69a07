import { createHash } from 'node:crypto'
import { durationMs, normalizeKeyPrefix, type RedisClient, redisKey } from '@modkit/redis-contract'

/** What better-auth calls secondary storage. Declared here: any version with these three methods fits. */
export interface SecondaryStorage {
  get(key: string): Promise<string | null>
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

/**
 * A secondary storage for better-auth: `betterAuth({ secondaryStorage: betterAuthStorage({ client, keyPrefix }) })`. Its
 * keys hold session tokens, so only their SHA-256 is a key here. A value without a time to live is kept until deleted.
 */
export function betterAuthStorage({ client, keyPrefix, prefix = 'auth' }: BetterAuthStorageOptions): SecondaryStorage {
  const space = { prefix: normalizeKeyPrefix(keyPrefix), capability: normalizeKeyPrefix(prefix) }
  const keyOf = (key: string) => redisKey(space, 's', createHash('sha256').update(key).digest('base64url'))
  return {
    get: (key) => client.get(keyOf(key)),
    set: async (key, value, ttl) => {
      await client.set(keyOf(key), value, ttl === undefined ? undefined : { PX: durationMs(ttl * 1_000, 'ttl') })
    },
    delete: async (key) => {
      await client.del(keyOf(key))
    },
  }
}
