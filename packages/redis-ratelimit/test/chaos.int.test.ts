import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import {
  type Chaos,
  type ChaosFault,
  chaoticClient,
  chaoticRateLimit,
  createChaos,
} from '@modkit/redis-contract/testing'
import { sharedRedis } from '@modkit/test-services'
import { Hono } from 'hono'
import { rateLimit } from '../src/hono/index.ts'
import { createRedisRateLimit, type RateLimitOnError } from '../src/index.ts'
import { openClient } from './support.ts'

const shared = sharedRedis({ beforeAll, afterAll }, (url, keyPrefix) => openClient(url, { keyPrefix }))
let chaos: Chaos
let keyPrefix: string
beforeEach(() => {
  chaos = createChaos()
  keyPrefix = shared.newPrefix()
})

const limiterOf = (onError: RateLimitOnError) =>
  createRedisRateLimit({
    client: chaoticClient(shared.redis.client, chaos),
    keyPrefix,
    policies: [{ limit: 2, window: '2h' }],
    onError,
  })

const FAULTS: ChaosFault[] = ['refused', 'lost', 'timeout', 'late']
const policies: [RateLimitOnError, object][] = [
  ['allow', { allowed: true, source: 'error-policy' }],
  ['deny', { allowed: false, source: 'error-policy' }],
  ['insurance', { allowed: true, source: 'local' }],
]

test.each(policies)('whatever breaks, "%s" decides, and nothing is sent a second time', async (onError, decision) => {
  for (const fault of FAULTS) {
    const limiter = limiterOf(onError)
    // Now the server knows the script.
    await limiter.consume('warm')
    const before = chaos.calls.length
    chaos.next(fault)
    expect(await limiter.consume(fault)).toMatchObject(decision)
    expect(chaos.calls.length - before).toBe(1)
    const wasCounted = fault === 'lost' || fault === 'late'
    expect(await limiter.peek(fault)).toMatchObject({ source: 'redis', remaining: wasCounted ? 1 : 2 })
  }
})

test('"throw" says what is known of the request that failed', async () => {
  const limiter = limiterOf('throw')
  for (const fault of FAULTS) {
    chaos.next(fault)
    const outcome = fault === 'refused' ? 'not-sent' : 'unknown'
    await expect(limiter.consume(fault)).rejects.toMatchObject({ outcome })
  }
})

test('the middleware fails closed with a store that throws, and open where the app says so', async () => {
  const store = chaoticRateLimit(
    createRedisRateLimit({
      client: shared.redis.client,
      keyPrefix,
      policies: [{ limit: 2, window: '2h' }],
      onError: 'throw',
    }),
    chaos,
  )
  let reached = 0
  const app = new Hono()
  app.use(rateLimit({ store, key: () => 'ann' }))
  app.get('/', (c) => c.text(`${++reached}`))
  app.onError((error, c) => c.json(Reflect.get(error, 'code'), 503))
  const statuses = async () => [(await app.request('/')).status, (await app.request('/')).status]
  chaos.always('timeout')
  expect(await statuses()).toEqual([503, 503])
  expect(reached).toBe(0)
  chaos.heal()
  // The outage has consumed nothing.
  expect([...(await statuses()), ...(await statuses())]).toEqual([200, 200, 429, 429])
})
