import assert from 'node:assert/strict'
import type { KvConflictError, KvOutOfRangeError } from '../../errors.ts'
import { type KvCase, rejectsWith, storeCase } from '../contract.ts'

/** Conditions, several keys at once, numbers. */
export const writeCases: readonly KvCase[] = [
  storeCase('every write of a value has a revision of its own', async (kv) => {
    const seen = new Set<number>()
    for (let i = 0; i < 5; i++) {
      const { revision } = await kv.set('g', 'k', 'same')
      assert.equal((await kv.getEntry('g', 'k'))?.revision, revision)
      seen.add(revision)
      if (i === 2) await kv.delete('g', 'k')
    }
    assert.equal(seen.size, 5)
  }),

  storeCase('ifRevision writes only over that revision', async (kv) => {
    const { revision } = await kv.set('g', 'k', 1)
    await kv.set('g', 'k', 2, { ifRevision: revision })
    const error = await rejectsWith<KvConflictError>(kv.set('g', 'k', 3, { ifRevision: revision }), 'KV_CONFLICT')
    assert.equal(error.revision, (await kv.getEntry('g', 'k'))?.revision)
    await rejectsWith(kv.set('g', 'missing', 3, { ifRevision: revision }), 'KV_CONFLICT')
    assert.equal(await kv.get('g', 'k'), 2)
    assert.equal(await kv.has('g', 'missing'), false)
  }),

  storeCase('a key that was deleted and written again does not fit its old revision', async (kv) => {
    const { revision } = await kv.set('g', 'k', 1)
    await kv.delete('g', 'k')
    await kv.set('g', 'k', 1)
    await rejectsWith(kv.set('g', 'k', 2, { ifRevision: revision }), 'KV_CONFLICT')
  }),

  storeCase('ifAbsent and ifPresent take an expired key for a missing one', async (kv, { clock }) => {
    await kv.set('g', 'k', 1, { ifAbsent: true, ttl: 10 })
    await rejectsWith(kv.set('g', 'k', 2, { ifAbsent: true }), 'KV_CONFLICT')
    await kv.set('g', 'k', 3, { ifPresent: true, keepTtl: true })
    clock.advance(10)
    await rejectsWith(kv.set('g', 'k', 4, { ifPresent: true }), 'KV_CONFLICT')
    await kv.set('g', 'k', 5, { ifAbsent: true })
    assert.equal(await kv.get('g', 'k'), 5)
  }),

  storeCase('of many writers that want the absent key exactly one gets it', async (kv) => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, (_, i) => kv.set('g', 'k', i, { ifAbsent: true })),
    )
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
  }),

  storeCase('one failing write does not fail its neighbours', async (kv) => {
    await kv.set('g', 'taken', 1)
    const outcomes = await Promise.allSettled([
      kv.set('g', 'a', 1),
      kv.set('g', 'taken', 2, { ifAbsent: true }),
      kv.set('g', 'b', () => 1),
      kv.increment('g', 'taken', 1, { max: 1 }),
      kv.setMany('g', [{ key: 'c', value: 1 }]),
      kv.set('g', 'd', 1),
    ])
    assert.deepStrictEqual(
      outcomes.map(({ status }) => status === 'fulfilled'),
      [true, false, false, false, true, true],
    )
    assert.deepStrictEqual([...(await kv.getAll('g')).keys()], ['a', 'c', 'd', 'taken'])
  }),

  storeCase('a read sees the writes that were queued before it', async (kv) => {
    const write = kv.set('g', 'k', 1)
    const read = kv.get('g', 'k')
    const all = kv.getAll('g')
    const count = kv.count('g')
    assert.equal(await read, 1)
    assert.deepStrictEqual(await all, new Map([['k', 1]]))
    assert.equal(await count, 1)
    await write
  }),

  storeCase('delete says whether there was something, and can ask for a revision', async (kv) => {
    const { revision } = await kv.set('g', 'k', 1)
    await rejectsWith(kv.delete('g', 'k', { ifRevision: revision + 1e6 }), 'KV_CONFLICT')
    assert.equal(await kv.delete('g', 'k', { ifRevision: revision }), true)
    assert.equal(await kv.delete('g', 'k'), false)
  }),

  storeCase('setMany and deleteMany handle keys together', async (kv) => {
    const { revision } = await kv.setMany('g', [
      { key: 'a', value: 1 },
      { key: 'b', value: 2, ttl: 1000 },
      { key: 'a', value: 3 },
    ])
    assert.deepStrictEqual(
      await kv.getAll('g'),
      new Map([
        ['a', 3],
        ['b', 2],
      ]),
    )
    assert.equal((await kv.getEntry('g', 'b'))?.revision, revision)
    assert.equal(await kv.ttl('g', 'b'), 1000)
    await rejectsWith(
      kv.setMany('g', [
        { key: 'c', value: 1 },
        { key: 'd', value: undefined },
      ]),
      'KV_INVALID_VALUE',
    )
    assert.equal(await kv.has('g', 'c'), false)
    assert.equal(await kv.deleteMany('g', ['a', 'missing', 'b', 'a']), 2)
    assert.equal(await kv.count('g'), 0)
    await kv.setMany('g', [])
  }),

  storeCase('deleteGroup removes one group', async (kv) => {
    await kv.setMany('g', [
      { key: 'a', value: 1 },
      { key: 'b', value: 2 },
    ])
    await kv.set('g2', 'a', 1)
    assert.equal(await kv.deleteGroup('g'), 2)
    assert.equal(await kv.deleteGroup('g'), 0)
    assert.deepStrictEqual(await kv.groups(), ['g2'])
  }),

  storeCase('a prefix is no pattern: case, wildcards and NUL are ordinary characters', async (kv) => {
    const groups = [
      'tenant',
      'Tenant',
      'tenant_1',
      'tenantX1',
      'tenant%',
      'tenant\0x',
      'tenan',
      'tenant\u{10ffff}',
      'TENANT',
    ]
    for (const group of groups) await kv.set(group, 'k', 1)
    assert.deepStrictEqual(await kv.groups('tenant_'), ['tenant_1'])
    assert.deepStrictEqual(await kv.groups('tenant\0'), ['tenant\0x'])
    assert.equal(await kv.countAll('tenant%'), 1)
    assert.equal(await kv.countAll('tenant'), 6)
    assert.equal(await kv.countAll('tenant\u{10ffff}'), 1)
    assert.equal(await kv.deletePrefix('tenant'), 6)
    assert.deepStrictEqual(await kv.groups(), ['TENANT', 'Tenant', 'tenan'])
    assert.equal(await kv.deletePrefix(''), 3)
  }),

  storeCase('increment counts', async (kv, { clock }) => {
    assert.equal(await kv.increment('g', 'n'), 1)
    assert.equal(await kv.increment('g', 'n', 4), 5)
    assert.equal(await kv.increment('g', 'n', -7.5), -2.5)
    assert.equal(await kv.get('g', 'n'), -2.5)
    const all = await Promise.all(Array.from({ length: 20 }, () => kv.increment('g', 'many')))
    assert.deepStrictEqual(
      all.sort((a, b) => a - b),
      Array.from({ length: 20 }, (_, i) => i + 1),
    )
    // The time to live is that of the key's making.
    await kv.increment('g', 'window', 1, { ttl: 100 })
    clock.advance(60)
    assert.equal(await kv.increment('g', 'window', 1, { ttl: 100 }), 2)
    assert.equal(await kv.ttl('g', 'window'), 40)
    clock.advance(40)
    assert.equal(await kv.increment('g', 'window', 1, { ttl: 100 }), 1)
  }),

  storeCase('increment refuses what leaves its bounds and what is no number', async (kv) => {
    await kv.set('g', 'stock', 2)
    const error = await rejectsWith<KvOutOfRangeError>(kv.increment('g', 'stock', -3, { min: 0 }), 'KV_OUT_OF_RANGE')
    assert.deepStrictEqual([error.current, error.result], [2, -1])
    await rejectsWith(kv.increment('g', 'stock', 2, { max: 3 }), 'KV_OUT_OF_RANGE')
    assert.equal(await kv.get('g', 'stock'), 2)
    await kv.set('g', 'text', '1')
    await rejectsWith(kv.increment('g', 'text'), 'KV_INVALID_VALUE')
    await rejectsWith(kv.increment('g', 'stock', Number.NaN), 'KV_INVALID_ARGUMENT')
  }),

  storeCase('atomic writes all or nothing', async (kv) => {
    const { revision } = await kv.set('accounts', 'ada', 10)
    const result = await kv
      .atomic()
      .check('accounts', 'ada', revision)
      .check('accounts', 'bob', null)
      .sum('accounts', 'ada', -3)
      .sum('accounts', 'bob', 3)
      .set('log', '1', { from: 'ada' })
      .delete('accounts', 'nobody')
      .commit()
    assert.ok(result.ok)
    assert.deepStrictEqual(
      await kv.getAll('accounts'),
      new Map([
        ['ada', 7],
        ['bob', 3],
      ]),
    )
    assert.equal((await kv.getEntry('log', '1'))?.revision, result.revision)
    const refused = await kv
      .atomic()
      .check('accounts', 'ada', result.revision)
      .check('accounts', 'bob', null)
      .set('accounts', 'ada', 0)
      .commit()
    assert.deepStrictEqual(refused, { ok: false, failed: 1 })
    await kv.set('accounts', 'text', 'x')
    await rejectsWith(kv.atomic().set('accounts', 'ada', 0).sum('accounts', 'text', 1).commit(), 'KV_INVALID_VALUE')
    assert.equal(await kv.get('accounts', 'ada'), 7)
  }),

  storeCase('concurrent compare-and-set loses no update', async (kv) => {
    const add = async (): Promise<void> => {
      for (;;) {
        const entry = await kv.getEntry('g', 'n')
        const result = await kv
          .atomic()
          .check('g', 'n', entry?.revision ?? null)
          .set('g', 'n', ((entry?.value as number | undefined) ?? 0) + 1)
          .commit()
        if (result.ok) return
      }
    }
    await Promise.all(Array.from({ length: 10 }, add))
    assert.equal(await kv.get('g', 'n'), 10)
  }),

  storeCase('getOrSet makes a value once', async (kv, { clock }) => {
    let made = 0
    const make = async (): Promise<number> => ++made
    const values = await Promise.all(Array.from({ length: 10 }, () => kv.getOrSet('g', 'k', make, { ttl: 100 })))
    assert.deepStrictEqual(values, Array(10).fill(1))
    assert.equal(await kv.getOrSet('g', 'k', make), 1)
    clock.advance(100)
    assert.equal(await kv.getOrSet('g', 'k', make), 2)
    const failing = kv.getOrSet('g', 'other', () => Promise.reject(new Error('not today')))
    await assert.rejects(failing, /not today/)
    assert.equal(await kv.getOrSet('g', 'other', () => 'fine'), 'fine')
    assert.equal(await kv.getOrSet('g', 'null', () => null), null)
    assert.equal(await kv.getOrSet('g', 'null', () => 'again'), null)
  }),

  storeCase('an aborted signal stops a call before it does anything', async (kv) => {
    const signal = AbortSignal.abort(new Error('stop'))
    await assert.rejects(kv.set('g', 'k', 1, { signal }), /stop/)
    await assert.rejects(kv.get('g', 'k', { signal }), /stop/)
    await assert.rejects(kv.deleteGroup('g', { signal }), /stop/)
    await assert.rejects(kv.purgeExpired({ signal }), /stop/)
    const controller = new AbortController()
    const queued = kv.set('g', 'k', 1, { signal: controller.signal })
    controller.abort(new Error('too late?'))
    await assert.rejects(queued, /too late/)
    assert.equal(await kv.has('g', 'k'), false)
  }),
]
