import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { AppProcess } from '@modkit/app-tests'
import { describeContract } from '@modkit/kernel/testing'
import { openPostgres } from '@modkit/postgres'
import {
  type NetworkProxy,
  type PostgresDatabase,
  type PrivateServer,
  postgresDatabase,
  startProxy,
  startRedis,
} from '@modkit/test-services'
import { notesApiContract } from 'feature-notes/testing'
import type { Kysely } from 'kysely'
import { Browser } from './browser.ts'
import { changesOf } from './changes-of.ts'
import { MAIN, MIGRATE } from './programs.ts'

const ADA = { email: 'ada@example.com', password: 'analytical engine' }

let database: PostgresDatabase
let db: Kysely<any>
let wire: NetworkProxy
let redis: PrivateServer
let app: AppProcess
let url: string
let env: Record<string, string>
let ada: Browser

beforeAll(async () => {
  ;[database, redis] = await Promise.all([postgresDatabase(), startRedis()])
  await using migration = new AppProcess(MIGRATE, { env: { POSTGRES_DSN: database.url } })
  expect(await migration.exit).toEqual([0, null])
  db = await openPostgres({ dsn: database.url, maxOpenConns: 2 })
  wire = await startProxy(database)
  env = { POSTGRES_DSN: wire.url, REDIS_ADDR: redis.url, REDIS_READ_TIMEOUT: '1s', REDIS_RATELIMIT_LIMIT: '100000' }
  app = new AppProcess(MAIN, { env })
  url = await app.url()
  ada = new Browser(url)
  expect((await ada.post('/account/register', ADA)).status).toBe(201)
})
afterAll(async () => {
  await app?.[Symbol.asyncDispose]()
  await wire?.close()
  await db?.destroy()
  await Promise.all([redis?.close(), database?.drop()])
})

// What the API promises, it promises with a cache and a limit in front of it.
describeContract({ describe, test }, 'the notes API, cached and limited', notesApiContract, {
  open: () => ({ request: (path, init) => ada.request(path, init), changesOf: changesOf(db) }),
})

/** What a read was answered with, and whether the database heard of it. */
async function read(path: string) {
  const before = wire.bytes.toServer
  const response = await fetch(url + path)
  const body = await response.text()
  const { status, headers } = response
  return {
    status,
    body,
    etag: headers.get('etag'),
    from: headers.get('cache-status'),
    sql: wire.bytes.toServer > before,
  }
}

describe('cached reads', () => {
  test('the second makes no query, and is the same', async () => {
    const location = (await ada.post('/notes', { title: 'Milk' })).headers.get('location')!
    for (const path of [location, '/notes?limit=2']) {
      const [first, second] = [await read(path), await read(path)]
      expect(first).toMatchObject({ status: 200, from: 'notes; fwd=miss', sql: true })
      expect(second).toEqual({ ...first, from: 'notes; hit', sql: false })
    }
  })

  test('a write is seen by the next read', async () => {
    const location = (await ada.post('/notes', { title: 'Milk' })).headers.get('location')!
    await read(location)
    const headers = { 'if-match': '"1"', 'content-type': 'application/json' }
    expect((await ada.request(location, { method: 'PATCH', headers, body: '{"title":"Oat milk"}' })).status).toBe(200)
    const after = await read(location)
    expect([after.from, after.etag, JSON.parse(after.body).title]).toEqual(['notes; fwd=miss', '"2"', 'Oat milk'])
    expect((await ada.request(location, { method: 'DELETE', headers: { 'if-match': '*' } })).status).toBe(204)
    expect((await read(location)).status).toBe(404)
  })

  test('a write of another process is seen too', async () => {
    await using other = new AppProcess(MAIN, { env })
    const location = (await ada.post('/notes', { title: 'Milk' })).headers.get('location')!
    expect((await fetch((await other.url()) + location)).headers.get('cache-status')).toBe('notes; fwd=miss')
    expect((await read(location)).from).toBe('notes; hit')
    await ada.request(location, { method: 'DELETE', headers: { 'if-match': '*' } })
    expect((await fetch((await other.url()) + location)).status).toBe(404)
  })

  test('only what is there is kept', async () => {
    const path = `/notes/${crypto.randomUUID()}`
    for (const { status, from, sql } of [await read(path), await read(path)]) {
      expect([status, from, sql]).toEqual([404, 'notes; fwd=miss', true])
    }
    expect((await read('/notes?limit=many')).status).toBe(400)
  })

  test('a crowd that finds nothing kept asks the database once', async () => {
    const path = `/notes?q=crowd${crypto.randomUUID()}`
    const all = await Promise.all(Array.from({ length: 50 }, () => read(path)))
    expect(all.filter(({ from }) => from === 'notes; fwd=miss')).toHaveLength(1)
    expect(new Set(all.map(({ body }) => body))).toEqual(new Set(['{"items":[],"next":null}']))
  })
})

describe('accounts', () => {
  test('everybody reads, and only who is logged in writes', async () => {
    const stranger = new Browser(url)
    expect((await stranger.request('/notes')).status).toBe(200)
    const refused = await stranger.post('/notes', { title: 'Milk' })
    expect(refused.status).toBe(401)
    expect(await refused.json()).toMatchObject({ detail: 'log in first: POST /account/login' })
  })

  test('a login changes the id of the session; the old one is worth nothing', async () => {
    const before = ada.cookie
    expect((await ada.post('/account/login', ADA)).status).toBe(200)
    expect(ada.cookie).not.toBe(before)
    expect((await fetch(`${url}/account`, { headers: { cookie: before } })).status).toBe(401)
    expect((await ada.request('/account')).status).toBe(200)
  })

  test('logging out everywhere logs the other browser out', async () => {
    const other = new Browser(url)
    await other.post('/account/login', ADA)
    const account: any = await (await other.request('/account')).json()
    expect(account.sessions).toHaveLength(2)
    expect((await other.post('/account/logout-everywhere')).status).toBe(204)
    expect((await ada.request('/account')).status).toBe(401)
    expect((await ada.post('/account/login', ADA)).status).toBe(200)
  })
})

test('the limit answers 429 with a problem, and knows users from addresses', async () => {
  await using limited = new AppProcess(MAIN, {
    env: { ...env, REDIS_KEY_PREFIX: 'limited', REDIS_RATELIMIT_LIMIT: '3', REDIS_RATELIMIT_WINDOW: '1h' },
  })
  const base = await limited.url()
  const browser = new Browser(base)
  expect((await browser.post('/account/login', ADA)).headers.get('ratelimit')).toMatch(/^"3\/3600s";r=2;t=\d+$/)
  for (let i = 0; i < 2; i++) expect((await fetch(`${base}/notes`)).status).toBe(200)
  const denied = await fetch(`${base}/notes`)
  expect([denied.status, denied.headers.get('content-type')]).toEqual([429, 'application/problem+json'])
  expect(Number(denied.headers.get('retry-after'))).toBeGreaterThan(1000)
  expect(denied.headers.get('x-request-id')).toMatch(/^[\w-]+$/)
  expect(await denied.json()).toMatchObject({ status: 429, 'violated-policies': ['3/3600s'] })
  // The user has a limit of her own, and health checks have none.
  expect((await browser.request('/account')).headers.get('ratelimit')).toMatch(/;r=2;/)
  expect((await fetch(`${base}/healthz`)).status).toBe(200)
})

test('while Redis is away reads go on, nobody is taken for logged out, and it all comes back', async () => {
  const path = '/notes?limit=3'
  expect((await read(path)).status).toBe(200)
  await redis.stop()
  const stopped = performance.now()
  try {
    const [anybody, account, write, login] = await Promise.all([
      read(path),
      ada.request('/account'),
      ada.post('/notes', { title: 'Milk' }),
      new Browser(url).post('/account/login', ADA),
    ])
    // READ_TIMEOUT is one second; the rest is for a machine that does a lot besides.
    expect(performance.now() - stopped).toBeLessThan(5_000)
    expect(anybody).toMatchObject({ status: 200, from: 'notes; fwd=miss', sql: true })
    for (const response of [account, write, login]) {
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
      expect(await response.json()).toMatchObject({ title: 'Service Unavailable', detail: 'sessions are out of reach' })
    }
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  } finally {
    await redis.continue()
  }
  const patience = Date.now() + 30_000
  while ((await ada.request('/account')).status !== 200) {
    expect(Date.now()).toBeLessThan(patience)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  expect((await ada.post('/notes', { title: 'Milk' })).status).toBe(201)
})
