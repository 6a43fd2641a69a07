import assert from 'node:assert/strict'
import type { KvEvent, Watcher } from '../../events.ts'
import { collect, type KvCase, rejectsWith, storeCase } from '../contract.ts'

const short = ({ type, group, key }: KvEvent): string => `${type} ${group}/${key}`

/** What a watcher has got, once it is ended. */
async function drain(kv: { unwatch(watcher: Watcher): void }, watcher: Watcher): Promise<string[]> {
  kv.unwatch(watcher)
  return (await collect(watcher)).map(short)
}

/** What watchers see. */
export const watchCases: readonly KvCase[] = [
  storeCase('a watcher sees its key, its group, or everything', async (kv) => {
    const key = kv.watch('g', 'k')
    const group = kv.watch('g', '*')
    const all = kv.watch('*', '*')
    const everywhere = kv.watch('*', 'k')
    await kv.set('g', 'k', 1)
    await kv.set('g', 'other', 1)
    await kv.set('h', 'k', 1)
    await kv.delete('g', 'other')
    await kv.deleteGroup('g')
    assert.deepStrictEqual(await drain(kv, key), ['set g/k'])
    assert.deepStrictEqual(await drain(kv, group), ['set g/k', 'set g/other', 'delete g/other', 'delete_group g/'])
    assert.deepStrictEqual(await drain(kv, everywhere), ['set g/k', 'set h/k'])
    assert.equal((await drain(kv, all)).length, 5)
  }),

  storeCase('the object form takes a star for a star', async (kv) => {
    const star = kv.watch({ group: '*', key: '*' })
    const prefix = kv.watch({ group: 'g', prefix: 'user_', types: ['set'] })
    const all = kv.watch()
    await kv.set('*', '*', 1)
    await kv.set('g', 'user_1', 1)
    await kv.set('g', 'userX1', 1)
    await kv.delete('g', 'user_1')
    assert.deepStrictEqual(await drain(kv, star), ['set */*'])
    assert.deepStrictEqual(await drain(kv, prefix), ['set g/user_1'])
    assert.equal((await drain(kv, all)).length, 4)
  }),

  storeCase('a waiting reader gets the event when it happens', async (kv) => {
    const watcher = kv.watch('g', 'k')
    const first = watcher.next()
    const second = watcher.next()
    await kv.set('g', 'k', 1)
    await kv.set('g', 'k', 2)
    assert.equal((await first).value?.value, 1)
    assert.equal((await second).value?.value, 2)
    await watcher.return()
    assert.deepStrictEqual(await watcher.next(), { done: true, value: undefined })
  }),

  storeCase('a full buffer keeps the oldest 16 and counts the others', async (kv) => {
    const watcher = kv.watch('g', '*')
    for (let i = 0; i < 40; i++) await kv.set('g', `${i}`, i)
    assert.equal(watcher.dropped, 24)
    assert.equal((await kv.stats()).dropped, 24)
    assert.deepStrictEqual(
      await drain(kv, watcher),
      Array.from({ length: 16 }, (_, i) => `set g/${i}`),
    )
  }),

  storeCase('the other rules for a full buffer', async (kv) => {
    const oldest = kv.watch('g', '*', { buffer: 2, overflow: 'drop-oldest' })
    const coalesce = kv.watch('g', '*', { buffer: 2, overflow: 'coalesce' })
    const error = kv.watch('g', '*', { buffer: 2, overflow: 'error' })
    for (const key of ['a', 'b', 'a', 'c', 'b']) await kv.set('g', key, 1)
    assert.deepStrictEqual(await drain(kv, oldest), ['set g/c', 'set g/b'])
    assert.deepStrictEqual(await drain(kv, coalesce), ['set g/a', 'set g/b'])
    assert.deepStrictEqual([oldest.dropped, coalesce.dropped], [3, 1])
    assert.equal((await error.next()).value?.key, 'a')
    assert.equal((await error.next()).value?.key, 'b')
    await rejectsWith(error.next(), 'KV_WATCH_OVERFLOW')
    assert.equal((await error.next()).done, true)
    assert.throws(() => kv.watch({ buffer: -1 }), { code: 'KV_INVALID_ARGUMENT' })
  }),

  storeCase('break, return, dispose, abort and unwatch end a watcher; twice is fine', async (kv) => {
    const controller = new AbortController()
    const aborted = kv.watch('g', '*', { signal: controller.signal })
    const looped = kv.watch('g', '*')
    const waiting = kv.watch('g', '*')
    const pending = waiting.next()
    await kv.set('g', 'k', 1)
    for await (const event of looped) {
      assert.equal(event.key, 'k')
      break
    }
    assert.equal((await pending).value?.key, 'k')
    const stillPending = waiting.next()
    kv.unwatch(waiting)
    kv.unwatch(waiting)
    assert.equal((await stillPending).done, true)
    controller.abort()
    assert.deepStrictEqual((await collect(aborted)).map(short), ['set g/k'])
    {
      await using disposed = kv.watch('g', '*')
      assert.equal((await kv.stats()).watchers, 1)
      assert.equal(disposed.dropped, 0)
    }
    assert.equal((await kv.stats()).watchers, 0)
    assert.deepStrictEqual(await collect(kv.watch('g', '*', { signal: AbortSignal.abort() })), [])
  }),

  storeCase('watchers come and go while writers write', async (kv) => {
    const writing = (async () => {
      for (let i = 0; i < 100; i++) await kv.set('g', `${i % 7}`, i)
    })()
    for (let i = 0; i < 30; i++) {
      const watcher = kv.watch('g', '*')
      await watcher.next()
      if (i % 2 === 0) kv.unwatch(watcher)
      else await watcher.return()
      if (i === 15) await kv.set('g', 'x', 1)
      void kv.set('g', 'y', i)
    }
    await writing
    assert.equal((await kv.stats()).watchers, 0)
  }),

  storeCase('initial gives what is stored first', async (kv, { clock }) => {
    await kv.set('g', 'a', 1, { ttl: 100 })
    await kv.set('g', 'gone', 1, { ttl: 0 })
    await kv.set('h', 'a', 1)
    const watcher = kv.watch({ group: 'g', initial: true })
    await kv.set('g', 'b', 2)
    const seen = new Map<string, unknown>()
    while (!seen.has('b')) {
      const { value } = await watcher.next()
      assert.equal(value?.group, 'g')
      if (value?.key === 'a') assert.equal(value.expiresAt, clock.now() + 100)
      seen.set(value!.key, value!.value)
    }
    assert.deepStrictEqual(Object.fromEntries(seen), { a: 1, b: 2 })
    await watcher.return()
  }),

  storeCase('a scope watches its own groups by their own names', async (kv) => {
    const scope = kv.scope('t')
    const scoped = scope.watch('g', '*')
    const scopedAll = scope.watch('*', '*')
    const base = kv.watch('t:g', '*')
    await scope.set('g', 'k', 1)
    await kv.set('g', 'k', 1)
    await kv.set('t:h', 'k', 1)
    assert.deepStrictEqual(await drain(scope, scoped), ['set g/k'])
    assert.deepStrictEqual(await drain(scope, scopedAll), ['set g/k', 'set h/k'])
    assert.deepStrictEqual(await drain(kv, base), ['set t:g/k'])
  }),

  {
    name: 'a watcher resumes where another one stopped',
    async run(subject) {
      const kv = await subject.open({ changeLog: true })
      const first = kv.watch('g', '*')
      await kv.set('g', 'a', 1)
      const event = (await first.next()).value!
      await first.return()
      assert.equal(typeof event.position, 'string')
      await kv.set('g', 'b', [2n], { ttl: 1000 })
      await kv.set('h', 'x', 1)
      await kv.delete('g', 'a')
      const resumed = kv.watch({ group: 'g', since: event.position! })
      const b = (await resumed.next()).value!
      assert.deepStrictEqual([short(b), b.value, b.expiresAt], ['set g/b', [2n], subject.clock.now() + 1000])
      assert.equal(short((await resumed.next()).value!), 'delete g/a')
      const live = resumed.next()
      await kv.deleteGroup('g')
      assert.equal(short((await live).value!), 'delete_group g/')
      kv.unwatch(resumed)
      assert.equal((await resumed.next()).done, true)
      await kv.close()
    },
  },

  storeCase('since needs a change log, and a position of it', async (kv) => {
    assert.throws(() => kv.watch({ since: '0' }), { code: 'KV_UNSUPPORTED' })
  }),

  {
    name: 'a position that the log no longer reaches is an error of its own',
    async run(subject) {
      const kv = await subject.open({ changeLog: { maxEntries: 3 } })
      const watcher = kv.watch('g', '*')
      for (let i = 0; i < 10; i++) await kv.set('g', 'k', i)
      const { position } = (await watcher.next()).value!
      await kv.purgeExpired()
      await rejectsWith(kv.watch({ since: position! }).next(), 'KV_COMPACTED')
      await rejectsWith(kv.watch({ since: 'nonsense' }).next(), 'KV_INVALID_ARGUMENT')
      await kv.close()
    },
  },
]
