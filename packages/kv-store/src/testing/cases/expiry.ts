import assert from 'node:assert/strict'
import { collect, type KvCase, rejectsWith, storeCase } from '../contract.ts'

/** When keys go away, and where that shows. */
export const expiryCases: readonly KvCase[] = [
  storeCase('expires at the moment itself', async (kv, { clock }) => {
    await kv.set('g', 'k', 'v', { ttl: 100 })
    clock.advance(99)
    assert.equal(await kv.get('g', 'k'), 'v')
    assert.equal(await kv.ttl('g', 'k'), 1)
    clock.advance(1)
    assert.equal(await kv.get('g', 'k'), undefined)
    assert.equal(await kv.ttl('g', 'k'), undefined)
  }),

  storeCase('hides what has expired from every read', async (kv, { clock }) => {
    await kv.setWithTtl('old', 'k', 'v', 50)
    await kv.setWithTtl('g', 'gone', 'v', 50)
    await kv.set('g', 'kept', 'v')
    clock.advance(50)
    assert.deepStrictEqual(await kv.getAll('g'), new Map([['kept', 'v']]))
    assert.deepStrictEqual(await kv.getMany('g', ['gone', 'kept']), new Map([['kept', 'v']]))
    assert.deepStrictEqual(await collect(kv.keys('g')), ['kept'])
    assert.equal((await collect(kv.entries('g'))).length, 1)
    assert.equal(await kv.count('g'), 1)
    assert.equal(await kv.countAll(), 1)
    assert.deepStrictEqual(await kv.groups(), ['g'])
    assert.equal(await kv.has('g', 'gone'), false)
    assert.equal(await kv.getEntry('g', 'gone'), undefined)
    assert.equal(await kv.render('{{ .gone }}', 'g'), '<no value>')
    const { keys, groups } = await kv.stats()
    assert.deepStrictEqual([keys, groups], [1, 1])
    assert.equal(await kv.delete('old', 'k'), false)
    assert.equal(await kv.deleteGroup('old'), 0)
  }),

  storeCase('a plain set clears the expiry, keepTtl keeps it', async (kv, { clock }) => {
    await kv.set('g', 'k', 1, { ttl: 100 })
    await kv.set('g', 'k', 2, { keepTtl: true })
    assert.equal(await kv.ttl('g', 'k'), 100)
    await kv.set('g', 'k', 3)
    assert.equal(await kv.ttl('g', 'k'), null)
    await kv.set('g', 'k', 4, { ttl: 10 })
    clock.advance(10)
    await kv.set('g', 'k', 5, { keepTtl: true })
    assert.equal(await kv.ttl('g', 'k'), null)
  }),

  storeCase('setWithTtl on an existing key starts the time anew', async (kv, { clock }) => {
    await kv.setWithTtl('g', 'k', 1, 100)
    clock.advance(60)
    await kv.setWithTtl('g', 'k', 2, 100)
    clock.advance(60)
    assert.equal(await kv.get('g', 'k'), 2)
  }),

  storeCase('accepts a time to live of 0 or less and shows nothing', async (kv) => {
    for (const ttl of [0, -1, -1e300]) {
      await kv.set('g', 'k', 'v')
      await kv.set('g', 'k', 'v', { ttl })
      assert.equal(await kv.get('g', 'k'), undefined)
    }
  }),

  storeCase('takes a moment', async (kv, { clock }) => {
    await kv.set('g', 'k', 'v', { expiresAt: clock.now() + 5 })
    assert.equal(await kv.ttl('g', 'k'), 5)
    clock.advance(5)
    assert.equal(await kv.has('g', 'k'), false)
  }),

  storeCase('refuses a time to live that is no finite number', async (kv) => {
    for (const ttl of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, '5', null, {}]) {
      await rejectsWith(kv.set('g', 'k', 'v', { ttl: ttl as number }), 'KV_INVALID_ARGUMENT')
      await rejectsWith(kv.set('g', 'k', 'v', { expiresAt: ttl as number }), 'KV_INVALID_ARGUMENT')
      await rejectsWith(kv.touch('g', 'k', ttl as number), 'KV_INVALID_ARGUMENT')
    }
    await rejectsWith(kv.touch('g', 'k', undefined as unknown as number), 'KV_INVALID_ARGUMENT')
    await rejectsWith(kv.set('g', 'k', 'v', { ttl: 1, expiresAt: 1 }), 'KV_INVALID_ARGUMENT')
    await rejectsWith(kv.set('g', 'k', 'v', { ttl: 1, keepTtl: true }), 'KV_INVALID_ARGUMENT')
    assert.equal(await kv.has('g', 'k'), false)
  }),

  storeCase('touch and persist change when a key expires, and nothing else', async (kv, { clock }) => {
    const { revision } = await kv.set('g', 'k', 'v', { ttl: 100 })
    assert.equal(await kv.touch('g', 'k', 500), true)
    assert.equal(await kv.ttl('g', 'k'), 500)
    assert.equal(await kv.persist('g', 'k'), true)
    assert.equal(await kv.ttl('g', 'k'), null)
    assert.equal((await kv.getEntry('g', 'k'))?.revision, revision)
    assert.equal(await kv.touch('g', 'k', 0), true)
    assert.equal(await kv.touch('g', 'k', 500), false)
    assert.equal(await kv.persist('g', 'k'), false)
    assert.equal(await kv.touch('g', 'missing', 500), false)
    clock.advance(1)
    assert.equal(await kv.get('g', 'k'), undefined)
  }),

  storeCase('a read that meets an expired key never removes a fresh one', async (kv, { clock }) => {
    await kv.set('g', 'k', 'old', { ttl: 10 })
    clock.advance(10)
    // The read queues its lazy delete; the write comes before it is carried out, or after.
    const [read] = await Promise.all([kv.get('g', 'k'), kv.set('g', 'k', 'fresh')])
    assert.ok(read === undefined || read === 'fresh')
    assert.equal(await kv.get('g', 'k'), 'fresh')
    await kv.purgeExpired()
    assert.equal(await kv.get('g', 'k'), 'fresh')
  }),

  storeCase('purgeExpired removes what has expired, wherever it is, and nothing else', async (kv, { clock }) => {
    const items = Array.from({ length: 3000 }, (_, i) => ({ key: `k${i}`, value: i, ...(i % 3 > 0 && { ttl: 10 }) }))
    for (let i = 0; i < 3; i++) await kv.setMany(`g${i}`, items)
    clock.advance(10)
    assert.equal((await kv.stats()).expired, 6000)
    assert.equal(await kv.purgeExpired(), 6000)
    const stats = await kv.stats()
    assert.deepStrictEqual([stats.keys, stats.expired], [3000, 0])
    assert.equal(await kv.purgeExpired(), 0)
  }),

  storeCase('a scope purges its own groups only', async (kv, { clock }) => {
    const scope = kv.scope('tenant')
    await scope.set('g', 'k', 'v', { ttl: 10 })
    await kv.set('g', 'k', 'v', { ttl: 10 })
    clock.advance(10)
    assert.equal(await scope.purgeExpired(), 1)
    assert.equal((await kv.stats()).expired, 1)
  }),
]
