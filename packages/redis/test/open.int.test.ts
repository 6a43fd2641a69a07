import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { eventually, type PrivateServer, startProxy, startRedis } from '@modkit/test-services'
import { openRedis, type RedisConnectionEvent } from '../src/index.ts'
import { everythingIn, openForTest, settle } from './support.ts'

const PASSWORD = 'pässword-that-must-not-leak'
let server: PrivateServer
let locked: PrivateServer
beforeAll(async () => {
  server = await startRedis()
  locked = await startRedis({ settings: { requirepass: PASSWORD } })
})
afterAll(() => Promise.all([server.close(), locked.close()]))

const attempt = (options: Parameters<typeof openRedis>[0]) => settle(openRedis(options))
const refusing = { keyPrefix: 'test', dialTimeout: 400 }

/** Says nothing, or answers whatever comes with one text. */
async function silentServer(answer?: string): Promise<{ server: Server; addr: string }> {
  const listener = createServer((socket) => {
    socket.on('error', () => {})
    if (answer !== undefined) socket.on('data', () => socket.write(answer))
  })
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  return { server: listener, addr: `127.0.0.1:${(listener.address() as { port: number }).port}` }
}

test('nothing listens: fails at once, at the stage open', async () => {
  const { error, ms } = await attempt({ ...refusing, dialTimeout: 5_000, addr: '127.0.0.1:1' })
  expect(error).toMatchObject({ code: 'REDIS_BUILD', stage: 'open', token: 'redis.client', provider: 'data.redis' })
  expect(error.cause).toMatchObject({ code: 'REDIS_UNAVAILABLE' })
  expect(ms).toBeLessThan(3_000)
})

test('a server that accepts and stays silent: fails at the dial deadline', async () => {
  const silent = await silentServer()
  const { error, ms } = await attempt({ ...refusing, addr: silent.addr })
  silent.server.close()
  expect(error).toMatchObject({ code: 'REDIS_BUILD', stage: 'open' })
  expect(error.cause).toMatchObject({ code: 'REDIS_TIMEOUT', phase: 'dial', outcome: 'not-sent', timeoutMs: 400 })
  expect(ms).toBeGreaterThanOrEqual(390)
  expect(ms).toBeLessThan(2_000)
})

test('a stopped server at connect: fails at the dial deadline', async () => {
  const stopped = await startRedis()
  await stopped.stop()
  const { error } = await attempt({ ...refusing, addr: stopped.url })
  await stopped.close()
  expect(error).toMatchObject({ stage: 'open', cause: { code: 'REDIS_TIMEOUT', phase: 'dial' } })
})

test('credentials that never come: fails at the dial deadline', async () => {
  const { error } = await attempt({ ...refusing, addr: server.url, credentials: () => new Promise(() => {}) })
  expect(error).toMatchObject({ stage: 'open', cause: { code: 'REDIS_TIMEOUT', phase: 'dial' } })
})

test('a wrong password, or none: the stage auth, and no password anywhere in the error', async () => {
  const addr = `127.0.0.1:${locked.port}`
  const wrong = 'wrong-and-secret-too'
  for (const options of [{ password: wrong }, { username: 'somebody', password: wrong }, {}]) {
    const { error } = await attempt({ ...refusing, addr, ...options })
    expect(error).toMatchObject({ code: 'REDIS_BUILD', stage: 'auth' })
    expect(everythingIn(error)).not.toContain(wrong)
  }
  const { error } = await attempt({ ...refusing, addr: `redis://:${wrong}@127.0.0.1:${locked.port}` })
  expect(error).toMatchObject({ stage: 'auth' })
  expect(everythingIn(error)).not.toContain(wrong)
})

test('a server that repeats its arguments does not bring the password into the error', async () => {
  // What Redis 5 answers, which has no HELLO.
  const old = await silentServer(
    `-ERR unknown command \`HELLO\`, with args beginning with: \`3\`, \`AUTH\`, \`default\`, \`${PASSWORD}\`\r\n`,
  )
  const { error } = await attempt({ ...refusing, addr: old.addr, password: PASSWORD })
  old.server.close()
  expect(error).toMatchObject({ code: 'REDIS_BUILD', cause: { code: 'ERR', outcome: 'rejected' } })
  expect(error.cause.message).toContain('HELLO')
  expect(everythingIn(error)).not.toContain(PASSWORD)
})

test('a database that is not there: the stage select', async () => {
  const { error } = await attempt({ ...refusing, addr: server.url, db: 4_000 })
  expect(error).toMatchObject({ code: 'REDIS_BUILD', stage: 'select', cause: { code: 'ERR', outcome: 'rejected' } })
})

test('a start-up ping that the server does not answer: the stage ping, and the connection is closed', async () => {
  await using proxy = await startProxy(server)
  const freezeWhenReady = (event: unknown) => (event as RedisConnectionEvent).type === 'ready' && proxy.freeze()
  subscribe('modkit:redis:connection', freezeWhenReady)
  const { error } = await attempt({ ...refusing, addr: proxy.url, startupPingTimeout: 300 })
  unsubscribe('modkit:redis:connection', freezeWhenReady)
  expect(error).toMatchObject({ stage: 'ping', cause: { code: 'REDIS_TIMEOUT', phase: 'reply', timeoutMs: 300 } })
  await proxy.heal()
  await eventually(() => expect(proxy.connections.open).toBe(0))
})

test('options that contradict each other: the stage invalid_config, before anything is opened', async () => {
  const cases = [
    { addr: 'redis://localhost/1', db: 2 },
    { addr: 'rediss://localhost', tls: false },
    { addr: 'redis://u:p@localhost', username: 'v' },
    { addr: 'unix:/tmp/x', tls: true },
    { addr: 'localhost:99999' },
    { addr: 'local host' },
    { addr: 'localhost', readTimeout: 0 },
    { addr: 'localhost', queueMax: 0 },
    { addr: 'localhost', keyPrefix: 'a*' },
  ]
  for (const options of cases) {
    const { error } = await attempt({ keyPrefix: 'test', ...options })
    expect(error).toMatchObject({ code: 'REDIS_BUILD', stage: 'invalid_config', outcome: 'not-sent' })
  }
})

test('an aborted opening rejects at once and leaves nothing open', async () => {
  const silent = await silentServer()
  const aborted = new AbortController()
  const opening = attempt({ ...refusing, dialTimeout: 20_000, addr: silent.addr, signal: aborted.signal })
  setTimeout(() => aborted.abort(), 50)
  const { error, ms } = await opening
  silent.server.close()
  expect(error).toMatchObject({ code: 'REDIS_BUILD', stage: 'open' })
  expect(ms).toBeLessThan(5_000)
})

test('a database and credentials from a URL, an ACL user, a credential function', async () => {
  const admin = await openForTest({ addr: `redis://:${encodeURIComponent(PASSWORD)}@127.0.0.1:${locked.port}/3` })
  await admin.client.set('in-three', '1')
  await admin.client.sendCommand(['ACL', 'SETUSER', 'app', 'on', '>one', '~*', '+@all'])
  const user = await openForTest({ addr: `127.0.0.1:${locked.port}`, username: 'app', password: 'one', db: 3 })
  expect(await user.client.get('in-three')).toBe('1')
  const asked = await openForTest({
    addr: `127.0.0.1:${locked.port}`,
    credentials: () => ({ username: 'app', password: 'one' }),
  })
  expect(await asked.client.sendCommand(['ACL', 'WHOAMI'])).toBe('app')
})

test('a rotated password: the next connection asks the credential function again', async () => {
  const rotating = await startRedis({ settings: { requirepass: 'first-secret' } })
  let password = 'first-secret'
  const redis = await openForTest({ addr: `127.0.0.1:${rotating.port}`, credentials: () => ({ password }) })
  await redis.client.sendCommand(['CONFIG', 'SET', 'requirepass', 'second-secret'])
  // The server ends the connection; until the function gives the new password, every attempt is refused.
  await settle(redis.client.sendCommand(['CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'no']))
  await eventually(() => expect(redis.health().lastError).toMatchObject({ code: 'WRONGPASS' }))
  expect(JSON.stringify(redis.health())).not.toContain('secret')
  const { error } = await settle(redis.client.get('a'))
  expect(error).toMatchObject({ code: 'REDIS_UNAVAILABLE', outcome: 'not-sent' })
  expect(everythingIn(error)).not.toContain('first-secret')
  password = 'second-secret'
  await eventually(async () => expect(await redis.client.get('a')).toBeNull())
  await redis.close()
  await rotating.close()
})
