import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { eventually, type PrivateServer, startProxy, startRedis } from '@modkit/test-services'
import { openForTest, settle } from './support.ts'

let server: PrivateServer
beforeAll(async () => {
  server = await startRedis()
})
afterAll(() => server.close())

test('waits for what is unanswered, and refuses what comes after', async () => {
  await using proxy = await startProxy(server)
  const redis = await openForTest({ addr: proxy.url })
  proxy.delay(50)
  const answer = redis.client.set('last', '1')
  const closing = redis.close()
  const late = await settle(redis.client.get('last'))
  expect(late.error).toMatchObject({ code: 'REDIS_UNAVAILABLE', outcome: 'not-sent' })
  expect(await answer).toBe('OK')
  await closing
  expect(redis.health().state).toBe('closed')
  await eventually(() => expect(proxy.connections.open).toBe(0))
})

test('leaves no timer behind that would hold the process', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
  const before = timers()
  const redis = await openForTest({ addr: server.url, closeTimeout: 60_000 })
  await redis.close()
  expect(timers()).toBe(before)
})

test('twice and concurrently: once', async () => {
  const redis = await openForTest({ addr: server.url })
  const [first, second] = [redis.close(), redis.close()]
  expect(first).toBe(second)
  await first
  await redis.close()
  await redis[Symbol.asyncDispose]()
})

test('a stopped server: bounded by the close timeout, and what was under way is rejected', async () => {
  await using proxy = await startProxy(server)
  const redis = await openForTest({ addr: proxy.url, closeTimeout: 200, readTimeout: 60_000 })
  proxy.freeze()
  const answer = settle(redis.client.get('a'))
  const { ms, error } = await settle(redis.close())
  expect(error).toBeUndefined()
  expect(ms).toBeLessThan(3_000)
  expect((await answer).error).toMatchObject({ code: 'REDIS_UNAVAILABLE', outcome: 'unknown' })
})

test('the read timeout holds while closing', async () => {
  await using proxy = await startProxy(server)
  const redis = await openForTest({ addr: proxy.url, closeTimeout: 60_000, readTimeout: 300 })
  proxy.freeze()
  const answer = settle(redis.client.get('a'))
  await settle(redis.close())
  const { error, ms } = await answer
  expect(error).toMatchObject({ code: 'REDIS_TIMEOUT', phase: 'reply' })
  expect(ms).toBeLessThan(3_000)
})

test('while it reconnects: at once, and no further attempt', async () => {
  const own = await startRedis()
  await using proxy = await startProxy(own)
  const redis = await openForTest({ addr: proxy.url, offline: 'queue', writeTimeout: 60_000 })
  await proxy.refuse()
  proxy.reset()
  await eventually(() => expect(redis.health().state).toBe('reconnecting'))
  const waiting = settle(redis.client.get('a'))
  expect((await settle(redis.close())).ms).toBeLessThan(3_000)
  expect((await waiting).error).toMatchObject({ code: 'REDIS_UNAVAILABLE', outcome: 'not-sent' })
  await proxy.heal()
  const before = proxy.connections.total
  await sleep(200)
  expect(proxy.connections.total).toBe(before)
  await own.close()
})

test('an error event after the end ends nothing', async () => {
  const redis = await openForTest({ addr: server.url })
  await redis.close()
  expect(() => redis.client.emit('error', new Error('late'))).not.toThrow()
})
