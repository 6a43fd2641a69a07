// Against the real frameworks: express-rate-limit and @fastify/rate-limit publish no suite for stores; the first checks a
// store by itself (`validate`, on by default) and throws nothing here.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import fastifyRateLimit from '@fastify/rate-limit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sharedRedis } from '@modkit/test-services'
import express from 'express'
import { rateLimit as expressRateLimit } from 'express-rate-limit'
import Fastify from 'fastify'
import { Hono } from 'hono'
import { expressRateLimitStore } from '../src/express/index.ts'
import { fastifyRateLimitStore } from '../src/fastify/index.ts'
import { rateLimit } from '../src/hono/index.ts'
import { ipKey, rateLimitHeaders, retryAfterSeconds } from '../src/http/index.ts'
import { createRedisRateLimit } from '../src/index.ts'
import { openClient } from './support.ts'

const shared = sharedRedis({ beforeAll, afterAll }, (url, keyPrefix) => openClient(url, { keyPrefix }))
const listening: Server[] = []
afterAll(() => {
  for (const one of listening) one.close()
})
const own = () => ({ client: shared.redis.client, keyPrefix: shared.newPrefix() })

test('hono: fields on every response, a 429 with problem details and Retry-After when denied', async () => {
  const store = createRedisRateLimit({
    ...own(),
    policies: [{ limit: 2, window: '2m', name: 'api "x"' }],
    onError: 'throw',
  })
  const app = new Hono()
  app.use(rateLimit({ store, key: (c) => c.req.header('x-user'), cost: (c) => Number(c.req.header('x-cost') ?? 1) }))
  app.get('/', (c) => c.text('ok'))
  const ask = (headers: Record<string, string>) => app.request('/', { headers })
  const first = await ask({ 'x-user': 'ann' })
  expect(first.status).toBe(200)
  expect(first.headers.get('RateLimit-Policy')).toBe('"api \\"x\\"";q=2;w=120')
  expect(first.headers.get('RateLimit')).toBe('"api \\"x\\"";r=1;t=60')
  expect(first.headers.get('Retry-After')).toBeNull()
  await ask({ 'x-user': 'ann' })
  const denied = await ask({ 'x-user': 'ann' })
  expect(denied.status).toBe(429)
  expect(denied.headers.get('Content-Type')).toContain('application/problem+json')
  expect(Number(denied.headers.get('Retry-After'))).toBe(60)
  expect(await denied.json()).toMatchObject({
    status: 429,
    title: 'Too Many Requests',
    'violated-policies': ['api "x"'],
  })
  expect((await ask({ 'x-user': 'bob', 'x-cost': '2' })).status).toBe(200)
  expect((await ask({})).headers.get('RateLimit')).toBeNull()
  expect((await ask({ 'x-user': 'bob', 'x-cost': '3' })).status).toBe(500)
})

test('Retry-After is rounded up, and at least a second', () => {
  const decision = { allowed: false, limit: 1, remaining: 0, resetAfterMs: 1, policy: 'p', source: 'redis' as const }
  expect([0, 1, 1_000, 1_001].map((retryAfterMs) => retryAfterSeconds({ ...decision, retryAfterMs }))).toEqual([
    1, 1, 1, 2,
  ])
  const policies = [
    { name: 'a', limit: 5, windowMs: 1_500, burst: 5 },
    { name: 'b\n', limit: 9, windowMs: 60_000, burst: 9 },
  ]
  expect(rateLimitHeaders({ policies }, { ...decision, retryAfterMs: 1 })['RateLimit-Policy']).toBe(
    '"a";q=5;w=2, "b?";q=9;w=60',
  )
})

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['::ffff:cb00:7107', '203.0.113.7'],
  ['2001:db8:1:2ff:3:4:5:6', '2001:db8:1:200:0:0:0:0/56'],
  ['2001:db8:1:201::', '2001:db8:1:200:0:0:0:0/56'],
  ['2001:db8:1:300::1', '2001:db8:1:300:0:0:0:0/56'],
  ['fe80::1%eth0', 'fe80:0:0:0:0:0:0:0/56'],
  ['::1', '0:0:0:0:0:0:0:0/56'],
])('the address %s is limited as %s', (address, key) => {
  expect(ipKey(address)).toBe(key)
})

test('an IPv6 prefix of another length; what is no address is refused', () => {
  expect(ipKey('2001:db8:ffff:ffff:ffff::', 64)).toBe('2001:db8:ffff:ffff:0:0:0:0/64')
  expect(ipKey('2001:db8:ffff::1', 128)).toBe('2001:db8:ffff:0:0:0:0:1/128')
  expect(ipKey('ffff:ffff::', 20)).toBe('ffff:f000:0:0:0:0:0:0/20')
  expect(() => ipKey('unknown')).toThrow(TypeError)
  expect(() => ipKey('::1', 0)).toThrow(RangeError)
})

test('express-rate-limit on the store', async () => {
  const app = express()
  const store = expressRateLimitStore(own())
  const key = (req: express.Request) => String(req.headers['x-user'])
  app.use(
    expressRateLimit({
      windowMs: 60_000,
      limit: 2,
      store,
      keyGenerator: key,
      standardHeaders: 'draft-8',
      legacyHeaders: false,
    }),
  )
  app.get('/', (_req, res) => void res.json('ok'))
  const one = createServer(app)
  listening.push(one)
  await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve))
  const ask = async (user: string) =>
    (await fetch(`http://127.0.0.1:${(one.address() as AddressInfo).port}`, { headers: { 'x-user': user } })).status
  expect([await ask('ann'), await ask('ann'), await ask('ann'), await ask('bob')]).toEqual([200, 200, 429, 200])
  expect(await store.get!('ann')).toMatchObject({ totalHits: 3, resetTime: expect.any(Date) })
  await store.decrement('ann')
  expect(await store.get!('ann')).toMatchObject({ totalHits: 2 })
  await store.resetKey('ann')
  expect(await store.get!('ann')).toBeUndefined()
  expect(await ask('ann')).toBe(200)
})

test('@fastify/rate-limit on the store, with a route of its own', async () => {
  const app = Fastify()
  await app.register(fastifyRateLimit, {
    max: 2,
    timeWindow: 60_000,
    store: fastifyRateLimitStore(own()),
    keyGenerator: () => 'all',
  })
  app.get('/', async () => 'ok')
  app.get('/tight', { config: { rateLimit: { max: 1, timeWindow: 60_000 } } }, async () => 'ok')
  const status = async (url: string) => (await app.inject(url)).statusCode
  expect([await status('/'), await status('/'), await status('/')]).toEqual([200, 200, 429])
  expect([await status('/tight'), await status('/tight')]).toEqual([200, 429])
  await app.close()
})
