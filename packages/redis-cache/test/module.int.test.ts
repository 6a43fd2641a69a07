import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { bootstrap, defineModule } from '@modkit/kernel'
import { redisModule } from '@modkit/redis'
import { CACHE_STORE, ClusterUnsupportedError } from '@modkit/redis-contract'
import { type RedisServer, redisServer } from '@modkit/test-services'
import Keyv from 'keyv'
import { createRedisCache, redisCacheModule } from '../src/index.ts'
import { keyvAdapter } from '../src/keyv/index.ts'
import { openClient } from './support.ts'

let server: RedisServer
beforeAll(async () => {
  server = await redisServer()
})
afterAll(() => server.clean())

test('exports one token, and takes its policy from the environment', async () => {
  const source = {
    REDIS_ADDR: server.url,
    REDIS_KEY_PREFIX: server.prefix,
    REDIS_CACHE_DEFAULT_TTL: '1m',
    REDIS_CACHE_KEY_PREFIX: 'pages',
  }
  const client = redisModule({ source })
  const cache = redisCacheModule({ client, source })
  expect(cache.exports.map(({ id }) => id)).toEqual(['redis.cache.store'])
  const app = await bootstrap(defineModule({ name: 'app', imports: [cache], exports: [CACHE_STORE] }))
  const store = await app.get(CACHE_STORE)
  await store.set('a', 1)
  expect(await store.get('a')).toEqual({ hit: true, value: 1 })
  await app.close()
  const redis = await openClient(server.url)
  const ttl = await redis.client.pTTL(`${server.prefix}pages:k:a`)
  await redis.close()
  expect(ttl).toBeGreaterThan(0)
  expect(ttl).toBeLessThanOrEqual(60_000)
})

test('the default life is required', async () => {
  const source = { REDIS_ADDR: server.url, REDIS_KEY_PREFIX: server.prefix }
  const cache = redisCacheModule({ client: redisModule({ source }), source })
  const started = bootstrap(defineModule({ name: 'app', imports: [cache], exports: [CACHE_STORE] }))
  await expect(started).rejects.toMatchObject({ message: expect.stringContaining('REDIS_CACHE_DEFAULT_TTL') })
})

test('a cluster client: one key works, several are refused before anything is sent', async () => {
  const redis = await openClient(server.url)
  // All that tells a cluster client apart; its commands are the same.
  const client = Object.create(redis.client, { slots: { value: [] } })
  const cache = createRedisCache({ client, keyPrefix: server.prefix, defaultTtl: '1m', onError: 'miss' })
  await cache.set('a', 1)
  expect(await cache.get('a')).toEqual({ hit: true, value: 1 })
  await expect(cache.mget(['a', 'b'])).rejects.toBeInstanceOf(ClusterUnsupportedError)
  await expect(cache.get('a', { tags: ['t'] })).rejects.toBeInstanceOf(ClusterUnsupportedError)
  await redis.close()
})

test('a Keyv on the cache', async () => {
  const redis = await openClient(server.url)
  const cache = createRedisCache({ client: redis.client, keyPrefix: server.prefix, defaultTtl: '1m', onError: 'throw' })
  const [one, two] = ['one', 'two'].map((namespace) => new Keyv({ store: keyvAdapter(cache), namespace }))
  expect(await one!.set('a', { n: 1 })).toBe(true)
  await one!.set('gone', 1, 20)
  await two!.set('a', 'two')
  await two!.setMany([
    { key: 'x', value: 1 },
    { key: 'y', value: 2, ttl: 60_000 },
  ])
  await new Promise((resolve) => setTimeout(resolve, 40))
  expect(await one!.get('a')).toEqual({ n: 1 })
  expect(await one!.get('gone')).toBeUndefined()
  expect(await one!.has('a')).toBe(true)
  expect(await two!.getMany(['x', 'nothing', 'y'])).toEqual([1, undefined, 2])
  await one!.clear()
  expect(await one!.get('a')).toBeUndefined()
  expect(await two!.get('a')).toBe('two')
  expect(await two!.delete('a')).toBe(true)
  expect(await two!.delete('a')).toBe(false)
  await redis.close()
})
