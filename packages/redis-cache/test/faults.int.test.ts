import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { privateRedis } from '@modkit/test-services'
import fc from 'fast-check'
import { type CacheEvent, createRedisCache, type RedisCacheOptions } from '../src/index.ts'
import { openClient } from './support.ts'

const own = privateRedis({ beforeAll, afterEach, afterAll }, (url) => openClient(url, { readTimeout: 300 }), {
  maxmemory: '64mb',
})

const cacheOf = (options: Partial<RedisCacheOptions> = {}) =>
  createRedisCache({ client: own.redis.client, keyPrefix: 'test', defaultTtl: '1h', onError: 'throw', ...options })
const key = 'test:cache:k:a'

test('a stopped server: with "throw" the error, with "miss" a miss and a loaded value; invalidations always throw', async () => {
  const [throwing, missing] = [cacheOf(), cacheOf({ onError: 'miss' })]
  await missing.set('a', 'cached')
  await own.server.stop()
  const down = { code: expect.stringMatching(/^REDIS_(TIMEOUT|UNAVAILABLE)$/) }
  const outcomes = await Promise.allSettled([throwing.get('a'), throwing.set('a', 1), throwing.getOrSet('a', () => 1)])
  for (const outcome of outcomes) expect(outcome).toMatchObject({ status: 'rejected', reason: down })
  expect(await missing.get('a')).toEqual({ hit: false })
  expect(await missing.mget(['a', 'b'])).toEqual([{ hit: false }, { hit: false }])
  await missing.set('a', 1)
  expect(await missing.getOrSet('a', () => 'loaded')).toEqual({ value: 'loaded', stale: false })
  for (const invalidation of [missing.delete('a'), missing.invalidateTags(['a']), missing.namespace('n').clear()]) {
    await expect(invalidation).rejects.toMatchObject(down)
  }
  await own.back()
  expect(await missing.getOrSet('b', () => 'again')).toEqual({ value: 'again', stale: false })
  expect(missing.stats.errors).toBeGreaterThan(0)
})

test.each([
  ['another version', '2p{"a":1}'],
  ['no envelope', '{"a":1}'],
  ['half an envelope', '1m{"t":[["x"'],
  ['meta data of another shape', '1m{"t":"x"}\n1'],
  ['no JSON', '1p{"a":'],
  ['nothing', ''],
])('what cannot be read (%s) is a miss, or an error when that was asked for', async (_, text) => {
  await own.redis.client.set(key, text)
  const cache = cacheOf()
  expect(await cache.get('a')).toEqual({ hit: false })
  expect(cache.stats).toMatchObject({ corrupt: 1, misses: 1 })
  await expect(cacheOf({ onCorrupt: 'throw', onError: 'miss' }).get('a')).rejects.toMatchObject({
    code: 'CACHE_CORRUPT',
  })
  expect(await cache.getOrSet('a', () => 'good')).toEqual({ value: 'good', stale: false })
})

test('a key of another type is an error of the server, or a miss', async () => {
  await own.redis.client.lPush(key, 'x')
  await expect(cacheOf().get('a')).rejects.toMatchObject({ code: 'WRONGTYPE' })
  expect(await cacheOf({ onError: 'miss' }).get('a')).toEqual({ hit: false })
})

test('an evicted tag or namespace makes a miss, and never revives what was invalidated', async () => {
  const cache = cacheOf()
  const users = cache.namespace('users')
  await cache.set('a', 'old', { tags: ['t'] })
  await users.set('a', 'old')
  const tokens = await own.redis.client.mGet(['test:cache:t:t', 'test:cache:n:users'])
  await own.redis.client.del(['test:cache:t:t', 'test:cache:n:users'])
  expect([await cache.get('a'), await users.get('a')]).toEqual([{ hit: false }, { hit: false }])
  await cache.set('b', 'new', { tags: ['t'] })
  await users.set('b', 'new')
  expect([await cache.get('a'), await users.get('a')]).toEqual([{ hit: false }, { hit: false }])
  expect(await own.redis.client.mGet(['test:cache:t:t', 'test:cache:n:users'])).not.toEqual(tokens)
})

test('a payload above maxBytes is refused by set, and returned without being stored by getOrSet', async () => {
  const cache = cacheOf({ maxBytes: 100, onError: 'miss' })
  await expect(cache.set('a', 'é'.repeat(60))).rejects.toMatchObject({ code: 'CACHE_TOO_LARGE' })
  const value = 'x'.repeat(101)
  expect(await cache.getOrSet('a', () => value)).toEqual({ value, stale: false })
  expect(await own.redis.client.exists(key)).toBe(0)
  expect(cache.stats.tooLarge).toBe(1)
})

test('no memory left: the error of the server, or a value that is not stored', async () => {
  await own.redis.client.sendCommand(['CONFIG', 'SET', 'maxmemory', '1'])
  try {
    await expect(cacheOf().set('a', 1)).rejects.toMatchObject({ code: 'OOM' })
    expect(await cacheOf({ onError: 'miss' }).getOrSet('a', () => 1)).toEqual({ value: 1, stale: false })
  } finally {
    await own.redis.client.sendCommand(['CONFIG', 'SET', 'maxmemory', '0'])
  }
})

test('a clock that is wrong by hours changes nothing without a grace time', async () => {
  const [ahead, behind] = [cacheOf({ now: () => Date.now() + 9e6 }), cacheOf({ now: () => Date.now() - 9e6 })]
  await ahead.set('a', 1)
  expect(await behind.get('a')).toEqual({ hit: true, value: 1 })
  await behind.set('a', 2, { ttl: 30 })
  await sleep(50)
  expect(await ahead.get('a')).toEqual({ hit: false })
  expect(await behind.get('a')).toEqual({ hit: false })
})

test('a loaded null has the negative life', async () => {
  await cacheOf({ negativeTtl: '1m' }).getOrSet('a', () => null)
  expect(await own.redis.client.pTTL(key)).toBeLessThanOrEqual(60_000)
  await cacheOf({ negativeTtl: '1m' }).getOrSet('b', () => 1)
  expect(await own.redis.client.pTTL('test:cache:k:b')).toBeGreaterThan(60_000)
})

test('no text of a user reaches a key outside its own place', async () => {
  const text = fc
    .array(fc.constantFrom(':', '%', 'k:', 't:', 'n:', '3A', 'x', '{', '\n', 'é'), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(text, text, async (name, user) => {
      await own.redis.client.flushAll()
      const cache = cacheOf()
      await cache.set(user, 'root', { tags: [user] })
      await cache.namespace(name).set(user, 'in', { tags: [user] })
      expect(await cache.get(user)).toEqual({ hit: true, value: 'root' })
      await cache.namespace(name).clear()
      expect(await cache.get(user)).toEqual({ hit: true, value: 'root' })
      const keys = await own.redis.client.keys('*')
      expect(keys.every((found) => /^test:cache:[ktn]:/.test(found))).toBe(true)
      expect(keys).toContain(`test:cache:k:${user}`)
    }),
    { numRuns: 60 },
  )
})

test('events tell the class of a key, never the key', async () => {
  const events: CacheEvent[] = []
  const listen = (event: unknown) => void events.push(event as CacheEvent)
  subscribe('modkit:redis:cache', listen)
  const cache = cacheOf()
  await cache.get('user:alice@example.com')
  await cache.get('alice@example.com:mail')
  await cache.getOrSet('user:17', () => Promise.reject(Object.assign(new Error('x'), { code: 'GONE' }))).catch(() => {})
  unsubscribe('modkit:redis:cache', listen)
  expect(JSON.stringify(events)).not.toContain('alice')
  expect(events).toEqual([
    { type: 'misses', keyClass: 'user' },
    { type: 'misses', keyClass: 'other' },
    { type: 'misses', keyClass: 'user' },
    { type: 'loads', keyClass: 'user' },
    { type: 'loadFailures', keyClass: 'user', code: 'GONE' },
  ])
})
