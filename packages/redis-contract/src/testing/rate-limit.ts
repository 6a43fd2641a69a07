import assert from 'node:assert/strict'
import type { RateLimitPolicy, RateLimitStore } from '../rate-limit-store.ts'
import { type ContractCase, times } from './suite.ts'

/** A limiter to test. Each case makes its own, with the policies it needs. */
export interface RateLimitSubject {
  open(policies: readonly RateLimitPolicy[]): RateLimitStore
  /** Lets that many milliseconds pass, for the store and for whoever keeps its data. */
  elapse(ms: number): Promise<void>
}

type Case = ContractCase<RateLimitSubject>
const code = (code: string) => (error: unknown) => Reflect.get(error as object, 'code') === code
/** Slow enough that nothing is given back while a case runs, however loaded the machine. */
const slow = (limit: number): RateLimitPolicy => ({ limit, window: `${limit * 60}s`, name: `slow-${limit}` })

/** What every rate-limit store does, whatever its configuration. */
export const rateLimitContract: readonly Case[] = [
  {
    name: 'lets the limit through, then denies and says how long to wait',
    run: async ({ open }) => {
      const store = open([slow(3)])
      for (const remaining of [2, 1, 0]) {
        const decision = await store.consume('a')
        assert.deepEqual(
          { ...decision, resetAfterMs: 0, source: '' },
          { allowed: true, limit: 3, remaining, retryAfterMs: 0, resetAfterMs: 0, policy: 'slow-3', source: '' },
        )
      }
      const denied = await store.consume('a')
      assert.equal(denied.allowed, false)
      assert.equal(denied.remaining, 0)
      assert.ok(denied.retryAfterMs > 50_000 && denied.retryAfterMs <= 60_000, String(denied.retryAfterMs))
      assert.ok(denied.resetAfterMs > 170_000 && denied.resetAfterMs <= 180_000, String(denied.resetAfterMs))
      assert.equal((await store.consume('b')).allowed, true)
    },
  },
  {
    name: 'a denied request consumes nothing',
    run: async ({ open }) => {
      const store = open([slow(5)])
      assert.equal((await store.consume('a', { cost: 4 })).remaining, 1)
      for (let i = 0; i < 5; i++) assert.equal((await store.consume('a', { cost: 2 })).allowed, false)
      assert.equal((await store.consume('a', { cost: 1 })).allowed, true)
    },
  },
  {
    name: 'gives back gradually, and nothing passes at the edge of a window that should not',
    run: async ({ open, elapse }) => {
      const store = open([{ limit: 10, window: 2_000 }])
      const first = await times(20, () => store.consume('a'))
      assert.equal(first.filter(({ allowed }) => allowed).length, 10)
      await elapse(450)
      const second = (await times(20, () => store.consume('a'))).filter(({ allowed }) => allowed).length
      // 2 after 450 ms; a slow machine may have waited longer, but a whole window it has not.
      assert.ok(second >= 2 && second < 10, String(second))
    },
  },
  {
    name: 'everything is back after the time it says',
    run: async ({ open, elapse }) => {
      const store = open([{ limit: 4, window: 200 }])
      await times(4, () => store.consume('a'))
      const { resetAfterMs } = await store.peek('a')
      await elapse(resetAfterMs + 5)
      assert.equal((await store.peek('a')).remaining, 4)
      assert.equal((await store.consume('a', { cost: 4 })).allowed, true)
    },
  },
  {
    name: 'limits that divide no millisecond evenly are kept exactly',
    run: async ({ open }) => {
      for (const limit of [7, 5_000, 1_000_000]) {
        const store = open([{ limit, window: '1000h' }])
        assert.equal((await store.consume('a', { cost: limit - 1 })).remaining, 1)
        assert.equal((await store.consume('a')).remaining, 0)
        // A million per 1000 hours is one every 3.6 s: even that is not back yet.
        assert.equal((await store.consume('a')).allowed, false)
      }
    },
  },
  {
    name: 'of concurrent requests exactly the limit is let through',
    run: async ({ open }) => {
      const store = open([slow(10)])
      const decisions = await times(100, () => store.consume('a'))
      assert.equal(decisions.filter(({ allowed }) => allowed).length, 10)
    },
  },
  {
    name: 'a burst below the limit, or above it',
    run: async ({ open }) => {
      const small = open([{ limit: 100, window: '100m', burst: 2 }])
      assert.deepEqual(
        (await times(3, () => small.consume('a'))).map(({ allowed }) => allowed),
        [true, true, false],
      )
      assert.equal((await small.peek('b')).limit, 2)
      const large = open([{ limit: 2, window: '10m', burst: 5 }])
      assert.equal((await times(9, () => large.consume('a'))).filter(({ allowed }) => allowed).length, 5)
    },
  },
  {
    name: 'a cost that is no whole number above 0, or never possible, is refused and consumes nothing',
    run: async ({ open }) => {
      const store = open([slow(3)])
      for (const cost of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
        await assert.rejects(async () => store.consume('a', { cost }), code('RATE_LIMIT_COST'))
      }
      await assert.rejects(async () => store.consume('a', { cost: 4 }), code('RATE_LIMIT_IMPOSSIBLE'))
      assert.equal((await store.consume('a', { cost: 3 })).allowed, true)
    },
  },
  {
    name: 'peek consumes nothing',
    run: async ({ open }) => {
      const store = open([slow(2)])
      for (let i = 0; i < 5; i++) assert.equal((await store.peek('a')).remaining, 2)
      await store.consume('a', { cost: 2 })
      const peeked = await store.peek('a')
      assert.equal(peeked.allowed, false)
      assert.ok(peeked.retryAfterMs > 50_000)
    },
  },
  {
    name: 'refund gives back, never more than was consumed; reset forgets',
    run: async ({ open }) => {
      const store = open([slow(4)])
      await store.refund('a', { cost: 3 })
      assert.equal((await store.peek('a')).remaining, 4)
      await store.consume('a', { cost: 3 })
      await store.refund('a')
      assert.equal((await store.peek('a')).remaining, 2)
      await store.refund('a', { cost: 4 })
      assert.equal((await store.peek('a')).remaining, 4)
      await store.consume('a', { cost: 4 })
      await store.reset('a')
      assert.equal((await store.peek('a')).remaining, 4)
    },
  },
  {
    name: 'several policies: all or nothing, and the tightest is told',
    run: async ({ open }) => {
      const store = open([slow(5), slow(3)])
      assert.deepEqual(
        store.policies.map(({ name }) => name),
        ['slow-5', 'slow-3'],
      )
      const first = await store.consume('a', { cost: 2 })
      assert.deepEqual([first.policy, first.remaining], ['slow-3', 1])
      const denied = await store.consume('a', { cost: 2 })
      assert.deepEqual([denied.allowed, denied.policy], [false, 'slow-3'])
      assert.equal((await store.consume('a')).allowed, true)
      await store.reset('a')
      assert.equal((await store.peek('a')).remaining, 3)
    },
  },
  {
    name: 'a key that is empty or not well-formed is refused; braces and percent signs are not mixed up',
    run: async ({ open }) => {
      const store = open([slow(1)])
      for (const key of ['', '\ud800']) await assert.rejects(async () => store.consume(key), code('REDIS_INVALID_KEY'))
      for (const key of ['{a}', '%7Ba}', '%7Ba%7D', 'a', '}{'])
        assert.equal((await store.consume(key)).allowed, true, key)
    },
  },
]
