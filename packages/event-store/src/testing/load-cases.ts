import assert from 'node:assert/strict'
import type { ModelError, ReplayError } from '../errors/stored-errors.ts'
import { upcastChain } from '../upcast.ts'
import { code } from './append-cases.ts'
import { type EventStoreCase, freshStream, someEvents } from './contract-case.ts'

const shape = { type: 'sum', version: 1 }

/** Reading and loading: bounds, snapshots, upcasters. */
export const loadCases: readonly EventStoreCase[] = [
  {
    name: 'reads nothing of a stream that does not exist',
    async run({ open }) {
      const store = open()
      assert.deepEqual(await store.read(freshStream()), { exists: false, head: 0, events: [] })
      const loaded = await store.load(freshStream())
      assert.deepEqual([loaded.exists, loaded.head, loaded.snapshot, loaded.events], [false, 0, undefined, []])
    },
  },
  {
    name: 'reads exactly within its bounds',
    async run({ open }) {
      const store = open()
      const stream = freshStream()
      await store.append(stream, someEvents(10))
      const sequences = async (options: object) => (await store.read(stream, options)).events.map((e) => e.sequence)
      assert.deepEqual(await sequences({ from: 3, to: 5 }), [3, 4, 5])
      assert.deepEqual(await sequences({ from: 9 }), [9, 10])
      assert.deepEqual(await sequences({ to: 2 }), [1, 2])
      assert.deepEqual(await sequences({ from: 4, max: 2 }), [4, 5])
      assert.deepEqual(await sequences({ from: 0, to: 1 }), [1])
      assert.deepEqual(await sequences({ from: 11 }), [])
      assert.deepEqual(await sequences({ max: 0 }), [])
      assert.deepEqual(await sequences({ from: 6, to: 5 }), [])
      assert.deepEqual((await store.read(stream, { from: 11 })).head, 10)
      await assert.rejects(store.read(stream, { from: -1 }), code('INVALID_ARGUMENT'))
    },
  },
  {
    name: 'loads the newest snapshot and the events behind it',
    async run({ open }) {
      const store = open()
      const stream = freshStream()
      await store.append(stream, someEvents(6))
      await store.saveSnapshot(stream, { ...shape, sequence: 2, state: { sum: 3 }, retention: 'all' })
      await store.saveSnapshot(stream, { ...shape, sequence: 4, state: { sum: 10 }, retention: 'all' })
      const { snapshot, events, head } = await store.load(stream)
      assert.deepEqual([snapshot?.sequence, snapshot?.state, head], [4, { sum: 10 }, 6])
      assert.deepEqual(
        events.map(({ sequence }) => sequence),
        [5, 6],
      )
      const past = await store.load(stream, { toVersion: 3 })
      assert.deepEqual([past.snapshot?.sequence, past.events.map((e) => e.sequence), past.head], [2, [3], 6])
      const replay = await store.load(stream, { snapshot: false })
      assert.deepEqual([replay.snapshot, replay.events.length], [undefined, 6])
    },
  },
  {
    name: 'leaves aside snapshots of another type or version',
    async run({ open }) {
      const store = open()
      const stream = freshStream()
      await store.append(stream, someEvents(3))
      await store.saveSnapshot(stream, { ...shape, sequence: 3, state: 1 })
      assert.equal((await store.load(stream, { snapshot: shape })).snapshot?.state, 1)
      const newer = await store.load(stream, { snapshot: { ...shape, version: 2 } })
      assert.deepEqual([newer.snapshot, newer.events.length], [undefined, 3])
    },
  },
  {
    name: 'keeps as many snapshots as their retention says, and every event',
    async run({ open }) {
      const store = open()
      const stream = freshStream()
      await store.append(stream, someEvents(8))
      const oldest = async () => {
        for (let version = 1; version <= 8; version++) {
          const { snapshot } = await store.load(stream, { toVersion: version })
          if (snapshot) return snapshot.sequence
        }
        return undefined
      }
      for (const sequence of [1, 2, 3, 4]) {
        await store.saveSnapshot(stream, { ...shape, sequence, state: sequence, retention: 'all' })
      }
      assert.equal(await oldest(), 1)
      await store.saveSnapshot(stream, { ...shape, sequence: 5, state: 5, retention: { last: 3 } })
      assert.equal(await oldest(), 3)
      await store.saveSnapshot(stream, { ...shape, sequence: 6, state: 6 })
      assert.equal(await oldest(), 6)
      assert.equal((await store.read(stream)).events.length, 8)
    },
  },
  {
    name: 'saves a snapshot with the append that reaches it',
    async run({ open }) {
      const store = open()
      const stream = freshStream()
      await store.append(stream, someEvents(2), { expected: 'none', snapshot: { ...shape, sequence: 2, state: 'two' } })
      const { snapshot, events } = await store.load(stream)
      assert.deepEqual([snapshot?.state, events.length], ['two', 0])
      await assert.rejects(
        store.append(stream, someEvents(1), { expected: 1, snapshot: { ...shape, sequence: 2, state: 'stale' } }),
        code('CONCURRENT_WRITE'),
      )
      assert.equal((await store.load(stream)).snapshot?.state, 'two')
      await assert.rejects(
        store.append(stream, someEvents(1), { expected: 2, snapshot: { ...shape, sequence: 9, state: 'far' } }),
        code('MODEL'),
      )
    },
  },
  {
    name: 'refuses a snapshot that cannot be decoded, and names it; other streams do not notice',
    async run({ open }) {
      const store = open()
      const other = freshStream()
      await store.append(other, someEvents(1))
      for (const [codec, payload, refusal] of [
        ['unknown', '0', 'MODEL'],
        ['json', '{"n":', 'REPLAY'],
      ] as const) {
        const stream = freshStream()
        await store.append(stream, someEvents(3))
        const forged = { ...shape, sequence: 2, payload, codec, codecVersion: 1, metadata: '{}', keep: undefined }
        await store.backend.saveSnapshot(stream, forged)
        await assert.rejects(store.load(stream), (error: ModelError | ReplayError) => {
          return code(refusal)(error) && error.sequence === 2 && error.aggregateId === stream.aggregateId
        })
        assert.equal((await store.load(stream, { snapshot: false })).events.length, 3)
      }
      assert.equal((await store.load(other)).events.length, 1)
    },
  },
  {
    name: 'refuses a snapshot beyond the stream, and names both numbers',
    async run({ open }) {
      const store = open()
      const stream = freshStream()
      const ahead = { ...shape, sequence: 5, state: 0 }
      await store.append(stream, someEvents(2))
      await assert.rejects(store.saveSnapshot(stream, ahead), code('MODEL'))
      await store.backend.saveSnapshot(stream, {
        ...shape,
        sequence: 5,
        payload: '0',
        codec: 'json',
        codecVersion: 1,
        metadata: '{}',
        keep: undefined,
      })
      await assert.rejects(
        store.load(stream),
        (error: Error) => code('MODEL')(error) && /snapshot=5, head=2/.test(error.message),
      )
      const rebuilt = await store.load(stream, { snapshotAhead: 'rebuild' })
      assert.deepEqual([rebuilt.snapshot, rebuilt.events.length], [undefined, 2])
    },
  },
  {
    name: 'upcasts events through the chain, and only when loading',
    async run({ open }) {
      const store = open()
      const stream = freshStream()
      const upcasters = upcastChain([
        { eventName: 'placed', from: 1, upcast: ({ total }: { total: number }) => ({ total, currency: 'EUR' }) },
        { eventName: 'placed', from: 2, renameTo: 'ordered', upcast: (p: object) => ({ ...p, lines: [] }) },
      ])
      await store.append(stream, [
        { name: 'placed', payload: { total: 1 } },
        { name: 'placed', version: 2, payload: { total: 2, currency: 'USD' } },
        { name: 'ordered', version: 3, payload: { total: 3, currency: 'CHF', lines: [1] } },
      ])
      const { events } = await store.load(stream, { upcasters })
      assert.deepEqual(
        events.map(({ name, version, payload }) => [name, version, payload]),
        [
          ['ordered', 3, { total: 1, currency: 'EUR', lines: [] }],
          ['ordered', 3, { total: 2, currency: 'USD', lines: [] }],
          ['ordered', 3, { total: 3, currency: 'CHF', lines: [1] }],
        ],
      )
      assert.deepEqual((await store.read(stream)).events[0]!.payload, { total: 1 })
      const failing = upcastChain([
        {
          eventName: 'placed',
          from: 2,
          upcast: () => {
            throw new TypeError('no')
          },
        },
      ])
      await assert.rejects(
        store.load(stream, { upcasters: failing }),
        (error: Error) => code('REPLAY')(error) && /sequence=2/.test(error.message),
      )
    },
  },
]
