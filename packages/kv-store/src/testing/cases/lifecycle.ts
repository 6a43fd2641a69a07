import assert from 'node:assert/strict'
import { collect, type KvCase, rejectsWith, storeCase } from '../contract.ts'

/** The end of a store. */
export const lifecycleCases: readonly KvCase[] = [
  {
    name: 'after close every method rejects',
    async run(subject) {
      const kv = await subject.open()
      const scope = kv.scope('t')
      await kv.set('g', 'k', 1)
      await kv.close()
      await kv.close()
      for (const call of [
        () => kv.get('g', 'k'),
        () => kv.getOrThrow('g', 'k'),
        () => kv.getEntry('g', 'k'),
        () => kv.getMany('g', ['k']),
        () => kv.has('g', 'k'),
        () => kv.set('g', 'k', 1),
        () => kv.setWithTtl('g', 'k', 1, 1),
        () => kv.touch('g', 'k', 1),
        () => kv.persist('g', 'k'),
        () => kv.ttl('g', 'k'),
        () => kv.delete('g', 'k'),
        () => kv.deleteGroup('g'),
        () => kv.setMany('g', []),
        () => kv.deleteMany('g', []),
        () => kv.deletePrefix(''),
        () => kv.getAll('g'),
        () => collect(kv.entries('g')),
        () => collect(kv.keys('g')),
        () => collect(kv.values('g')),
        () => kv.count('g'),
        () => kv.countAll(),
        () => kv.groups(),
        () => kv.render('', 'g'),
        () => kv.purgeExpired(),
        () => kv.increment('g', 'k'),
        () => kv.atomic().set('g', 'k', 1).commit(),
        () => kv.getOrSet('g', 'k', () => 1),
        () => collect(kv.export()),
        () => kv.import([]),
        () => kv.backup('/nowhere'),
        () => kv.stats(),
        () => scope.get('g', 'k'),
      ]) {
        await rejectsWith(call(), 'KV_CLOSED')
      }
      assert.throws(() => kv.watch(), { code: 'KV_CLOSED' })
      assert.throws(() => kv.onChange(() => {}), { code: 'KV_CLOSED' })
    },
  },

  {
    name: 'close carries out what is queued and ends every watcher',
    async run(subject) {
      const kv = await subject.open()
      const watcher = kv.watch('g', '*')
      const waiting = kv.watch('other', '*').next()
      const write = kv.set('g', 'k', 1)
      await kv.close()
      await write
      assert.equal((await waiting).done, true)
      assert.deepStrictEqual(
        (await collect(watcher)).map(({ key }) => key),
        ['k'],
      )
    },
  },

  storeCase('closes with `await using`', async (_, subject) => {
    let closed: { stats(): Promise<unknown> }
    {
      await using kv = await subject.open()
      closed = kv
      await kv.set('g', 'k', 1)
    }
    await rejectsWith(closed.stats(), 'KV_CLOSED')
  }),

  storeCase('stats count what is live', async (kv) => {
    await kv.set('g', 'ab', 'cde')
    await kv.set('h', 'x', 1, { ttl: 0 })
    const { keys, groups, bytes, expired, watchers, dropped } = await kv.stats()
    assert.deepStrictEqual(
      { keys, groups, bytes, expired, watchers, dropped },
      {
        keys: 1,
        groups: 1,
        bytes: 5,
        expired: 1,
        watchers: 0,
        dropped: 0,
      },
    )
  }),
]
