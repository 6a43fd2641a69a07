import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { eventually, type PrivateServer, startProxy, startRedis } from '@modkit/test-services'
import { openForTest, type Settled, settle } from './support.ts'

let server: PrivateServer
beforeAll(async () => {
  server = await startRedis()
})
afterAll(() => server.close())

const READ = 1_000
/** What the contract promises, plus what a loaded machine may take to run a timer that is due. */
const WITHIN = READ * 1.1 + 150

async function trafficWhileStopped(offline: 'fail' | 'queue') {
  const redis = await openForTest({ addr: server.url, readTimeout: READ, writeTimeout: READ, offline })
  await redis.client.set('a', '1')
  const results: Promise<Settled>[] = []
  await server.stop()
  const traffic = setInterval(() => results.push(settle(redis.client.get('a'))), 25)
  await sleep(READ * 2.2)
  clearInterval(traffic)
  const settled = await Promise.all(results)
  await server.continue()
  await eventually(async () => expect(await redis.client.get('a')).toBe('1'))
  expect(redis.health()).toMatchObject({ state: 'ready', lastError: undefined })
  return settled
}

test('a stopped server: every command settles within the read timeout while traffic goes on, and all works again after', async () => {
  const settled = await trafficWhileStopped('fail')
  expect(settled.length).toBeGreaterThan(20)
  for (const { error, ms } of settled) {
    expect(['REDIS_TIMEOUT', 'REDIS_UNAVAILABLE']).toContain(error?.code)
    expect(ms).toBeLessThan(WITHIN)
  }
  const timedOut = settled.find(({ error }) => error.code === 'REDIS_TIMEOUT')
  expect(timedOut?.error).toMatchObject({ phase: 'reply', outcome: 'unknown', timeoutMs: READ })
  expect(settled.at(-1)?.error).toMatchObject({ code: 'REDIS_UNAVAILABLE', outcome: 'not-sent' })
})

test('a stopped server in queue mode: what waits for a connection is given up after the write timeout', async () => {
  const settled = await trafficWhileStopped('queue')
  for (const { error, ms } of settled) {
    expect(error).toMatchObject({ code: 'REDIS_TIMEOUT' })
    expect(ms).toBeLessThan(WITHIN)
  }
  expect(settled.some(({ error }) => error.phase === 'write' && error.outcome === 'not-sent')).toBe(true)
})

test('an idle client outlives its read timeout', async () => {
  const redis = await openForTest({ addr: server.url, readTimeout: 300 })
  await sleep(1_000)
  expect(await redis.client.ping()).toBe('PONG')
  expect(redis.health()).toMatchObject({ state: 'ready', reconnects: 0 })
})

test('a process that was busy for longer than the read timeout does not blame the server', async () => {
  const redis = await openForTest({ addr: server.url, readTimeout: 100 })
  for (let round = 0; round < 3; round++) {
    const answer = redis.client.ping()
    await sleep(10)
    const until = performance.now() + 250
    while (performance.now() < until);
    expect(await answer).toBe('PONG')
  }
  expect(redis.health().reconnects).toBe(0)
})

test('a slow server is waited for', async () => {
  await using proxy = await startProxy(server)
  const redis = await openForTest({ addr: proxy.url, readTimeout: 2_000 })
  proxy.delay(100)
  const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => redis.client.set(`slow:${i}`, `${i}`)))
  expect(new Set(answers)).toEqual(new Set(['OK']))
  expect(redis.health().reconnects).toBe(0)
})

test('half an answer and then silence', async () => {
  await using proxy = await startProxy(server)
  const redis = await openForTest({ addr: proxy.url, readTimeout: 300 })
  await redis.client.set('long', 'x'.repeat(100_000))
  proxy.delay(40)
  const answer = settle(redis.client.get('long'))
  await sleep(60)
  proxy.freeze()
  const { error, value } = await answer
  if (error === undefined) expect(value).toHaveLength(100_000)
  else expect(error).toMatchObject({ code: 'REDIS_TIMEOUT', outcome: 'unknown' })
  await proxy.heal()
  await eventually(async () => expect(await redis.client.get('long')).toHaveLength(100_000))
})

test('an answer that breaks off is an error of unknown outcome, and the client recovers', async () => {
  await using proxy = await startProxy(server)
  const redis = await openForTest({ addr: proxy.url, readTimeout: 300 })
  await redis.client.set('long', 'x'.repeat(100_000))
  proxy.cutAfter(50_000, 'toClient')
  const { error } = await settle(redis.client.get('long'))
  expect(error).toMatchObject({ code: 'REDIS_UNAVAILABLE', outcome: 'unknown' })
  await proxy.heal()
  await eventually(async () => expect(await redis.client.get('long')).toHaveLength(100_000))
})

test('a command that the socket does not take is given up after the write timeout', async () => {
  await using proxy = await startProxy(server)
  const redis = await openForTest({ addr: proxy.url, readTimeout: 10_000, writeTimeout: 300 })
  proxy.freeze()
  // Far more than the kernel buffers: the rest stays in this process.
  const big = Array.from({ length: 64 }, () => settle(redis.client.set('big', 'x'.repeat(1_000_000))))
  const settled = await Promise.all(big)
  for (const { error, ms } of settled) {
    expect(error).toMatchObject({ code: 'REDIS_TIMEOUT', phase: 'write' })
    expect(ms).toBeLessThan(5_000)
  }
})

test('a reset in the middle of 100 pipelined commands: each settles, none is repeated', async () => {
  await using proxy = await startProxy(server)
  const direct = await openForTest({ addr: server.url })
  const redis = await openForTest({ addr: proxy.url })
  await direct.client.del('counter')
  proxy.delay(20)
  const commands = Array.from({ length: 100 }, () => settle(redis.client.incr('counter')))
  await sleep(30)
  proxy.reset()
  const settled = await Promise.all(commands)
  const failed = settled.filter(({ error }) => error !== undefined)
  for (const { error } of failed) expect(error).toMatchObject({ code: 'REDIS_UNAVAILABLE' })
  expect(failed.some(({ error }) => error.outcome === 'unknown')).toBe(true)
  await proxy.heal()
  await eventually(async () => expect(await redis.client.ping()).toBe('PONG'))
  expect(Number(await direct.client.get('counter'))).toBeLessThanOrEqual(100)
})

test('a MULTI and a pipeline keep the deadlines and the typed errors too', async () => {
  await using proxy = await startProxy(server)
  const redis = await openForTest({ addr: proxy.url, readTimeout: 300 })
  expect(await redis.client.multi().set('m', '1').get('m').exec()).toEqual(['OK', '1'])
  proxy.freeze()
  const [multi, pipeline] = await Promise.all([
    settle(redis.client.multi().get('m').exec()),
    settle(redis.client.multi().get('m').execAsPipeline()),
  ])
  expect(multi.error).toMatchObject({ code: 'REDIS_TIMEOUT', outcome: 'unknown' })
  expect(pipeline.error).toMatchObject({ code: 'REDIS_TIMEOUT', outcome: 'unknown' })
})
