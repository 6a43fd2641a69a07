import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { privateRedis, redisCommandsOf } from '@modkit/test-services'
import { createRedisCache, type RedisCacheStore } from '../src/index.ts'
import { openClient } from './support.ts'

const own = privateRedis({ beforeAll, afterEach, afterAll }, (url) => openClient(url))
let cache: RedisCacheStore
let cases = 0
const fresh = () => {
  cache = createRedisCache({
    client: own.redis.client,
    keyPrefix: `test:${++cases}`,
    defaultTtl: '1h',
    onError: 'throw',
  })
  return cache
}

test('each operation sends what it must and nothing else', async () => {
  fresh()
  const tags = ['a', 'b']
  expect(await redisCommandsOf(own.redis, () => cache.set('k', 1))).toEqual({ set: 1 })
  expect(await redisCommandsOf(own.redis, () => cache.get('k'))).toEqual({ get: 1 })
  expect(await redisCommandsOf(own.redis, () => cache.mget(['k', 'l', 'm']))).toEqual({ mget: 1 })
  expect(
    await redisCommandsOf(own.redis, () =>
      cache.mset([
        { key: 'x', value: 1 },
        { key: 'y', value: 2 },
      ]),
    ),
  ).toEqual({ set: 2 })
  expect(await redisCommandsOf(own.redis, () => cache.delete('k'))).toEqual({ del: 1 })
  expect(await redisCommandsOf(own.redis, () => cache.mset([]))).toEqual({})
  expect(await redisCommandsOf(own.redis, () => cache.mget([]))).toEqual({})
  expect(await redisCommandsOf(own.redis, () => cache.invalidateTags([]))).toEqual({})
  await cache.set('t', 1, { tags })
  expect(await redisCommandsOf(own.redis, () => cache.set('t', 1, { tags }))).toEqual({ mget: 1, set: 1 })
  expect(await redisCommandsOf(own.redis, () => cache.get('t', { tags }))).toEqual({ mget: 1 })
  expect(await redisCommandsOf(own.redis, () => cache.invalidateTags(tags))).toEqual({ del: 1 })
  const users = cache.namespace('users')
  await users.set('1', 1, { tags })
  expect(await redisCommandsOf(own.redis, () => users.get('1', { tags }))).toEqual({ mget: 1 })
  expect(await redisCommandsOf(own.redis, () => users.clear())).toEqual({ del: 1 })
})

test('a cold key with 10,000 callers: one GET, one load, one SET', async () => {
  fresh()
  let loads = 0
  const commands = await redisCommandsOf(own.redis, async () => {
    const loaded = await Promise.all(
      Array.from({ length: 10_000 }, () => cache.getOrSet('cold', () => sleep(20).then(() => ++loads))),
    )
    expect(loaded.every(({ value }) => value === 1)).toBe(true)
  })
  expect(loads).toBe(1)
  expect(commands).toEqual({ get: 1, set: 1 })
})

test('a failing loader with 10,000 callers: one load, every caller has its error, nothing is stored', async () => {
  fresh()
  let loads = 0
  const failing = () => sleep(5).then(() => Promise.reject(new Error(`failure ${++loads}`)))
  const commands = await redisCommandsOf(own.redis, async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 10_000 }, () => cache.getOrSet('cold', failing)))
    expect(outcomes.every((outcome) => outcome.status === 'rejected')).toBe(true)
  })
  expect(loads).toBe(1)
  expect(commands).toEqual({ get: 1 })
})

test('getOrSet with tags: one MGET, one SET; the tokens are made once', async () => {
  fresh()
  const load = (key: string) => cache.getOrSet(key, () => 1, { tags: ['a', 'b'] })
  expect(await redisCommandsOf(own.redis, () => load('one'))).toEqual({ mget: 1, set: 3 })
  expect(await redisCommandsOf(own.redis, () => load('two'))).toEqual({ mget: 1, set: 1 })
  expect(await redisCommandsOf(own.redis, () => load('two'))).toEqual({ mget: 1 })
})

test('keys and lives are as they were said', async () => {
  const plain = createRedisCache({
    client: own.redis.client,
    keyPrefix: 'app',
    defaultTtl: '1m',
    onError: 'throw',
    tagTtl: '1h',
  })
  await plain.set('user:1', { name: 'a' }, { tags: ['t'], graceFor: '1m' })
  await plain.namespace('a:b').set('x', 1)
  const keys = (await own.redis.client.keys('app:*')).sort()
  expect(keys).toEqual(['app:cache:k:user:1', 'app:cache:n:a%3Ab', 'app:cache:n:a%3Ab:k:x', 'app:cache:t:t'])
  const ttl = async (key: string) => Math.round((await own.redis.client.pTTL(key)) / 60_000)
  expect(await Promise.all(keys.map(ttl))).toEqual([2, 60, 1, 60])
  await plain.set('endless', 1, { ttl: 'none' })
  expect(await own.redis.client.pTTL('app:cache:k:endless')).toBe(-1)
})
