import assert from 'node:assert/strict'
import type { KvEvent } from '../../events.ts'
import type { LocalKvStore } from '../../kv-store.ts'
import { type KvCase, rejectsWith, storeCase } from '../contract.ts'

const refused = (code: string) => ({ code })

/** The synchronous face and transactions: backends that live in the process. */
export const localCases: readonly KvCase<LocalKvStore>[] = [
  storeCase('the synchronous face does the same', async (kv: LocalKvStore, { clock }) => {
    const { sync } = kv
    const { revision } = sync.set('g', 'k', { a: 1 }, { ttl: 10 })
    assert.deepStrictEqual(sync.getEntry('g', 'k'), {
      group: 'g',
      key: 'k',
      value: { a: 1 },
      revision,
      expiresAt: clock.now() + 10,
    })
    assert.throws(() => sync.set('g', 'k', 1, { ifAbsent: true }), refused('KV_CONFLICT'))
    sync.setWithTtl('g', 'k', 1, 20)
    assert.equal(sync.ttl('g', 'k'), 20)
    assert.equal(sync.touch('g', 'k', 30), true)
    assert.equal(sync.persist('g', 'k'), true)
    assert.equal(sync.ttl('g', 'k'), null)
    sync.setMany('g', [
      { key: 'a', value: 1 },
      { key: 'b', value: 2 },
    ])
    assert.deepStrictEqual(
      sync.getAll('g'),
      new Map([
        ['a', 1],
        ['b', 2],
        ['k', 1],
      ]),
    )
    assert.deepStrictEqual(sync.getMany('g', ['b', 'x']), new Map([['b', 2]]))
    assert.deepStrictEqual([...sync.keys('g', { reverse: true })], ['k', 'b', 'a'])
    assert.deepStrictEqual([...sync.values('g', { limit: 2 })], [1, 2])
    assert.deepStrictEqual(
      [...sync.entries('g')].map(({ key }) => key),
      ['a', 'b', 'k'],
    )
    assert.equal(sync.increment('g', 'n', 5), 5)
    assert.equal(sync.count('g'), 4)
    assert.equal(sync.countAll(), 4)
    assert.deepStrictEqual(sync.groups(), ['g'])
    assert.equal(sync.render('{{ .n }}', 'g'), '5')
    assert.equal(sync.getOrThrow('g', 'n'), 5)
    assert.throws(() => sync.getOrThrow('g', 'x'), refused('KV_NOT_FOUND'))
    assert.equal(sync.delete('g', 'n'), true)
    assert.equal(sync.deleteMany('g', ['a', 'x']), 1)
    assert.deepStrictEqual(sync.atomic().check('g', 'b', 1e9).commit(), { ok: false, failed: 0 })
    assert.equal(sync.atomic().sum('g', 'b', 1).commit().ok, true)
    assert.equal(sync.get('g', 'b'), 3)
    assert.equal(sync.deleteGroup('g'), 2)
    sync.set('p1', 'k', 1)
    assert.equal(sync.deletePrefix('p'), 1)
    assert.equal(sync.has('p1', 'k'), false)
  }),

  storeCase('a synchronous call happens after what was queued', async (kv: LocalKvStore) => {
    const queued = kv.set('g', 'k', 'queued')
    assert.equal(kv.sync.get('g', 'k'), 'queued')
    const again = kv.set('g', 'k', 'queued again')
    kv.sync.set('g', 'k', 'synchronous')
    await Promise.all([queued, again])
    assert.equal(await kv.get('g', 'k'), 'synchronous')
  }),

  storeCase('a listener may write synchronously; the event comes after the current one', async (kv: LocalKvStore) => {
    const heard: string[] = []
    kv.onChange(({ key }) => {
      if (key !== 'a') return
      kv.sync.set('g', 'b', 1)
      assert.equal(kv.sync.get('g', 'b'), 1)
    })
    kv.onChange(({ key }) => heard.push(key))
    kv.sync.set('g', 'a', 1)
    assert.deepStrictEqual(heard, ['a', 'b'])
  }),

  storeCase('a transaction commits reads and writes together', async (kv: LocalKvStore) => {
    await kv.set('accounts', 'ada', 10)
    const events: KvEvent[] = []
    kv.onChange((event) => events.push(event))
    const left = await kv.transaction((tx) => {
      tx.increment('accounts', 'ada', -4)
      tx.increment('accounts', 'bob', 4)
      assert.equal(events.length, 0)
      return tx.get('accounts', 'ada')
    })
    assert.equal(left, 6)
    assert.equal(events.length, 2)
  }),

  storeCase('a transaction that throws leaves nothing behind', async (kv: LocalKvStore) => {
    await kv.set('g', 'k', 1)
    const events: KvEvent[] = []
    kv.onChange((event) => events.push(event))
    const neighbour = kv.set('g', 'neighbour', 1)
    const failing = kv.transaction((tx) => {
      tx.set('g', 'k', 2)
      tx.deleteGroup('g')
      tx.setMany('h', [{ key: 'x', value: 1 }])
      throw new Error('changed my mind')
    })
    await assert.rejects(failing, /changed my mind/)
    await neighbour
    assert.deepStrictEqual(
      await kv.getAll('g'),
      new Map([
        ['k', 1],
        ['neighbour', 1],
      ]),
    )
    assert.deepStrictEqual(await kv.groups(), ['g'])
    assert.deepStrictEqual(
      events.map(({ key }) => key),
      ['neighbour'],
    )
    await rejectsWith(
      kv.transaction(async (tx) => void tx.set('g', 'k', 3)),
      'KV_INVALID_ARGUMENT',
    )
    assert.equal(await kv.get('g', 'k'), 1)
  }),

  storeCase('a refusal inside a transaction can be caught', async (kv: LocalKvStore) => {
    const scope = kv.scope('t', { maxKeys: 2 })
    await scope.transaction((tx) => {
      tx.set('g', 'a', 1)
      assert.throws(
        () =>
          tx.setMany('g', [
            { key: 'b', value: 1 },
            { key: 'c', value: 1 },
          ]),
        refused('KV_QUOTA_EXCEEDED'),
      )
      assert.equal(tx.has('g', 'b'), false)
      tx.set('g', 'd', 1)
    })
    assert.deepStrictEqual([...(await scope.getAll('g')).keys()], ['a', 'd'])
  }),
]
