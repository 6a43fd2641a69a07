import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { eventually, startProxy, startRedis } from '@modkit/test-services'
import { openForTest, settle } from './support.ts'

const servers: { close(): Promise<void> }[] = []
async function start(settings: Record<string, string> = {}) {
  const server = await startRedis({ settings })
  servers.push(server)
  return server
}
let shared: Awaited<ReturnType<typeof start>>
beforeAll(async () => {
  shared = await start()
})
afterAll(() => Promise.all(servers.map((server) => server.close())))

test('kill -9 with commands in flight, then a restart', async () => {
  const server = await start()
  const redis = await openForTest({ addr: server.url, readTimeout: 1_000 })
  await redis.client.set('kept', '1')
  await server.stop()
  const inFlight = Array.from({ length: 20 }, () => settle(redis.client.get('kept')))
  await sleep(30)
  await server.kill()
  for (const { error } of await Promise.all(inFlight)) {
    expect(error).toMatchObject({ code: 'REDIS_UNAVAILABLE', outcome: 'unknown' })
  }
  const { error } = await settle(redis.client.get('kept'))
  expect(error).toMatchObject({ code: 'REDIS_UNAVAILABLE', outcome: 'not-sent' })
  await server.restart()
  await eventually(async () => expect(await redis.client.get('kept')).toBe('1'))
  expect(redis.health()).toMatchObject({ state: 'ready', lastError: undefined })
})

test('commands wait for a restart in queue mode, in order, and no more than the maximum', async () => {
  const server = await start()
  const redis = await openForTest({ addr: server.url, offline: 'queue', queueMax: 3, writeTimeout: 20_000 })
  await server.kill()
  await eventually(() => expect(redis.health().state).toBe('reconnecting'))
  const waiting = [redis.client.set('q', 'a'), redis.client.append('q', 'b'), redis.client.get('q')]
  expect(redis.health().queued).toBe(3)
  const { error } = await settle(redis.client.get('q'))
  expect(error).toMatchObject({ code: 'REDIS_UNAVAILABLE', outcome: 'not-sent' })
  await server.restart()
  expect(await Promise.all(waiting)).toEqual(['OK', 2, 'ab'])
})

test('a reconnect that meets a silent server is given up and tried again', async () => {
  const server = await start()
  await using proxy = await startProxy(server)
  const redis = await openForTest({ addr: proxy.url, dialTimeout: 1_000, readTimeout: 300 })
  proxy.freeze()
  proxy.reset()
  await eventually(() => expect(redis.health().lastError).toMatchObject({ code: 'REDIS_TIMEOUT' }))
  const before = proxy.connections.total
  await eventually(() => expect(proxy.connections.total).toBeGreaterThan(before + 1))
  await proxy.heal()
  await eventually(async () => expect(await redis.client.ping()).toBe('PONG'))
})

test.each([
  ['WRONGTYPE', (redis: any) => redis.lPush('list', 'x').then(() => redis.get('list'))],
  ['NOSCRIPT', (redis: any) => redis.evalSha('0'.repeat(40), { keys: ['a'], arguments: [] })],
  ['ERR', (redis: any) => redis.sendCommand(['NO-SUCH-COMMAND'])],
])('the server answers %s', async (code, run) => {
  const redis = await openForTest({ addr: shared.url })
  const { error } = await settle(run(redis.client))
  expect(error).toMatchObject({ name: 'RedisReplyError', code, outcome: 'rejected' })
})

test('a user without the right', async () => {
  const admin = await openForTest({ addr: shared.url })
  await admin.client.sendCommand(['ACL', 'SETUSER', 'reader', 'on', '>secret', '~allowed:*', '+get'])
  const redis = await openForTest({ addr: shared.url, username: 'reader', password: 'secret', readTimeout: 200 })
  expect(await redis.client.get('allowed:a')).toBeNull()
  const denied = [redis.client.get('other'), redis.client.set('allowed:a', '1')]
  for (const { error } of await Promise.all(denied.map(settle))) {
    expect(error).toMatchObject({ code: 'NOPERM', outcome: 'rejected' })
  }
  // The watchdog's PING is refused too; that is an answer, so the connection stays.
  await sleep(500)
  expect(redis.health()).toMatchObject({ state: 'ready', reconnects: 0 })
})

test('no memory left', async () => {
  const server = await start({ maxmemory: '2mb', 'maxmemory-policy': 'noeviction' })
  const redis = await openForTest({ addr: server.url })
  const writes = Array.from({ length: 40 }, (_, i) => settle(redis.client.set(`k${i}`, 'x'.repeat(100_000))))
  const refused = (await Promise.all(writes)).filter(({ error }) => error !== undefined)
  expect(refused.length).toBeGreaterThan(0)
  for (const { error } of refused) expect(error).toMatchObject({ code: 'OOM', outcome: 'rejected' })
})

test('a read-only replica', async () => {
  const replica = await start({ replicaof: `127.0.0.1 ${shared.port}` })
  const redis = await openForTest({ addr: replica.url })
  const { error } = await settle(redis.client.set('a', '1'))
  expect(error).toMatchObject({ code: 'READONLY', outcome: 'rejected' })
})

test('a script that does not end', async () => {
  const server = await start({ 'lua-time-limit': '50' })
  const busy = await openForTest({ addr: server.url, readTimeout: 20_000 })
  const redis = await openForTest({ addr: server.url, readTimeout: 5_000 })
  const script = settle(busy.client.eval('while true do end'))
  await eventually(async () => {
    const { error } = await settle(redis.client.get('a'))
    expect(error).toMatchObject({ code: 'BUSY', outcome: 'rejected' })
  })
  await redis.client.sendCommand(['SCRIPT', 'KILL'])
  expect((await script).error).toMatchObject({ outcome: 'rejected' })
  expect(await redis.client.get('a')).toBeNull()
  expect(redis.health().reconnects).toBe(0)
})

test('no room for another client: opening fails, a client that lost its place comes back later', async () => {
  const server = await start({ maxclients: '2' })
  const first = await openForTest({ addr: server.url })
  const second = await openForTest({ addr: server.url })
  const { error } = await settle(openForTest({ addr: server.url, dialTimeout: 2_000 }))
  expect(error).toMatchObject({ code: 'REDIS_BUILD', stage: 'open' })
  await second.close()
  await eventually(() => openForTest({ addr: server.url }))
  expect(await first.client.ping()).toBe('PONG')
})
