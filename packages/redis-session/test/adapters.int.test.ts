// Against the real frameworks: neither express-session nor @fastify/session publishes a suite for stores. better-auth has a
// file of its own.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import fastifyCookie from '@fastify/cookie'
import fastifySession, { type FastifySessionOptions } from '@fastify/session'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sharedRedis } from '@modkit/test-services'
import express from 'express'
import session from 'express-session'
import Fastify from 'fastify'
import { Hono } from 'hono'
import { betterAuthStorage } from '../src/better-auth/index.ts'
import { expressSessionStore } from '../src/express/index.ts'
import { type SessionEnv, sessions } from '../src/hono/index.ts'
import { createRedisSessions } from '../src/index.ts'
import { openClient } from './support.ts'

const shared = sharedRedis({ beforeAll, afterAll }, (url, keyPrefix) => openClient(url, { keyPrefix }))
const listening: Server[] = []
afterAll(() => {
  for (const one of listening) one.close()
})

const options = () => ({
  client: shared.redis.client,
  keyPrefix: shared.newPrefix(),
  idleTtl: '1h',
  absoluteTtl: '1d',
})
const secret = 'a secret of at least thirty-two characters'
const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? ''

async function serve(handler: Parameters<typeof createServer>[1]): Promise<string> {
  const one = createServer(handler)
  listening.push(one)
  await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(one.address() as AddressInfo).port}`
}

test('express-session: sessions last over requests, end with a logout, and are not revived by a slow request', async () => {
  const own = options()
  const app = express()
  let release = () => {}
  const gate = new Promise<void>((resolve) => {
    release = resolve
  })
  app.use(session({ store: expressSessionStore(own), secret, resave: false, saveUninitialized: false }))
  app.get('/count', (req, res) => {
    const data = req.session as unknown as { count?: number }
    data.count = (data.count ?? 0) + 1
    res.json(data.count)
  })
  app.get('/slow', async (req, res) => {
    await gate
    Object.assign(req.session, { revived: true })
    res.json('late')
  })
  app.get('/logout', (req, res) => {
    req.session.destroy(() => res.json('out'))
  })
  app.use((error: Error, _req: express.Request, res: express.Response, _next: express.NextFunction) => {
    res.status(500).json(Reflect.get(error, 'code'))
  })
  const base = await serve(app)
  const first = await fetch(`${base}/count`)
  const headers = { cookie: cookieOf(first) }
  const count = async () => (await fetch(`${base}/count`, { headers })).json()
  expect(await first.json()).toBe(1)
  expect(await count()).toBe(2)
  const id = decodeURIComponent(headers.cookie).split('=s:')[1]!.split('.')[0]!
  const keys = await shared.redis.client.keys(`${own.keyPrefix}:*`)
  expect(keys).toHaveLength(1)
  expect(keys[0]).not.toContain(id)
  expect(await shared.redis.client.pTTL(keys[0]!)).toBeGreaterThan(3_000_000)
  const slow = fetch(`${base}/slow`, { headers })
  await sleep(50)
  await fetch(`${base}/logout`, { headers })
  release()
  await slow.catch(() => undefined)
  expect(await count()).toBe(1)
})

test('express-session: an outage is an error of the request, not a logout', async () => {
  const gone = await openClient(shared.url)
  const app = express()
  const store = expressSessionStore({ ...options(), client: gone.client })
  app.use(session({ store, secret, resave: false, saveUninitialized: true }))
  app.get('/', (_req, res) => void res.json('in'))
  app.use((error: Error, _req: express.Request, res: express.Response, _next: express.NextFunction) => {
    res.status(503).json(Reflect.get(error, 'code'))
  })
  const base = await serve(app)
  const headers = { cookie: cookieOf(await fetch(base)) }
  await gone.close()
  // express-session itself answers "no session" while its store says that it is disconnected; ours never says so.
  const response = await fetch(base, { headers })
  expect([response.status, await response.json()]).toEqual([503, 'REDIS_UNAVAILABLE'])
})

test('@fastify/session takes the same store', async () => {
  const app = Fastify()
  // The two declare the maximum age of a cookie differently; the store hands it through.
  const store = expressSessionStore(options()) as unknown as NonNullable<FastifySessionOptions['store']>
  await app.register(fastifyCookie)
  await app.register(fastifySession, { secret, store, cookie: { secure: false } })
  app.get('/count', async (request) => {
    const data = request.session as unknown as { count?: number }
    data.count = (data.count ?? 0) + 1
    return data.count
  })
  app.get('/logout', async (request) => {
    await request.session.destroy()
    return 'out'
  })
  const first = await app.inject('/count')
  const { name, value } = first.cookies[0]!
  const again = async (url: string) => (await app.inject({ url, cookies: { [name]: value } })).body
  expect([first.body, await again('/count'), await again('/count')]).toEqual(['1', '2', '3'])
  await again('/logout')
  expect(await again('/count')).toBe('1')
  await app.close()
})

test('hono: login gives a new id, a save is seen, rotation and logout end the old id', async () => {
  const store = createRedisSessions(options())
  const app = new Hono<SessionEnv<{ n: number }>>()
  app.use(sessions({ store }))
  app.get('/', (c) => c.json({ data: c.get('session').data ?? null, user: c.get('session').userId ?? null }))
  app.get('/login', async (c) => {
    await c.get('session').begin({ n: 1 }, { userId: 'ann' })
    return c.json('in')
  })
  app.get('/save', async (c) => {
    await c.get('session').save({ n: 2 })
    return c.json('saved')
  })
  app.get('/rotate', async (c) => {
    await c.get('session').rotate()
    return c.json('rotated')
  })
  app.get('/logout', async (c) => {
    await c.get('session').end()
    return c.json('out')
  })
  const ask = (path: string, cookie = '') => app.request(path, { headers: { cookie } })
  const json = async (path: string, cookie: string) => (await ask(path, cookie)).json()
  expect(await json('/', '')).toEqual({ data: null, user: null })
  const login = await ask('/login')
  expect(login.headers.get('set-cookie')).toMatch(
    /^__Host-session=[A-Za-z0-9_-]{43}; .*Path=\/; .*HttpOnly; Secure; SameSite=Lax/,
  )
  const one = cookieOf(login)
  await ask('/save', one)
  expect(await json('/', one)).toEqual({ data: { n: 2 }, user: 'ann' })
  const two = cookieOf(await ask('/rotate', one))
  expect(await json('/', one)).toEqual({ data: null, user: null })
  const three = cookieOf(await ask('/login', two))
  expect(await json('/', two)).toEqual({ data: null, user: null })
  expect(await store.list('ann')).toHaveLength(1)
  await ask('/logout', three)
  expect(await json('/', three)).toEqual({ data: null, user: null })
  expect((await ask('/save', three)).status).toBe(500)
})

test('hono: an outage is an error of the request, not a logout', async () => {
  const gone = await openClient(shared.url)
  const app = new Hono<SessionEnv>()
  app.use(sessions({ store: createRedisSessions({ ...options(), client: gone.client }) }))
  app.get('/', (c) => c.json('reached'))
  app.onError((error, c) => c.json(Reflect.get(error, 'code'), 503))
  await gone.close()
  const response = await app.request('/', { headers: { cookie: `__Host-session=${'A'.repeat(43)}` } })
  expect([response.status, await response.json()]).toEqual([503, 'REDIS_UNAVAILABLE'])
})

test('the storage of better-auth: values with and without an end, and no token among the keys', async () => {
  const own = options()
  const storage = betterAuthStorage(own)
  await storage.set('token-abc', '{"a":1}', 60)
  await storage.set('forever', 'x')
  expect([await storage.get('token-abc'), await storage.get('forever'), await storage.get('nothing')]).toEqual([
    '{"a":1}',
    'x',
    null,
  ])
  const keys = await shared.redis.client.keys(`${own.keyPrefix}:*`)
  expect(keys.join()).not.toContain('token-abc')
  const lives = await Promise.all(keys.map((key) => shared.redis.client.pTTL(key)))
  expect(lives.sort((a, b) => a - b).map((ms) => Math.ceil(ms / 60_000))).toEqual([-0, 1])
  await storage.delete('token-abc')
  expect(await storage.get('token-abc')).toBeNull()
})
