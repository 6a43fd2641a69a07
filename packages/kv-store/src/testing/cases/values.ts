import assert from 'node:assert/strict'
import type { KvNotFoundError } from '../../errors.ts'
import type { KvStore } from '../../kv-store.ts'
import { type KvCase, rejectsWith, storeCase } from '../contract.ts'
import { EDGE_STRINGS, randomText } from '../edge-strings.ts'

const VALUES: readonly (readonly [string, unknown])[] = [
  ['a number', 42],
  ['a fraction', -0.1],
  ['true', true],
  ['false', false],
  ['null', null],
  ['a BigInt', 12345678901234567890n],
  ['an array', [1, 'two', null, [3n]]],
  ['an object', { a: { b: ['c'] }, n: 1 }],
  ['an object that looks like a tag', { '$kv:bigint': '5', '$kv:$kv:x': 7n }],
  ['an object with a member __proto__', JSON.parse('{"__proto__":{"a":1}}')],
  ['the string of a number', '1'],
  ['bytes', Uint8Array.of(0, 255, 1, 0)],
  ['no bytes', new Uint8Array(0)],
  ['bytes that are JSONB to SQLite', Uint8Array.of(0x13, 0x31)],
]

/** What goes in comes out. */
export const valueCases: readonly KvCase[] = [
  ...VALUES.map(([name, value]) =>
    storeCase(`gives back ${name}`, async (kv: KvStore) => {
      await kv.set('values', 'key', value)
      assert.deepStrictEqual(await kv.get('values', 'key'), value)
      assert.deepStrictEqual(await kv.getAll('values'), new Map([['key', value]]))
      // Beside a value of another kind too.
      await kv.set('values', 'other', 'text')
      assert.deepStrictEqual((await kv.getAll('values')).get('key'), value)
    }),
  ),

  ...Object.entries(EDGE_STRINGS).map(([name, text]) =>
    storeCase(`takes an edge string as group, key and value: ${name}`, async (kv: KvStore) => {
      await kv.set(text, text, text)
      await kv.set(`${text}x`, text, 'another group')
      await kv.set(text, `${text}x`, 'another key')
      assert.equal(await kv.get(text, text), text)
      assert.equal(await kv.has(text, text), true)
      assert.deepStrictEqual((await kv.getAll(text)).get(text), text)
      assert.equal(await kv.count(text), 2)
      assert.ok((await kv.groups(text)).includes(text))
      assert.equal(await kv.delete(text, text), true)
      assert.equal(await kv.get(text, text), undefined)
      assert.equal(await kv.get(text, `${text}x`), 'another key')
      assert.equal(await kv.get(`${text}x`, text), 'another group')
    }),
  ),

  storeCase('takes groups and keys of 10,000 and values of 100,000 characters', async (kv) => {
    const group = randomText(10_000, 1)
    const key = randomText(10_000, 2)
    const value = randomText(100_000, 3)
    await kv.set(group, key, value)
    await kv.set(group, `${key}x`, 'differs at the end')
    assert.equal(await kv.get(group, key), value)
    assert.equal(await kv.get(group, `${key}x`), 'differs at the end')
    assert.deepStrictEqual([...(await kv.getAll(group)).keys()], [key, `${key}x`])
    assert.deepStrictEqual(await kv.groups(group.slice(0, 5000)), [group])
  }),

  storeCase('refuses a lone surrogate in group, key and value', async (kv) => {
    await rejectsWith(kv.set('a\ud800', 'k', 'v'), 'KV_INVALID_ARGUMENT')
    await rejectsWith(kv.set('g', '\udc00', 'v'), 'KV_INVALID_ARGUMENT')
    await rejectsWith(kv.set('g', 'k', '\ud800'), 'KV_INVALID_VALUE')
    await rejectsWith(kv.get('g', '\ud800'), 'KV_INVALID_ARGUMENT')
    // Inside JSON it is written as an escape and comes back.
    await kv.set('g', 'k', ['\ud800'])
    assert.deepStrictEqual(await kv.get('g', 'k'), ['\ud800'])
  }),

  storeCase('refuses what JSON would lose in silence', async (kv) => {
    const cycle: unknown[] = []
    cycle.push(cycle)
    for (const value of [
      undefined,
      () => 1,
      Symbol('s'),
      { deep: [() => 1] },
      { s: Symbol('s') },
      Number.NaN,
      [Number.POSITIVE_INFINITY],
      new Map([[1, 2]]),
      { set: new Set() },
      cycle,
      [() => 1, 1n],
    ]) {
      await rejectsWith(kv.set('g', 'k', value), 'KV_INVALID_VALUE')
    }
    assert.equal(await kv.has('g', 'k'), false)
  }),

  storeCase('gives each reader a copy', async (kv) => {
    const value = { list: [1] }
    const bytes = Uint8Array.of(1)
    await Promise.all([kv.set('g', 'json', value), kv.set('g', 'bytes', bytes)])
    value.list.push(2)
    bytes[0] = 9
    assert.deepStrictEqual(await kv.get('g', 'json'), { list: [1] })
    const first = (await kv.get('g', 'bytes')) as Uint8Array
    assert.deepStrictEqual(first, Uint8Array.of(1))
    first[0] = 7
    assert.deepStrictEqual(await kv.get('g', 'bytes'), Uint8Array.of(1))
  }),

  storeCase('getOrThrow names the group and the key it did not find', async (kv) => {
    await kv.set('g', 'k', 1)
    assert.equal(await kv.getOrThrow('g', 'k'), 1)
    const error = await rejectsWith<KvNotFoundError>(kv.getOrThrow('users', 'ada'), 'KV_NOT_FOUND')
    assert.match(error.message, /users\/ada/)
    assert.deepStrictEqual([error.group, error.key], ['users', 'ada'])
  }),

  storeCase('getEntry tells value, revision and expiry', async (kv, { clock }) => {
    const { revision } = await kv.set('g', 'k', [1], { ttl: 1000 })
    const expiresAt = clock.now() + 1000
    assert.deepStrictEqual(await kv.getEntry('g', 'k'), { group: 'g', key: 'k', value: [1], revision, expiresAt })
    assert.equal(await kv.getEntry('g', 'missing'), undefined)
  }),

  storeCase('getMany gives the live ones in the order asked for', async (kv) => {
    await kv.setMany('g', [
      { key: 'a', value: 1 },
      { key: 'b', value: 2 },
      { key: '__proto__', value: 3 },
      { key: 'gone', value: 4, ttl: 0 },
    ])
    const found = await kv.getMany('g', ['b', 'missing', '__proto__', 'gone', 'a'])
    assert.deepStrictEqual(
      [...found],
      [
        ['b', 2],
        ['__proto__', 3],
        ['a', 1],
      ],
    )
  }),

  storeCase(
    'uses the codec of the store, and that of a group before it',
    async (kv) => {
      await kv.set('plain', 'k', { a: 1 })
      await kv.set('upper', 'k', 'shout')
      await kv.scope('tenant').set('upper', 'k', 'too')
      assert.deepStrictEqual(await kv.get('plain', 'k'), { a: 1 })
      assert.equal(await kv.get('upper', 'k'), 'shout!')
      assert.equal(await kv.get('tenant:upper', 'k'), 'too!')
      assert.deepStrictEqual(await kv.getAll('upper'), new Map([['k', 'shout!']]))
    },
    {
      codec: {
        encode: (value) => Buffer.from(JSON.stringify(value)),
        decode: (data) => JSON.parse(String(Buffer.from(data as Uint8Array))),
      },
      codecs: {
        upper: { encode: (value) => String(value).toUpperCase(), decode: (data) => `${String(data).toLowerCase()}!` },
      },
    },
  ),

  storeCase(
    'reports a codec that fails',
    async (kv) => {
      await rejectsWith(kv.set('g', 'k', 'refused'), 'KV_INVALID_VALUE')
      await kv.set('g', 'k', 'unreadable')
      await rejectsWith(kv.get('g', 'k'), 'KV_INVALID_VALUE')
    },
    {
      codec: {
        encode(value) {
          if (value === 'refused') throw new Error('no')
          return String(value)
        },
        decode() {
          throw new Error('no')
        },
      },
    },
  ),
]
