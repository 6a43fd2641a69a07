import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { registerRoutes, useProblems } from '@modkit/http'
import { type App, bootstrap, defineModule, provide, value } from '@modkit/kernel'
import { SESSION_STORE } from '@modkit/redis-contract'
import { memoryRateLimitStore, memorySessionStore } from '@modkit/redis-contract/testing'
import { sessions } from '@modkit/redis-session/hono'
import { sqliteConfig, sqliteModule } from '@modkit/sqlite'
import { Hono } from 'hono'
import { LOGIN_ATTEMPTS, loginModule } from '../src/index.ts'

let now = 1_700_000_000_000
let app: App<never>
let hono: Hono
beforeEach(async () => {
  const store = memorySessionStore({ idleTtl: '30m', absoluteTtl: '12h', now: () => now })
  const attempts = memoryRateLimitStore({ policies: [{ limit: 3, window: '1m' }], now: () => now })
  const login = loginModule({
    database: sqliteModule({ config: sqliteConfig({ source: { SQLITE_PATH: ':memory:' } }) }),
    sessions: defineModule({ name: 'sessions', providers: [value(SESSION_STORE, store)], exports: [SESSION_STORE] }),
    attempts: defineModule({
      name: 'attempts',
      providers: [provide(LOGIN_ATTEMPTS, { build: () => attempts })],
      exports: [LOGIN_ATTEMPTS],
    }),
    migrations: 'run',
  })
  app = await bootstrap(defineModule({ name: 'app', imports: [login] }))
  hono = new Hono()
  useProblems(hono, { logger: console })
  hono.use('/account/*', sessions({ store }))
  registerRoutes(hono, app)
})
afterEach(() => app.close())

const ADA = { email: 'ada@example.com', password: 'analytical engine' }

/** A browser: keeps the cookie that it is given. */
class Browser {
  cookie = ''

  async ask(
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
  ): Promise<[status: number, body: any, headers: Headers]> {
    const response = await hono.request(path, {
      method,
      headers: { cookie: this.cookie, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const [set] = response.headers.getSetCookie()
    if (set !== undefined) this.cookie = set.split(';')[0]!
    const text = await response.text()
    return [response.status, text.startsWith('{') ? JSON.parse(text) : text, response.headers]
  }
}

const registered = async () => {
  const browser = new Browser()
  expect((await browser.ask('POST', '/account/register', ADA))[0]).toBe(201)
  return browser
}

test('a registration logs in, with a cookie that scripts and other sites do not get', async () => {
  const browser = new Browser()
  const [status, body, headers] = await browser.ask('POST', '/account/register', { ...ADA, email: ' Ada@Example.com ' })
  expect([status, body]).toEqual([201, { id: expect.any(String), email: 'ada@example.com' }])
  const [cookie] = headers.getSetCookie()
  expect(cookie).toMatch(/^__Host-session=[\w-]{43}; .*Path=\/; .*HttpOnly; Secure; SameSite=Lax$/)
  const [, account] = await browser.ask('GET', '/account')
  const expiresAt = new Date(now + 12 * 3_600_000).toISOString()
  expect(account).toEqual({ ...body, sessions: [{ expiresAt, current: true }] })
})

test('a login gives a new id, and the one before is worth nothing', async () => {
  const browser = await registered()
  const before = browser.cookie
  expect((await browser.ask('POST', '/account/login', ADA))[0]).toBe(200)
  expect(browser.cookie).not.toBe(before)
  expect((await browser.ask('GET', '/account'))[1].sessions).toHaveLength(1)
  const thief = new Browser()
  thief.cookie = before
  expect((await thief.ask('GET', '/account'))[0]).toBe(401)
})

test('a logout ends one session, a logout everywhere all of them', async () => {
  const [one, two, three] = [await registered(), new Browser(), new Browser()]
  for (const browser of [two, three]) await browser.ask('POST', '/account/login', ADA)
  expect((await one.ask('GET', '/account'))[1].sessions).toHaveLength(3)
  expect((await three.ask('POST', '/account/logout'))[0]).toBe(204)
  expect((await three.ask('GET', '/account'))[0]).toBe(401)
  expect((await two.ask('GET', '/account'))[1].sessions.map(({ current }: any) => current).sort()).toEqual([
    false,
    true,
  ])
  expect((await one.ask('POST', '/account/logout-everywhere'))[0]).toBe(204)
  for (const browser of [one, two]) expect((await browser.ask('GET', '/account'))[0]).toBe(401)
  expect((await one.ask('POST', '/account/logout'))[0]).toBe(204)
})

test('a wrong password and an unknown address are answered alike', async () => {
  const browser = await registered()
  const wrong = await browser.ask('POST', '/account/login', { ...ADA, password: 'difference engine' })
  const unknown = await browser.ask('POST', '/account/login', { ...ADA, email: 'eve@example.com' })
  expect(wrong.slice(0, 2)).toEqual(unknown.slice(0, 2))
  expect(wrong[1]).toMatchObject({ status: 401, detail: 'there is no user with this address and this password' })
})

test('attempts are limited per address; a success forgets them', async () => {
  const browser = await registered()
  const wrong = { ...ADA, password: 'difference engine' }
  for (let i = 0; i < 2; i++) expect((await browser.ask('POST', '/account/login', wrong))[0]).toBe(401)
  expect((await browser.ask('POST', '/account/login', ADA))[0]).toBe(200)
  for (let i = 0; i < 3; i++) expect((await browser.ask('POST', '/account/login', wrong))[0]).toBe(401)
  const [status, body, headers] = await browser.ask('POST', '/account/login', ADA)
  expect([status, body.title, headers.get('retry-after')]).toEqual([429, 'Too Many Requests', '20'])
  now += 20_000
  expect((await browser.ask('POST', '/account/login', ADA))[0]).toBe(200)
})

test('an address is registered once, in whatever case', async () => {
  const browser = await registered()
  const [status, body] = await browser.ask('POST', '/account/register', { ...ADA, email: 'ADA@EXAMPLE.COM' })
  expect([status, body.detail]).toEqual([409, 'this address is registered already'])
  const both = await Promise.all(
    ['/account/register', '/account/register'].map((path) =>
      new Browser().ask('POST', path, { ...ADA, email: 'bob@example.com' }),
    ),
  )
  expect(both.map(([status]) => status).sort()).toEqual([201, 409])
})

test.each([
  [{ ...ADA, password: 'short' }, '/password'],
  [{ ...ADA, password: 'x'.repeat(201) }, '/password'],
  [{ ...ADA, email: 'ada' }, '/email'],
  [{ ...ADA, admin: true }, '/admin'],
])('refuses %j', async (body, pointer) => {
  const [status, problem] = await new Browser().ask('POST', '/account/register', body)
  expect([status, problem.errors.map((error: any) => error.pointer)]).toEqual([422, [pointer]])
})

test('the page is a form for who is not logged in, and else says who is, and where', async () => {
  const browser = new Browser()
  expect((await browser.ask('GET', '/account/login'))[1]).toContain('<input name="password"')
  await browser.ask('POST', '/account/register', ADA)
  const [, page, headers] = await browser.ask('GET', '/account/login')
  expect(page).toContain('Logged in as <b>ada@example.com</b>, here only')
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*connect-src 'self'/)
  expect(headers.get('cache-control')).toBe('no-store')
})

test('without session middleware says what is missing', async () => {
  const bare = new Hono()
  let error: unknown
  bare.onError((thrown, c) => {
    error = thrown
    return c.text('', 500)
  })
  registerRoutes(bare, app)
  await bare.request('/account')
  expect(String(error)).toContain('no session middleware in front of /account')
})
