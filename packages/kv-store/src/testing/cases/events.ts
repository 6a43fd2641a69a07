import assert from 'node:assert/strict'
import type { KvEvent } from '../../events.ts'
import { type KvCase, rejectsWith, storeCase } from '../contract.ts'

const short = ({ type, group, key }: KvEvent): string => `${type} ${group}/${key}`

/** What listeners hear. */
export const eventCases: readonly KvCase[] = [
  storeCase('a listener hears every change before the write resolves', async (kv, { clock }) => {
    const events: KvEvent[] = []
    kv.onChange((event) => events.push(event))
    const { revision } = await kv.set('g', 'k', { a: 1 }, { ttl: 10 })
    assert.deepStrictEqual(events, [
      {
        type: 'set',
        group: 'g',
        key: 'k',
        value: { a: 1 },
        expiresAt: clock.now() + 10,
        revision,
        timestamp: clock.now(),
      },
    ])
    await kv.delete('g', 'k')
    await kv.set('g', 'k', 1)
    await kv.setMany('g', [
      { key: 'x', value: 1 },
      { key: 'y', value: 1 },
    ])
    await kv.increment('g', 'n')
    await kv.deleteGroup('g')
    assert.deepStrictEqual(events.map(short).slice(1), [
      'delete g/k',
      'set g/k',
      'set g/x',
      'set g/y',
      'set g/n',
      'delete_group g/',
    ])
    assert.equal('value' in events[1]!, false)
    assert.ok(events.every(({ revision }) => Number.isSafeInteger(revision)))
  }),

  storeCase('nothing happened, nothing is heard', async (kv) => {
    await kv.set('g', 'k', 1)
    const events: KvEvent[] = []
    kv.onChange((event) => events.push(event))
    await kv.delete('g', 'missing')
    await kv.deleteGroup('missing')
    await kv.deletePrefix('missing')
    await kv.deleteMany('g', ['missing'])
    await rejectsWith(kv.set('g', 'k', 1, { ifAbsent: true }), 'KV_CONFLICT')
    await kv.atomic().check('g', 'k', null).set('g', 'x', 1).commit()
    await kv.touch('g', 'k', 1000)
    await kv.purgeExpired()
    assert.deepStrictEqual(events, [])
  }),

  storeCase('an expiry is heard once, by whoever finds it', async (kv, { clock }) => {
    const events: KvEvent[] = []
    kv.onChange((event) => events.push(event))
    await kv.set('g', 'read', 1, { ttl: 10 })
    await kv.set('g', 'purged', 1, { ttl: 10 })
    clock.advance(10)
    await kv.get('g', 'read')
    await kv.purgeExpired()
    await kv.get('g', 'read')
    await kv.purgeExpired()
    assert.deepStrictEqual(events.slice(2).map(short).sort(), ['expire g/purged', 'expire g/read'])
  }),

  storeCase('deletePrefix reports one delete_group for each group', async (kv) => {
    for (const group of ['a1', 'a2', 'b'])
      await kv.setMany(group, [
        { key: 'x', value: 1 },
        { key: 'y', value: 1 },
      ])
    const events: KvEvent[] = []
    kv.onChange((event) => events.push(event))
    assert.equal(await kv.deletePrefix('a'), 4)
    assert.deepStrictEqual(events.map(short), ['delete_group a1/', 'delete_group a2/'])
  }),

  storeCase('listeners are called in the order they came, and may come and go meanwhile', async (kv) => {
    const calls: string[] = []
    const stopFirst = kv.onChange(() => {
      calls.push('first')
      stopFirst()
      stopFirst()
      kv.onChange(() => calls.push('late'))
    })
    kv.onChange(() => calls.push('second'))
    await kv.set('g', 'k', 1)
    assert.deepStrictEqual(calls, ['first', 'second'])
    await kv.set('g', 'k', 2)
    assert.deepStrictEqual(calls.slice(2), ['second', 'late'])
    stopFirst()
  }),

  {
    name: 'a listener that throws fails neither the write nor the next listener',
    async run(subject) {
      const reported: unknown[] = []
      const kv = await subject.open({ onError: (error) => reported.push(error) })
      let heard = 0
      kv.onChange(() => {
        throw new Error('listener')
      })
      kv.onChange(() => heard++)
      await kv.set('g', 'k', 1)
      assert.equal(await kv.get('g', 'k'), 1)
      assert.equal(heard, 1)
      assert.match(String(reported[0]), /listener/)
      await kv.close()
    },
  },

  storeCase('a write made by a listener is heard after the current event', async (kv) => {
    const heard: string[] = []
    let done: Promise<unknown> | undefined
    kv.onChange(({ key }) => {
      if (key === 'a') done = kv.set('g', 'c', 1)
    })
    kv.onChange((event) => heard.push(event.key))
    await Promise.all([kv.set('g', 'a', 1), kv.set('g', 'b', 1)])
    await done
    assert.deepStrictEqual(
      heard.filter((key) => key !== 'b'),
      ['a', 'c'],
    )
    assert.equal(heard.length, 3)
  }),

  storeCase('a scope hears its own groups by their own names', async (kv) => {
    const scope = kv.scope('t')
    const base: string[] = []
    const scoped: string[] = []
    kv.onChange((event) => base.push(short(event)))
    scope.onChange((event) => scoped.push(short(event)))
    await scope.set('g', 'k', 1)
    await kv.set('g', 'k', 1)
    await kv.set('T:g', 'k', 1)
    await kv.set('t:h', 'k', 1)
    await scope.deletePrefix('')
    assert.deepStrictEqual(base, [
      'set t:g/k',
      'set g/k',
      'set T:g/k',
      'set t:h/k',
      'delete_group t:g/',
      'delete_group t:h/',
    ])
    assert.deepStrictEqual(scoped, ['set g/k', 'set h/k', 'delete_group g/', 'delete_group h/'])
  }),
]
