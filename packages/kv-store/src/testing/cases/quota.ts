import assert from 'node:assert/strict'
import type { KvQuotaExceededError } from '../../errors.ts'
import type { KvEvent } from '../../events.ts'
import { type KvCase, rejectsWith, storeCase } from '../contract.ts'

/** Namespaces and what they may hold. */
export const quotaCases: readonly KvCase[] = [
  storeCase('a scope is the same store within a namespace', async (kv) => {
    const a = kv.scope('tenant-a')
    const b = kv.scope('tenant-b')
    await a.set('g', 'k', 'a')
    await b.set('g', 'k', 'b')
    assert.equal(await kv.get('tenant-a:g', 'k'), 'a')
    assert.equal(await a.get('g', 'k'), 'a')
    assert.deepStrictEqual(await a.groups(), ['g'])
    assert.deepStrictEqual(await kv.groups(), ['tenant-a:g', 'tenant-b:g'])
    assert.equal((await a.getEntry('g', 'k'))?.group, 'g')
    assert.equal(await a.countAll(), 1)
    assert.equal((await a.stats()).keys, 1)
    assert.equal(await a.deletePrefix(''), 1)
    assert.equal(await b.get('g', 'k'), 'b')
    await a.scope('inner').set('g', 'k', 'inner')
    assert.equal(await kv.get('tenant-a:inner:g', 'k'), 'inner')
  }),

  storeCase('refuses malformed namespaces and quotas', async (kv) => {
    for (const namespace of ['', 'a:b', 'a b', 'ä', 'a_b', 'a\0', 'a\n']) {
      assert.throws(() => kv.scope(namespace), { code: 'KV_INVALID_ARGUMENT' })
    }
    for (const limit of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '1']) {
      assert.throws(() => kv.scope('a', { maxKeys: limit as number }), { code: 'KV_INVALID_ARGUMENT' })
      assert.throws(() => kv.scope('a', { maxBytes: limit as number }), { code: 'KV_INVALID_ARGUMENT' })
    }
    const unlimited = kv.scope('a', { maxKeys: 0, maxGroups: 0, maxBytes: 0 })
    for (let i = 0; i < 20; i++) await unlimited.set(`g${i}`, 'k', i)
  }),

  storeCase('overwrites at the key limit, refuses a new key, and says how full it is', async (kv) => {
    const scope = kv.scope('t', { maxKeys: 2 })
    await scope.set('g', 'a', 1)
    await scope.set('g', 'b', 1)
    await scope.set('g', 'a', 2)
    const error = await rejectsWith<KvQuotaExceededError>(scope.set('g', 'c', 1), 'KV_QUOTA_EXCEEDED')
    assert.deepStrictEqual([error.namespace, error.limit, error.max, error.used], ['t', 'maxKeys', 2, 2])
    await rejectsWith(scope.increment('h', 'n'), 'KV_QUOTA_EXCEEDED')
    assert.equal(await scope.countAll(), 2)
    assert.equal(await scope.delete('g', 'a'), true)
    await scope.set('h', 'c', 1)
    // The base store and another scope of the namespace are not bound, but what they write counts.
    await kv.set('t:g', 'd', 1)
    await rejectsWith(scope.set('h', 'e', 1), 'KV_QUOTA_EXCEEDED')
    await kv.scope('t').deleteGroup('g')
    await scope.set('h', 'e', 1)
  }),

  storeCase('refuses a new group at the group limit, also one that holds only expired keys', async (kv, { clock }) => {
    const scope = kv.scope('t', { maxGroups: 2 })
    await scope.set('a', 'k', 1)
    await scope.set('b', 'k', 1, { ttl: 10 })
    await scope.set('a', 'k2', 1)
    const error = await rejectsWith<KvQuotaExceededError>(scope.set('c', 'k', 1), 'KV_QUOTA_EXCEEDED')
    assert.equal(error.limit, 'maxGroups')
    clock.advance(10)
    await scope.set('c', 'k', 1)
    await rejectsWith(scope.set('b', 'k', 1), 'KV_QUOTA_EXCEEDED')
    assert.deepStrictEqual(await scope.groups(), ['a', 'c'])
  }),

  storeCase('expired keys never count', async (kv, { clock }) => {
    const scope = kv.scope('t', { maxKeys: 3 })
    for (const key of ['a', 'b', 'c']) await scope.set('g', key, 1, { ttl: 10 })
    await rejectsWith(scope.set('g', 'd', 1), 'KV_QUOTA_EXCEEDED')
    clock.advance(10)
    for (const key of ['d', 'a', 'e']) await scope.set('g', key, 1)
    await rejectsWith(scope.set('g', 'b', 1), 'KV_QUOTA_EXCEEDED')
    assert.equal(await scope.countAll(), 3)
  }),

  storeCase('maxBytes counts UTF-8 bytes of key and value, and checks what grows', async (kv) => {
    const scope = kv.scope('t', { maxBytes: 20 })
    await scope.set('g', 'é', '漢字')
    assert.equal((await scope.stats()).bytes, 8)
    await scope.set('g', 'k', '12345678901')
    const error = await rejectsWith<KvQuotaExceededError>(scope.set('g', 'x', ''), 'KV_QUOTA_EXCEEDED')
    assert.deepStrictEqual([error.limit, error.max, error.used], ['maxBytes', 20, 20])
    await rejectsWith(scope.set('g', 'k', '123456789012'), 'KV_QUOTA_EXCEEDED')
    await scope.set('g', 'k', '1')
    await scope.set('g', 'k', '12345678901')
    await kv.set('t:g', 'k', '1234567890123')
    await scope.set('g', 'k', '123456789012')
  }),

  storeCase('a refused write changes nothing and emits nothing', async (kv) => {
    const scope = kv.scope('t', { maxKeys: 2 })
    await scope.set('g', 'a', 1)
    const events: KvEvent[] = []
    kv.onChange((event) => events.push(event))
    await rejectsWith(
      scope.setMany('g', [
        { key: 'b', value: 1 },
        { key: 'c', value: 1 },
      ]),
      'KV_QUOTA_EXCEEDED',
    )
    await rejectsWith(scope.atomic().set('g', 'a', 2).set('g', 'b', 1).sum('g', 'c', 1).commit(), 'KV_QUOTA_EXCEEDED')
    assert.deepStrictEqual(await scope.getAll('g'), new Map([['a', 1]]))
    assert.deepStrictEqual(events, [])
  }),

  storeCase('writers that race for the last place never take two', async (kv) => {
    const scope = kv.scope('t', { maxKeys: 5 })
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => scope.set(`g${i}`, 'k', i)))
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 5)
    assert.equal(await scope.countAll(), 5)
  }),

  storeCase('namespaces that look alike do not share', async (kv) => {
    const lower = kv.scope('tenant', { maxKeys: 1 })
    const upper = kv.scope('Tenant', { maxKeys: 1 })
    const longer = kv.scope('tenant-1', { maxKeys: 1 })
    for (const scope of [lower, upper, longer]) await scope.set('g', 'k', 1)
    for (const scope of [lower, upper, longer]) await rejectsWith(scope.set('g', 'k2', 1), 'KV_QUOTA_EXCEEDED')
    await kv.set('tenant', 'k', 1)
    await kv.set('tenant\0:g', 'k', 1)
    assert.equal(await lower.deletePrefix(''), 1)
    assert.equal(await upper.countAll(), 1)
    await lower.set('g', 'k', 1)
  }),

  storeCase('counts what was there before the quota', async (kv) => {
    for (let i = 0; i < 5; i++) await kv.set(`t:g${i}`, 'k', 'v')
    const scope = kv.scope('t', { maxKeys: 6, maxGroups: 6, maxBytes: 1000 })
    await scope.set('g9', 'k', 1)
    await rejectsWith(scope.set('g0', 'k2', 1), 'KV_QUOTA_EXCEEDED')
    await kv.deletePrefix('t:g')
    for (let i = 0; i < 6; i++) await scope.set(`h${i}`, 'k', 1)
  }),

  storeCase('a scope inside a scope is bound by the outer quota', async (kv) => {
    const outer = kv.scope('t', { maxKeys: 1 })
    await outer.scope('inner').set('g', 'k', 1)
    await rejectsWith(outer.set('g', 'k', 1), 'KV_QUOTA_EXCEEDED')
    assert.throws(() => outer.scope('inner', { maxKeys: 1 }), { code: 'KV_INVALID_ARGUMENT' })
  }),
]
