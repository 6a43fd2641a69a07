import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sharedRedis } from '@modkit/test-services'
import { betterAuth } from 'better-auth'
import { memoryAdapter } from 'better-auth/adapters/memory'
import { betterAuthStorage } from '../src/better-auth/index.ts'
import { openClient } from './support.ts'

const shared = sharedRedis({ beforeAll, afterAll }, (url, keyPrefix) => openClient(url, { keyPrefix }))

/** The users are in the memory of one "process"; sessions are in Redis, which all of them share. */
const authOn = (keyPrefix: string, users: Record<string, any[]>) =>
  betterAuth({
    secret: 'a secret of at least thirty-two characters',
    baseURL: 'http://localhost',
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: memoryAdapter(users),
    secondaryStorage: betterAuthStorage({ client: shared.redis.client, keyPrefix }),
    emailAndPassword: { enabled: true },
    rateLimit: { enabled: true, storage: 'secondary-storage', window: 60, max: 3 },
  })

const cookieOf = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

test('sign up, session, sign out: the session is in Redis alone, under no token, and ends there', async () => {
  const keyPrefix = shared.newPrefix()
  const users = { user: [], account: [], session: [], verification: [] }
  const auth = authOn(keyPrefix, users)
  const body = { email: 'ann@example.com', password: 'correct horse battery', name: 'Ann' }
  const signUp = await auth.api.signUpEmail({ body, returnHeaders: true })
  const headers = new Headers({ cookie: cookieOf(signUp.headers) })
  const token = signUp.response.token!
  expect(await auth.api.getSession({ headers })).toMatchObject({ user: { email: body.email }, session: { token } })
  expect(users.session).toEqual([])

  const keys = await shared.redis.client.keys(`${keyPrefix}:*`)
  expect(keys.length).toBeGreaterThan(0)
  expect(keys.join()).not.toContain(token)
  for (const key of keys) expect(await shared.redis.client.pTTL(key)).toBeGreaterThan(0)

  // Another process, with the same users.
  const other = authOn(keyPrefix, users)
  expect(await other.api.getSession({ headers })).toMatchObject({ session: { token } })
  expect(await auth.api.signOut({ headers })).toEqual({ success: true })
  expect(await auth.api.getSession({ headers })).toBeNull()
  expect(await other.api.getSession({ headers })).toBeNull()

  const signIn = await other.api.signInEmail({
    body: { email: body.email, password: body.password },
    returnHeaders: true,
  })
  const again = new Headers({ cookie: cookieOf(signIn.headers) })
  expect(await auth.api.getSession({ headers: again })).toMatchObject({ user: { name: 'Ann' } })
  await auth.api.revokeSessions({ headers: again })
  expect(await other.api.getSession({ headers: again })).toBeNull()
})

test('its rate limit counts over all processes, in a window that later requests do not prolong', async () => {
  const keyPrefix = shared.newPrefix()
  const users = { user: [], account: [], session: [], verification: [] }
  const processes = [authOn(keyPrefix, users), authOn(keyPrefix, users)]
  const statuses = []
  for (let i = 0; i < 6; i++) {
    const headers = { 'x-forwarded-for': '203.0.113.7' }
    const response = await processes[i % 2]!.handler(new Request('http://localhost/api/auth/get-session', { headers }))
    statuses.push(response.status)
  }
  expect(statuses).toEqual([200, 200, 200, 429, 429, 429])
})

test('a value for one use is had once, and a counter lives as long as its first count said', async () => {
  const keyPrefix = shared.newPrefix()
  const storage = betterAuthStorage({ client: shared.redis.client, keyPrefix })
  await storage.set('code', 'x', 60)
  const had = await Promise.all(Array.from({ length: 10 }, () => storage.getAndDelete('code')))
  expect(had.filter((value) => value === 'x')).toHaveLength(1)
  expect(had.filter((value) => value === null)).toHaveLength(9)

  expect([await storage.increment('c', 30), await storage.increment('c', 3_000)]).toEqual([1, 2])
  const [key] = await shared.redis.client.keys(`${keyPrefix}:*`)
  expect(await shared.redis.client.pTTL(key!)).toBeLessThanOrEqual(30_000)
  await shared.redis.client.persist(key!)
  expect(await storage.increment('c', 30)).toBe(3)
  expect(await shared.redis.client.pTTL(key!)).toBeGreaterThan(0)
})

test('an outage is an error, never "signed out"', async () => {
  const gone = await openClient(shared.url)
  const storage = betterAuthStorage({ client: gone.client, keyPrefix: shared.newPrefix() })
  await gone.close()
  await expect(storage.get('token')).rejects.toMatchObject({ code: 'REDIS_UNAVAILABLE' })
})
