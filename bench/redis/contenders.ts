import { createRequire } from 'node:module'
import KeyvRedis from '@keyv/redis'
import { openRedis } from '@modkit/redis'
import { createRedisCache } from '@modkit/redis-cache'
import { createRedisRateLimit } from '@modkit/redis-ratelimit'
import { createRedisSessions } from '@modkit/redis-session'
import { BentoCache, bentostore } from 'bentocache'
import { redisDriver } from 'bentocache/drivers/redis'
import { createCache } from 'cache-manager'
import { RedisStore as ConnectRedis } from 'connect-redis'
import { Keyv } from 'keyv'
import { RedisStore as RateLimitRedis } from 'rate-limit-redis'
import { RateLimiterRedis } from 'rate-limiter-flexible'
import { createClient } from 'redis'

/** An operation and the end of what it needs. `key` chooses one of a thousand entries. */
export interface Opened {
  readonly operation: (key?: number) => Promise<unknown>
  readonly close: () => Promise<unknown>
}

/** By name; the first of a group is what the others are compared with. */
export type Group = Readonly<Record<string, (url: string) => Promise<Opened>>>

const KEYS = 1_000
const VALUE = { id: 17, name: 'a note of a usual size', tags: ['one', 'two'], body: 'x'.repeat(200) }
const LONG = { limit: 1_000_000, window: '1000h' } as const

const raw = (url: string) =>
  createClient({ url, commandOptions: { timeout: undefined as unknown as number } }).connect()
const modkit = (url: string) => openRedis({ addr: url, keyPrefix: 'bench' })
const each = (fill: (key: number) => Promise<unknown>) =>
  Promise.all(Array.from({ length: KEYS }, (_, key) => fill(key)))

export const clientGet: Group = {
  'node-redis': async (url) => {
    const client = await raw(url)
    await each((key) => client.set(`raw:${key}`, JSON.stringify(VALUE)))
    return { operation: (key = 0) => client.get(`raw:${key}`), close: () => client.close() }
  },
  modkit: async (url) => {
    const redis = await modkit(url)
    await each((key) => redis.client.set(`raw:${key}`, JSON.stringify(VALUE)))
    return { operation: (key = 0) => redis.client.get(`raw:${key}`), close: () => redis.close() }
  },
}

export const cacheGet: Group = {
  'node-redis': clientGet['node-redis']!,
  modkit: async (url) => {
    const redis = await modkit(url)
    const cache = createRedisCache({ client: redis.client, keyPrefix: 'bench', defaultTtl: '1h', onError: 'throw' })
    await each((key) => cache.set(`k${key}`, VALUE))
    return { operation: (key = 0) => cache.get(`k${key}`), close: () => redis.close() }
  },
  bentocache: async (url) => {
    const bento = new BentoCache({
      default: 'redis',
      stores: { redis: bentostore().useL2Layer(redisDriver({ connection: ioredis(url) })) },
    })
    await each((key) => bento.set({ key: `b${key}`, value: VALUE, ttl: '1h' }))
    return { operation: (key = 0) => bento.get({ key: `b${key}` }), close: () => bento.disconnectAll() }
  },
  'cache-manager with keyv': async (url) => {
    const store = new Keyv({ store: new KeyvRedis(url) })
    const cache = createCache({ stores: [store] })
    await each((key) => cache.set(`c${key}`, VALUE, 3_600_000))
    return { operation: (key = 0) => cache.get(`c${key}`), close: () => store.disconnect() }
  },
}

const TAGS = ['one', 'two']
export const cacheGetTags: Group = {
  'node-redis': clientGet['node-redis']!,
  modkit: async (url) => {
    const redis = await modkit(url)
    const cache = createRedisCache({ client: redis.client, keyPrefix: 'bench', defaultTtl: '1h', onError: 'throw' })
    await each((key) => cache.set(`t${key}`, VALUE, { tags: TAGS }))
    return { operation: (key = 0) => cache.get(`t${key}`, { tags: TAGS }), close: () => redis.close() }
  },
  bentocache: async (url) => {
    const bento = new BentoCache({
      default: 'redis',
      stores: { redis: bentostore().useL2Layer(redisDriver({ connection: ioredis(url) })) },
    })
    await each((key) => bento.set({ key: `bt${key}`, value: VALUE, ttl: '1h', tags: TAGS }))
    return { operation: (key = 0) => bento.get({ key: `bt${key}` }), close: () => bento.disconnectAll() }
  },
}

export const sessionLoad: Group = {
  'node-redis': clientGet['node-redis']!,
  modkit: async (url) => {
    const redis = await modkit(url)
    const store = createRedisSessions({ client: redis.client, keyPrefix: 'bench', idleTtl: '1h', absoluteTtl: '30d' })
    const sessions = await each(() => store.create(VALUE))
    return { operation: (key = 0) => store.load((sessions[key] as { id: string }).id), close: () => redis.close() }
  },
  'connect-redis': async (url) => {
    const client = await raw(url)
    const store = new ConnectRedis({ client, ttl: 3_600 })
    const data = { ...VALUE, cookie: { originalMaxAge: null } } as never
    await each((key) => store.set(`s${key}`, data))
    const load = async (key = 0) => {
      const session = await store.get(`s${key}`)
      await store.touch(`s${key}`, data)
      return session
    }
    return { operation: load, close: () => client.close() }
  },
}

const INCREMENT = "return redis.call('INCR', KEYS[1])"
export const consume: Group = {
  'EVALSHA INCR': async (url) => {
    const client = await raw(url)
    const sha = await client.scriptLoad(INCREMENT)
    return {
      operation: (key = 0) => client.evalSha(sha, { keys: [`i${key}`], arguments: [] }),
      close: () => client.close(),
    }
  },
  modkit: async (url) => {
    const redis = await modkit(url)
    const store = createRedisRateLimit({ client: redis.client, keyPrefix: 'bench', policies: [LONG], onError: 'throw' })
    return { operation: (key = 0) => store.consume(`u${key}`), close: () => redis.close() }
  },
  'rate-limit-redis (fixed window)': async (url) => {
    const client = await raw(url)
    const store = new RateLimitRedis({ sendCommand: (...args: string[]) => client.sendCommand(args) })
    await store.init({ windowMs: 3_600_000 } as never)
    return { operation: (key = 0) => store.increment(`r${key}`), close: () => client.close() }
  },
  'rate-limiter-flexible (fixed window)': async (url) => {
    const client = await raw(url)
    const limiter = new RateLimiterRedis({
      storeClient: client,
      useRedisPackage: true,
      points: 1_000_000,
      duration: 3_600,
    })
    return { operation: (key = 0) => limiter.consume(`f${key}`), close: () => client.close() }
  },
}

/** ioredis is what bentocache speaks; its default export is the class. */
export function ioredis(url: string): any {
  const Redis = createRequire(import.meta.url)('ioredis')
  return new Redis(url)
}
