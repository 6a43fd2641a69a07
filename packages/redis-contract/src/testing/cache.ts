import assert from 'node:assert/strict'
import type { CacheResult, CacheSchema, CacheStore } from '../cache-store.ts'
import { type ContractCase, times } from './suite.ts'

/** A cache to test, empty at the start of each case. */
export interface CacheSubject {
  readonly store: CacheStore
  /** Lets that many milliseconds pass, for the store and for whoever keeps its data. */
  elapse(ms: number): Promise<void>
}

type Case = ContractCase<CacheSubject>
const hit = <T>(value: T): CacheResult<T> => ({ hit: true, value })
const miss = { hit: false }
const code = (code: string) => (error: unknown) => Reflect.get(error as object, 'code') === code
const LONG = '1h'

const values: Case[] = [
  {
    name: 'a key that was never set is a miss',
    run: async ({ store }) => assert.deepEqual(await store.get('a'), miss),
  },
  {
    name: 'a value comes back as it was, null and empty ones included',
    run: async ({ store }) => {
      for (const value of [null, 0, '', false, [], {}, 'text\n"', { a: [1, { b: null }] }, '\u2028é😀']) {
        await store.set('a', value, { ttl: LONG })
        assert.deepEqual(await store.get('a'), hit(value))
      }
    },
  },
  {
    name: 'undefined, functions and cycles are refused',
    run: async ({ store }) => {
      const cycle: unknown[] = []
      cycle.push(cycle)
      for (const value of [undefined, () => 1, cycle, 1n])
        await assert.rejects(async () => store.set('a', value), code('CACHE_VALUE'))
      assert.deepEqual(await store.get('a'), miss)
    },
  },
  {
    name: 'a life that is 0, negative or not finite is refused',
    run: async ({ store }) => {
      for (const ttl of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, 'soon']) {
        await assert.rejects(async () => store.set('a', 1, { ttl }), code('INVALID_DURATION'))
      }
      assert.deepEqual(await store.get('a'), miss)
    },
  },
  {
    name: 'a key that is empty or not well-formed is refused',
    run: async ({ store }) => {
      for (const key of ['', '\ud800']) {
        await assert.rejects(async () => store.get(key), code('REDIS_INVALID_KEY'))
        await assert.rejects(async () => store.set(key, 1), code('REDIS_INVALID_KEY'))
        await assert.rejects(async () => store.delete(key), code('REDIS_INVALID_KEY'))
      }
    },
  },
  {
    name: 'a value is gone after its life',
    run: async ({ store, elapse }) => {
      await store.set('short', 1, { ttl: 40 })
      await store.set('long', 2, { ttl: LONG })
      await store.set('endless', 3, { ttl: 'none' })
      await elapse(60)
      assert.deepEqual(await store.mget(['short', 'long', 'endless']), [miss, hit(2), hit(3)])
    },
  },
  {
    name: 'delete says whether there was something',
    run: async ({ store }) => {
      await store.set('a', 1)
      assert.equal(await store.delete('a'), true)
      assert.equal(await store.delete('a'), false)
      assert.deepEqual(await store.get('a'), miss)
    },
  },
  {
    name: 'mget and mset keep the order, and take none',
    run: async ({ store }) => {
      await store.mset([])
      assert.deepEqual(await store.mget([]), [])
      await store.mset([
        { key: 'a', value: 1 },
        { key: 'b', value: null, ttl: LONG },
      ])
      assert.deepEqual(await store.mget(['b', 'x', 'a', 'b']), [hit(null), miss, hit(1), hit(null)])
    },
  },
  {
    name: 'a value that does not pass its schema is a miss; one that passes is what the schema makes of it',
    run: async ({ store }) => {
      const upper: CacheSchema<string> = {
        '~standard': {
          version: 1,
          vendor: 'test',
          validate: (value) =>
            typeof value === 'string' ? { value: value.toUpperCase() } : { issues: [{ message: 'no text' }] },
        },
      }
      await store.mset([
        { key: 'text', value: 'abc' },
        { key: 'number', value: 1 },
      ])
      assert.deepEqual(await store.mget(['text', 'number'], { schema: upper }), [hit('ABC'), miss])
    },
  },
]

const tags: Case[] = [
  {
    name: 'invalidating a tag makes what has it a miss, and nothing else',
    run: async ({ store }) => {
      await store.set('ab', 1, { tags: ['a', 'b'] })
      await store.set('b', 2, { tags: ['b'] })
      await store.set('none', 3)
      assert.deepEqual(await store.get('ab', { tags: ['a', 'b'] }), hit(1))
      await store.invalidateTags(['a'])
      assert.deepEqual(await store.mget(['ab', 'b', 'none']), [miss, hit(2), hit(3)])
      assert.deepEqual(await store.get('ab'), miss)
      assert.deepEqual(await store.get('b', { tags: ['b'] }), hit(2))
    },
  },
  {
    name: 'a tag that the reader does not name still counts',
    run: async ({ store }) => {
      await store.set('a', 1, { tags: ['x', 'y'] })
      assert.deepEqual(await store.get('a'), hit(1))
      await store.invalidateTags(['y'])
      assert.deepEqual(await store.get('a'), miss)
      assert.deepEqual(await store.get('a', { tags: ['x'] }), miss)
    },
  },
  {
    name: 'what is stored after an invalidation is found, what was stored before is never revived',
    run: async ({ store }) => {
      await store.set('old', 1, { tags: ['t'] })
      await store.invalidateTags(['t', 'never used'])
      await store.set('new', 2, { tags: ['t'] })
      assert.deepEqual(await store.mget(['old', 'new']), [miss, hit(2)])
      await store.invalidateTags([])
      assert.deepEqual(await store.get('new'), hit(2))
    },
  },
  {
    name: 'an invalidation during a load is not lost',
    run: async ({ store }) => {
      const loaded = await store.getOrSet('a', () => store.invalidateTags(['t']).then(() => 'outdated'), {
        tags: ['t'],
      })
      assert.deepEqual(loaded, { value: 'outdated', stale: false })
      assert.deepEqual(await store.get('a'), miss)
    },
  },
]

const namespaces: Case[] = [
  {
    name: 'a namespace has keys and tags of its own',
    run: async ({ store }) => {
      const [one, two] = [store.namespace('one'), store.namespace('two')]
      await Promise.all([
        store.set('a', 0, { tags: ['t'] }),
        one.set('a', 1, { tags: ['t'] }),
        two.set('a', 2, { tags: ['t'] }),
      ])
      await one.invalidateTags(['t'])
      assert.deepEqual([await store.get('a'), await one.get('a'), await two.get('a')], [hit(0), miss, hit(2)])
    },
  },
  {
    name: 'clear empties one namespace at once',
    run: async ({ store }) => {
      const [one, two] = [store.namespace('one'), store.namespace('two')]
      await one.mset([
        { key: 'a', value: 1 },
        { key: 'b', value: 2 },
      ])
      await two.set('a', 3)
      await store.set('a', 4)
      await one.clear()
      assert.deepEqual(await one.mget(['a', 'b']), [miss, miss])
      assert.deepEqual([await two.get('a'), await store.get('a')], [hit(3), hit(4)])
      await one.set('a', 5)
      assert.deepEqual(await one.mget(['a', 'b']), [hit(5), miss])
    },
  },
  {
    name: 'no name of a namespace reaches the keys of another place',
    run: async ({ store }) => {
      await store.set('k:x', 'root')
      for (const name of ['k', 'a:k', 'a', 'a%3Ak', 'n']) await store.namespace(name).set('x', name)
      await store.namespace('a').set('k:x', 'nested')
      for (const name of ['k', 'a:k', 'a', 'a%3Ak', 'n'])
        assert.deepEqual(await store.namespace(name).get('x'), hit(name))
      assert.deepEqual(await store.get('k:x'), hit('root'))
    },
  },
]

const loads: Case[] = [
  {
    name: 'getOrSet loads a miss, stores it, and does not load again',
    run: async ({ store }) => {
      let count = 0
      const loader = () => ++count
      assert.deepEqual(await store.getOrSet('a', loader), { value: 1, stale: false })
      assert.deepEqual(await store.getOrSet('a', loader), { value: 1, stale: false })
      assert.deepEqual(await store.get('a'), hit(1))
    },
  },
  {
    name: 'concurrent callers share one load',
    run: async ({ store }) => {
      let count = 0
      const loaded = await times(100, () => store.getOrSet('a', () => store.get('other').then(() => ++count)))
      assert.equal(count, 1)
      assert.ok(loaded.every(({ value }) => value === 1))
    },
  },
  {
    name: 'a failing loader fails every caller, is not cached, and is tried again',
    run: async ({ store }) => {
      const failure = new Error('no luck')
      const outcomes = await times(5, () => store.getOrSet('a', () => Promise.reject(failure)).catch((error) => error))
      assert.ok(outcomes.every((outcome) => outcome === failure))
      assert.deepEqual(await store.getOrSet('a', () => 'good'), { value: 'good', stale: false })
    },
  },
  {
    name: 'a loader that gives undefined is refused, one that gives null is cached',
    run: async ({ store }) => {
      await assert.rejects(
        store.getOrSet('a', () => undefined),
        code('CACHE_VALUE'),
      )
      assert.deepEqual(await store.getOrSet<unknown>('a', () => null), { value: null, stale: false })
      assert.deepEqual(await store.get('a'), hit(null))
    },
  },
  {
    name: 'forceFresh loads although the value is fresh, and stores the new one',
    run: async ({ store }) => {
      await store.set('a', 'old')
      assert.deepEqual(await store.getOrSet('a', () => 'new', { forceFresh: true }), { value: 'new', stale: false })
      assert.deepEqual(await store.get('a'), hit('new'))
    },
  },
  {
    name: 'within the grace time a failing loader is covered by the stale value, and get is a miss',
    run: async ({ store, elapse }) => {
      await store.set('a', 'old', { ttl: 30, graceFor: LONG })
      await elapse(50)
      assert.deepEqual(await store.get('a'), miss)
      const failing = () => Promise.reject(new Error('down'))
      assert.deepEqual(await store.getOrSet('a', failing, { graceFor: LONG }), { value: 'old', stale: true })
      assert.deepEqual(await store.getOrSet('a', () => 'new', { freshFor: LONG }), { value: 'new', stale: false })
      assert.deepEqual(await store.get('a'), hit('new'))
    },
  },
  {
    name: 'with a soft timeout of 0 the stale value is served while the loader refreshes it',
    run: async ({ store, elapse }) => {
      await store.set('a', 'old', { ttl: 30, graceFor: LONG })
      await elapse(50)
      const options = { softTimeout: 0, freshFor: LONG, graceFor: LONG } as const
      let release = () => {}
      const gate = new Promise<void>((resolve) => {
        release = resolve
      })
      const loader = () => gate.then(() => 'new')
      assert.deepEqual(await store.getOrSet('a', loader, options), { value: 'old', stale: true })
      release()
      for (let i = 0; i < 200 && !(await store.get('a')).hit; i++) await elapse(5)
      assert.deepEqual(await store.get('a'), hit('new'))
    },
  },
  {
    name: 'after a covered failure the loader rests for graceBackoff',
    run: async ({ store, elapse }) => {
      await store.set('a', 'old', { ttl: 30, graceFor: LONG })
      await elapse(50)
      let calls = 0
      const failing = () => Promise.reject(new Error(`down ${++calls}`))
      for (let i = 0; i < 3; i++) {
        const loaded = await store.getOrSet('a', failing, { graceFor: LONG, graceBackoff: LONG })
        assert.deepEqual(loaded, { value: 'old', stale: true })
      }
      assert.equal(calls, 1)
    },
  },
  {
    name: 'a loader that exceeds the hard timeout fails, and its signal is aborted',
    run: async ({ store }) => {
      let seen: AbortSignal | undefined
      const never = ({ signal }: { signal: AbortSignal }) => {
        seen = signal
        return new Promise<never>(() => {})
      }
      await assert.rejects(store.getOrSet('a', never, { hardTimeout: 20 }), code('CACHE_LOAD_TIMEOUT'))
      assert.equal(seen?.aborted, true)
      assert.deepEqual(await store.get('a'), miss)
    },
  },
  {
    name: 'what was set or deleted during a load is not overwritten by it',
    run: async ({ store }) => {
      await store.getOrSet('a', () => store.set('a', 'newer').then(() => 'older'))
      assert.deepEqual(await store.get('a'), hit('newer'))
      await store.getOrSet('b', () => store.delete('b').then(() => 'older'))
      assert.deepEqual(await store.get('b'), miss)
    },
  },
]

/** What every cache store does, whatever its configuration. */
export const cacheContract: readonly Case[] = [...values, ...tags, ...namespaces, ...loads]
