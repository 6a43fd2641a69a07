import { type ChildProcess, fork } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { bootstrap, defineModule } from '@modkit/kernel'
import { redisModule } from '@modkit/redis'
import { RATE_LIMIT_STORE } from '@modkit/redis-contract'
import { privateRedis, redisCommandsOf } from '@modkit/test-services'
import fc from 'fast-check'
import {
  createRedisRateLimit,
  type RateLimitEvent,
  type RedisRateLimitOptions,
  redisRateLimitModule,
} from '../src/index.ts'
import { openClient } from './support.ts'

const own = privateRedis({ beforeAll, afterEach, afterAll }, (url) => openClient(url, { readTimeout: 300 }))

const SLOW = { limit: 3, window: '3m', name: 'three' }
const limiterOf = (options: Partial<RedisRateLimitOptions> = {}) =>
  createRedisRateLimit({ client: own.redis.client, keyPrefix: 'test', policies: [SLOW], onError: 'throw', ...options })
const theKey = async () => (await own.redis.client.keys('test:*'))[0]!

test('500 parallel calls from two processes on a limit of 50 let exactly 50 through', async () => {
  const worker = fileURLToPath(new URL('./worker.mjs', import.meta.url))
  const start = async (): Promise<ChildProcess> => {
    const child = fork(worker, [own.server.url, 'test', '250', '50'], { execArgv: ['--conditions=modkit-source'] })
    await once(child, 'message')
    return child
  }
  const children = await Promise.all([start(), start()])
  const counts = await Promise.all(
    children.map(async (child) => {
      child.send('go')
      const [allowed] = await once(child, 'message')
      return allowed as number
    }),
  )
  expect(counts[0]! + counts[1]!).toBe(50)
}, 30_000)

test('each operation is one round trip, and a denied one writes nothing', async () => {
  const limiter = limiterOf()
  // The server knows the scripts from here on.
  await limiter.consume('a')
  await limiter.peek('a')
  expect(await redisCommandsOf(own.redis, () => limiter.consume('a'))).toEqual({ evalsha: 1, pttl: 1, set: 1 })
  await limiter.consume('a')
  expect(await redisCommandsOf(own.redis, () => limiter.consume('a'))).toEqual({ evalsha: 1, get: 1, pttl: 1 })
  expect(await redisCommandsOf(own.redis, () => limiter.peek('a'))).toEqual({ evalsha: 1, get: 1, pttl: 1 })
  await limiter.refund('a')
  expect(await redisCommandsOf(own.redis, () => limiter.reset('a'))).toEqual({ del: 1 })
})

test('SCRIPT FLUSH under load: the script is sent once, nothing fails, exactly the limit passes', async () => {
  const limiter = limiterOf({ policies: [{ limit: 50, window: '50m' }] })
  await limiter.consume('warm')
  await own.redis.client.scriptFlush()
  let allowed = 0
  const commands = await redisCommandsOf(own.redis, async () => {
    const decisions = await Promise.all(Array.from({ length: 500 }, () => limiter.consume('a')))
    allowed = decisions.filter((decision) => decision.allowed).length
  })
  expect(allowed).toBe(50)
  expect(commands.eval).toBe(1)
})

test('a stopped server: each error policy', async () => {
  const [throwing, allowing, denying, insured] = (['throw', 'allow', 'deny', 'insurance'] as const).map((onError) =>
    limiterOf({ onError }),
  )
  await own.server.stop()
  await expect(throwing!.consume('a')).rejects.toMatchObject({ code: expect.stringMatching(/^REDIS_/) })
  expect(await allowing!.consume('a')).toMatchObject({ allowed: true, source: 'error-policy', remaining: 3 })
  expect(await denying!.consume('a')).toMatchObject({ allowed: false, source: 'error-policy', retryAfterMs: 60_000 })
  const decisions = []
  for (let i = 0; i < 4; i++) decisions.push(await insured!.consume('a'))
  expect(decisions.map(({ allowed }) => allowed)).toEqual([true, true, true, false])
  expect(decisions.every(({ source }) => source === 'local')).toBe(true)
  await insured!.refund('a')
  await own.back()
  expect(await insured!.consume('a')).toMatchObject({ source: 'redis', allowed: true })
})

test('the insurance lets through its share, and a denial of Redis never asks it', async () => {
  const limiter = limiterOf({ onError: 'insurance', insuranceShare: 0.5, policies: [{ limit: 4, window: '4m' }] })
  for (let i = 0; i < 4; i++) await limiter.consume('a')
  expect(await limiter.consume('a')).toMatchObject({ allowed: false, source: 'redis' })
  await own.server.stop()
  const decisions = [await limiter.consume('a'), await limiter.consume('a'), await limiter.consume('a')]
  await own.back()
  expect(decisions.map(({ allowed }) => allowed)).toEqual([true, true, false])
})

test('a key of another type is the error of the server, and of several keys none is written', async () => {
  const limiter = limiterOf({ policies: [SLOW, { limit: 5, window: '5m' }] })
  await limiter.consume('a')
  const [one, two] = (await own.redis.client.keys('test:*')).sort()
  await own.redis.client.del([one!, two!])
  for (const key of [one!, two!]) {
    await own.redis.client.lPush(key, 'x')
    for (const call of [limiter.consume('a'), limiter.peek('a'), limiter.refund('a')]) {
      await expect(call).rejects.toMatchObject({ code: 'WRONGTYPE' })
    }
    expect(await own.redis.client.keys('test:*')).toEqual([key])
    await own.redis.client.del(key)
  }
})

test.each(['', 'x', 'nan', '1e9', '-5'])(
  'a value that is none of ours (%j) is taken for what it can be',
  async (value) => {
    const limiter = limiterOf()
    await limiter.consume('a')
    await own.redis.client.set(await theKey(), value, { KEEPTTL: true })
    const decision = await limiter.peek('a')
    expect(decision.remaining).toBeGreaterThanOrEqual(0)
    expect(decision.remaining).toBeLessThanOrEqual(3)
  },
)

test('a key that lost its expiry counts as empty, and is healed', async () => {
  const limiter = limiterOf()
  for (let i = 0; i < 3; i++) await limiter.consume('a')
  await own.redis.client.persist(await theKey())
  expect(await limiter.consume('a')).toMatchObject({ allowed: true, remaining: 2 })
  expect(await own.redis.client.pTTL(await theKey())).toBeGreaterThan(0)
})

test('around the edge of a window no more passes than the limit and what came back', async () => {
  const limiter = limiterOf({ policies: [{ limit: 100, window: '2s' }] })
  const burst = async () =>
    (await Promise.all(Array.from({ length: 150 }, () => limiter.consume('a')))).filter(({ allowed }) => allowed).length
  const start = performance.now()
  let passed = await burst()
  await sleep(150)
  passed += await burst()
  const came = Math.ceil((performance.now() - start) / 20)
  expect(passed).toBeGreaterThanOrEqual(100)
  expect(passed).toBeLessThanOrEqual(100 + came + 1)
})

test('observe: counts and tells, and lets everything through', async () => {
  const events: RateLimitEvent[] = []
  const listen = (event: unknown) => void events.push(event as RateLimitEvent)
  subscribe('modkit:redis:ratelimit', listen)
  const limiter = limiterOf({ mode: 'observe' })
  for (let i = 0; i < 4; i++) expect(await limiter.consume('alice')).toMatchObject({ allowed: true, retryAfterMs: 0 })
  unsubscribe('modkit:redis:ratelimit', listen)
  expect(events.map(({ type }) => type)).toEqual(['allowed', 'allowed', 'allowed', 'observed-denial'])
  expect(JSON.stringify(events)).not.toContain('alice')
})

test('no text of a user reaches a key outside its own place', async () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((key) => key.isWellFormed())
  await fc.assert(
    fc.asyncProperty(text, text, async (one, other) => {
      await own.redis.client.flushAll()
      const limiter = limiterOf()
      for (let i = 0; i < 3; i++) await limiter.consume(one)
      expect((await limiter.peek(other)).remaining).toBe(one === other ? 0 : 3)
      expect(await theKey()).toMatch(/^test:ratelimit:k:\{[^{}]*\}:[\w-]{8}$/)
    }),
    { numRuns: 60 },
  )
})

test.each([
  [{ limit: 0, window: '1s' }],
  [{ limit: 1_000_001, window: '1s' }],
  [{ limit: 1.5, window: '1s' }],
  [{ limit: 1, window: 0 }],
  [{ limit: 1, window: '1s', burst: 0 }],
])('the policy %j is refused', (policy) => {
  expect(() => limiterOf({ policies: [policy] })).toThrow(RangeError)
})

test('the module exports one token; limit, window and error policy are required', async () => {
  const source = {
    REDIS_ADDR: own.server.url,
    REDIS_KEY_PREFIX: 'test',
    REDIS_RATELIMIT_LIMIT: '2',
    REDIS_RATELIMIT_WINDOW: '2m',
    REDIS_RATELIMIT_ON_ERROR: 'allow',
  }
  const limiter = redisRateLimitModule({ client: redisModule({ source }), source })
  expect(limiter.exports.map(({ id }) => id)).toEqual(['redis.ratelimit.store'])
  const app = await bootstrap(defineModule({ name: 'app', imports: [limiter], exports: [RATE_LIMIT_STORE] }))
  const store = await app.get(RATE_LIMIT_STORE)
  expect(await store.consume('a')).toMatchObject({ allowed: true, limit: 2, remaining: 1, policy: '2/120s' })
  await app.close()
  const { REDIS_RATELIMIT_ON_ERROR: _, ...incomplete } = source
  const broken = redisRateLimitModule({ client: redisModule({ source }), source: incomplete })
  const started = bootstrap(defineModule({ name: 'app', imports: [broken], exports: [RATE_LIMIT_STORE] }))
  await expect(started).rejects.toMatchObject({ message: expect.stringContaining('REDIS_RATELIMIT_ON_ERROR') })
})
