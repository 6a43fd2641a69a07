import { describe, expect, test } from '@jest/globals'
import { describeContract } from '@modkit/kernel/testing'
import type { CacheStore } from '../index.ts'
import {
  type ChaosFault,
  type ChaosStep,
  cacheContract,
  chaoticCache,
  chaoticRateLimit,
  chaoticSessions,
  createChaos,
  memoryCacheStore,
  memoryRateLimitStore,
  memorySessionStore,
} from './index.ts'

const limit = () => memoryRateLimitStore({ policies: [{ limit: 3, window: '1h' }] })
const failed = { status: 'rejected' }

describe('a fault', () => {
  const cases: [ChaosFault, number, object][] = [
    ['refused', 3, { code: 'REDIS_UNAVAILABLE', outcome: 'not-sent' }],
    ['lost', 2, { code: 'REDIS_UNAVAILABLE', outcome: 'unknown' }],
    ['timeout', 3, { code: 'REDIS_TIMEOUT', phase: 'reply', outcome: 'unknown' }],
    ['late', 2, { code: 'REDIS_TIMEOUT', phase: 'reply', outcome: 'unknown' }],
  ]
  test.each(cases)('%s: leaves %i of 3, and says what the client would', async (fault, remaining, error) => {
    const chaos = createChaos({ script: [fault] })
    const limiter = chaoticRateLimit(limit(), chaos)
    await expect(limiter.consume('a')).rejects.toMatchObject(error)
    expect((await limiter.peek('a')).remaining).toBe(remaining)
    expect(chaos.calls).toEqual([
      { method: 'consume', met: fault },
      { method: 'peek', met: 'ok' },
    ])
  })

  test('a call that would have failed by itself is lost like any other', async () => {
    const limiter = chaoticRateLimit(limit(), createChaos({ script: ['lost', 'ok'] }))
    await expect(limiter.consume('a', { cost: 4 })).rejects.toMatchObject({ code: 'REDIS_UNAVAILABLE' })
    await expect(limiter.consume('a', { cost: 4 })).rejects.toMatchObject({ code: 'RATE_LIMIT_IMPOSSIBLE' })
  })

  test('after a delay', async () => {
    const waits: number[] = []
    const script: ChaosStep[] = [{ delayMs: 20 }, { delayMs: 3_000, meet: 'late' }]
    const chaos = createChaos({ script, sleep: async (ms) => void waits.push(ms) })
    const limiter = chaoticRateLimit(limit(), chaos)
    expect(await limiter.consume('a')).toMatchObject({ allowed: true })
    await expect(limiter.consume('a')).rejects.toMatchObject({ code: 'REDIS_TIMEOUT', timeoutMs: 3_000 })
    expect(waits).toEqual([20, 3_000])
    expect((await limiter.peek('a')).remaining).toBe(1)
  })
})

test('the same seed is the same day, another one is another; shares are kept', async () => {
  const day = async (seed: number) => {
    const chaos = createChaos({ seed, rates: { refused: 0.1, late: 0.2 } })
    const limiter = chaoticRateLimit(limit(), chaos)
    await Promise.allSettled(Array.from({ length: 2_000 }, () => limiter.peek('a')))
    return chaos.calls.map(({ met }) => met)
  }
  const one = await day(7)
  expect(await day(7)).toEqual(one)
  expect(await day(8)).not.toEqual(one)
  const share = (fault: string) => one.filter((met) => met === fault).length / one.length
  expect(share('refused')).toBeCloseTo(0.1, 1)
  expect(share('late')).toBeCloseTo(0.2, 1)
  expect(share('lost') + share('timeout')).toBe(0)
})

test('an outage lasts until it is healed; a script goes on where it was told to; methods can be spared', async () => {
  const chaos = createChaos({ methods: ['load', 'save'] })
  const sessions = chaoticSessions(memorySessionStore({ idleTtl: '1h', absoluteTtl: '1d' }), chaos)
  chaos.always('refused')
  const session = await sessions.create({ n: 1 })
  expect(await Promise.allSettled([sessions.load(session.id), sessions.load(session.id)])).toMatchObject([
    failed,
    failed,
  ])
  expect(sessions.handleOf(session.id)).toMatch(/^.{43}$/)
  chaos.heal()
  expect(await sessions.load(session.id)).toMatchObject({ data: { n: 1 } })
  // What a lost answer did is found out by whoever saves again: the version has moved on.
  chaos.next('lost')
  await expect(sessions.save(session, { n: 2 })).rejects.toMatchObject({ outcome: 'unknown' })
  await expect(sessions.save(session, { n: 2 })).rejects.toMatchObject({ code: 'SESSION_CONFLICT' })
  expect((await sessions.load(session.id))?.data).toEqual({ n: 2 })
})

test('a cache: a loader does not run when nothing was sent; namespaces meet the same', async () => {
  const chaos = createChaos()
  const cache = chaoticCache(memoryCacheStore({ defaultTtl: '1h' }), chaos)
  let loads = 0
  chaos.next('refused', 'late', 'refused')
  await expect(cache.getOrSet('a', () => ++loads)).rejects.toMatchObject({ outcome: 'not-sent' })
  expect(loads).toBe(0)
  await expect(cache.getOrSet('a', () => ++loads)).rejects.toMatchObject({ outcome: 'unknown' })
  expect(loads).toBe(1)
  await expect(cache.namespace('n').clear()).rejects.toMatchObject({ outcome: 'not-sent' })
  expect(await cache.get('a')).toEqual({ hit: true, value: 1 })
})

test.each([{ refused: -0.1 }, { refused: 0.6, lost: 0.6 }, { late: Number.NaN }])(
  'rates of %j are refused',
  (rates) => {
    expect(() => createChaos({ rates })).toThrow(RangeError)
  },
)

const open = () => {
  let now = 1_700_000_000_000
  const store: CacheStore = chaoticCache(memoryCacheStore({ now: () => now }), createChaos())
  const elapse = async (ms: number) => {
    now += ms
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { store, elapse }
}
describeContract({ describe, test }, 'a cache without faults in its chaos', cacheContract, { open })
