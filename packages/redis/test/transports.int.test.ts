import { mkdtemp, rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { eventually, type PrivateServer, startProxy, startRedis } from '@modkit/test-services'
import { openRedis, openRedisFromEnv } from '../src/index.ts'
import { everythingIn, openForTest, settle } from './support.ts'
import { authority, certificate, otherAuthority, privateKey } from './tls-fixture.ts'

const PASSWORD = 'not-to-be-seen'
let plain: PrivateServer
let encrypted: PrivateServer
beforeAll(async () => {
  plain = await startRedis()
  encrypted = await startRedis({ settings: { requirepass: PASSWORD }, tls: { cert: certificate, key: privateKey } })
}, 120_000)
afterAll(() => Promise.all([plain.close(), encrypted.close()]))

const attempt = (options: Parameters<typeof openRedis>[0]) => settle(openRedis({ dialTimeout: 3_000, ...options }))
const tlsAddr = () => `rediss://127.0.0.1:${encrypted.port}`

test('TLS with its authority, by options and by the environment; a lost connection comes back encrypted', async () => {
  await using proxy = await startProxy(encrypted)
  const redis = await openForTest({ addr: proxy.url, tls: { ca: authority } })
  expect(await redis.client.set('a', '1')).toBe('OK')
  proxy.reset()
  await eventually(() => expect(redis.health().reconnects).toBe(1))
  await eventually(async () => expect(await redis.client.get('a')).toBe('1'))

  const source = {
    REDIS_ADDR: `127.0.0.1:${encrypted.port}`,
    REDIS_PASSWORD: PASSWORD,
    REDIS_TLS: 'true',
    REDIS_KEY_PREFIX: 'test',
  }
  const fromEnv = await openRedisFromEnv({ source, tls: { ca: authority } })
  expect(await fromEnv.client.get('a')).toBe('1')
  await fromEnv.close()
})

test('a certificate of somebody else is refused, at the stage open, with the reason and no password', async () => {
  for (const tls of [true, { ca: otherAuthority }]) {
    const { error } = await attempt({ addr: tlsAddr(), keyPrefix: 'test', password: PASSWORD, tls })
    expect(error).toMatchObject({ code: 'REDIS_BUILD', stage: 'open' })
    expect(everythingIn(error)).toMatch(/certificate/i)
    expect(everythingIn(error)).not.toContain(PASSWORD)
  }
})

test('a certificate for another name is refused', async () => {
  const tls = { ca: authority, servername: 'redis.example.com' }
  const { error } = await attempt({ addr: tlsAddr(), keyPrefix: 'test', password: PASSWORD, tls })
  expect(error).toMatchObject({ code: 'REDIS_BUILD', stage: 'open' })
  expect(everythingIn(error)).toMatch(/altnames/i)
})

test('TLS to a server without it, and none to a server with it: an error, and nothing stays open', async () => {
  await using toPlain = await startProxy(plain)
  await using toEncrypted = await startProxy(`redis://127.0.0.1:${encrypted.port}`)
  const attempts = [
    { addr: `127.0.0.1:${toPlain.port}`, tls: { ca: authority } },
    { addr: `127.0.0.1:${toEncrypted.port}`, password: PASSWORD },
  ]
  for (const options of attempts) {
    const { error } = await attempt({ ...options, keyPrefix: 'test', dialTimeout: 1_000 })
    expect(error).toMatchObject({ code: 'REDIS_BUILD', stage: 'open' })
    expect(everythingIn(error)).not.toContain(PASSWORD)
  }
  await eventually(() => expect([toPlain.connections.open, toEncrypted.connections.open]).toEqual([0, 0]))
})

test('a Unix socket', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'modkit-redis-'))
  const path = join(folder, 'redis.sock')
  // Wherever the server runs, its socket is here.
  const listener: Server = createServer((client) => {
    const server = connect(plain.port, plain.host)
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      from.pipe(to)
      from.on('error', () => to.destroy())
      from.on('close', () => to.destroy())
    }
  })
  await new Promise<void>((resolve) => listener.listen(path, resolve))
  try {
    const redis = await openForTest({ addr: `unix:${path}`, db: 2 })
    await redis.client.set('in-two', 'x')
    expect(await redis.client.get('in-two')).toBe('x')
    const overTcp = await openForTest({ addr: plain.url, db: 2 })
    expect(await overTcp.client.get('in-two')).toBe('x')
    await redis.close()
    const { error } = await attempt({ addr: `unix:${path}x`, keyPrefix: 'test' })
    expect(error).toMatchObject({ code: 'REDIS_BUILD', stage: 'open' })
  } finally {
    await new Promise((resolve) => listener.close(resolve))
    await rm(folder, { recursive: true, force: true })
  }
})
