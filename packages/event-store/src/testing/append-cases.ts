import assert from 'node:assert/strict'
import { isEventStoreError } from '../errors/event-store-error.ts'
import type { ConcurrentWrite } from '../errors/write-errors.ts'
import type { EventStore } from '../event-store.ts'
import type { StreamId } from '../stream.ts'
import { type EventStoreCase, freshStream, someEvents } from './contract-case.ts'

/** Appending to one stream: versions, races, ids. */
export const appendCases: readonly EventStoreCase[] = [
  {
    name: 'starts a stream at sequence 1 and counts on without a hole',
    async run({ open }) {
      const store = open()
      const stream = freshStream()
      const first = await store.append(stream, someEvents(2), { expected: 'none' })
      assert.deepEqual([first.first, first.version, first.replayed], [1, 2, false])
      const second = await store.append(stream, someEvents(1, 3), { expected: 2 })
      assert.deepEqual([second.first, second.version], [3, 3])
      assert.ok(store.comparePositions(first.position, second.position) < 0)
      await expectNumbers(store, stream, [1, 2, 3])
    },
  },
  {
    name: 'returns events as they were written',
    async run({ open }) {
      const store = open()
      const stream = freshStream()
      const before = Date.now()
      const id = crypto.randomUUID()
      const payload = { text: 'naïve \u0000 \ud83d\ude00', list: [1, 2.5, null, true], nested: { empty: {} } }
      const metadata = { correlationId: 'c-1', nested: { list: [1, 'two'] }, quote: `"'\\{}` }
      await store.append(stream, [{ name: `it's "named"`, version: 7, payload, metadata, id }])
      const { events } = await store.read(stream)
      const event = events[0]!
      assert.deepEqual(event.stream, stream)
      assert.deepEqual([event.name, event.version, event.sequence, event.id], [`it's "named"`, 7, 1, id])
      assert.deepEqual(event.payload, payload)
      assert.deepEqual(event.metadata, metadata)
      assert.ok(event.recordedAt instanceof Date)
      assert.ok(Math.abs(event.recordedAt.getTime() - before) < 60_000, `recordedAt=${event.recordedAt.toISOString()}`)
      const { events: again } = await store.read(stream)
      assert.equal(again[0]!.recordedAt.getTime(), event.recordedAt.getTime())
      assert.equal(again[0]!.position, event.position)
    },
  },
  {
    name: 'gives metadata as an empty object when there is none',
    async run({ open }) {
      const store = open()
      const stream = freshStream()
      await store.append(stream, someEvents(1))
      assert.deepEqual((await store.read(stream)).events[0]!.metadata, {})
    },
  },
  {
    name: 'refuses a stale writer and tells the head',
    async run({ open }) {
      const store = open()
      const stream = freshStream()
      await store.append(stream, someEvents(3))
      const error = await conflict(store.append(stream, someEvents(1, 9), { expected: 2 }))
      assert.deepEqual([error.expected, error.actual, error.retryable], [2, 3, true])
      assert.equal(error.id, JSON.stringify({ aggregate_type: stream.aggregateType, aggregate_id: stream.aggregateId }))
      await expectNumbers(store, stream, [1, 2, 3])
    },
  },
  {
    name: 'refuses a writer that is ahead of the stream',
    async run({ open }) {
      const store = open()
      const stream = freshStream()
      assert.equal((await conflict(store.append(stream, someEvents(1), { expected: 4 }))).actual, 0)
      await store.append(stream, someEvents(1))
      assert.equal((await conflict(store.append(stream, someEvents(2, 2), { expected: 2 }))).actual, 1)
      await expectNumbers(store, stream, [1])
    },
  },
  {
    name: "keeps to 'none' and 'exists'",
    async run({ open }) {
      const store = open()
      const stream = freshStream()
      assert.equal((await conflict(store.append(stream, someEvents(1), { expected: 'exists' }))).actual, 0)
      await store.append(stream, someEvents(1), { expected: 'none' })
      assert.equal((await conflict(store.append(stream, someEvents(1, 2), { expected: 'none' }))).actual, 1)
      await store.append(stream, someEvents(1, 2), { expected: 'exists' })
      await expectNumbers(store, stream, [1, 2])
    },
  },
  {
    name: 'lets exactly one of many racing creators win',
    async run({ open }) {
      const stores = [open(), open()]
      const stream = freshStream()
      const results = await Promise.allSettled(
        Array.from({ length: 20 }, (_, n) => stores[n % 2]!.append(stream, someEvents(2, n * 2), { expected: 'none' })),
      )
      const lost = results.filter((result) => result.status === 'rejected')
      assert.equal(results.length - lost.length, 1)
      for (const { reason } of lost) {
        assert.ok(isEventStoreError(reason, 'CONCURRENT_WRITE'), String(reason))
        assert.equal((reason as ConcurrentWrite).actual, 2)
      }
      assert.equal((await stores[0]!.read(stream)).head, 2)
    },
  },
  {
    name: "lets all of 20 racing 'any' appends survive",
    async run({ open }) {
      const stores = [open(), open()]
      const stream = freshStream()
      const options = { expected: 'any', appendTimeout: 30_000 } as const
      await Promise.all(Array.from({ length: 20 }, (_, n) => stores[n % 2]!.append(stream, someEvents(1, n), options)))
      const { events, head } = await stores[0]!.read(stream)
      assert.equal(head, 20)
      assert.deepEqual(
        events.map(({ sequence }) => sequence),
        Array.from({ length: 20 }, (_, n) => n + 1),
      )
      const numbers = events.map(({ payload }) => (payload as { n: number }).n).sort((a, b) => a - b)
      assert.deepEqual(
        numbers,
        Array.from({ length: 20 }, (_, n) => n),
      )
    },
  },
  {
    name: 'refuses to start a stream without events',
    async run({ open }) {
      const store = open()
      for (const expected of ['none', 0, 'any'] as const) {
        await assert.rejects(store.append(freshStream(), [], { expected }), code('EMPTY_STREAM'))
      }
    },
  },
  {
    name: 'checks the version of an append without events and writes nothing',
    async run({ open }) {
      const store = open()
      const stream = freshStream()
      await store.append(stream, someEvents(2))
      const same = await store.append(stream, [], { expected: 2 })
      assert.deepEqual([same.version, same.position], [2, ''])
      assert.equal((await conflict(store.append(stream, [], { expected: 1 }))).actual, 2)
      await expectNumbers(store, stream, [1, 2])
    },
  },
  {
    name: 'appends 2,000 events at once, in order',
    async run({ open }) {
      const store = open()
      const stream = freshStream()
      const result = await store.append(stream, someEvents(2000), { expected: 'none' })
      assert.equal(result.version, 2000)
      const { events } = await store.read(stream)
      assert.ok(
        events.every(({ sequence, payload }, index) => sequence === index + 1 && numberOf(payload) === index + 1),
      )
      for (let index = 1; index < events.length; index++) {
        assert.ok(store.comparePositions(events[index - 1]!.position, events[index]!.position) < 0)
      }
      assert.equal(events.at(-1)!.position, result.position)
    },
  },
  {
    name: 'returns the first result when the same ids are appended again',
    async run({ open }) {
      const store = open()
      const stream = freshStream()
      const events = withIds(3)
      const first = await store.append(stream, events, { expected: 'none' })
      await store.append(stream, someEvents(2, 4))
      for (const expected of ['none', 'any', 'exists', 0, 5] as const) {
        const again = await store.append(stream, events, { expected })
        assert.deepEqual(again, { ...first, replayed: true }, `expected=${expected}`)
      }
      await expectNumbers(store, stream, [1, 2, 3, 4, 5])
    },
  },
  {
    name: 'writes racing appends of the same ids once',
    async run({ open }) {
      const stores = [open(), open()]
      const stream = freshStream()
      const events = withIds(2)
      const results = await Promise.all(
        Array.from({ length: 8 }, (_, n) =>
          stores[n % 2]!.append(stream, events, { expected: n < 4 ? 'any' : 'none' }),
        ),
      )
      assert.equal(results.filter(({ replayed }) => !replayed).length, 1)
      for (const { version, first } of results) assert.deepEqual([first, version], [1, 2])
      await expectNumbers(store0(stores), stream, [1, 2])
    },
  },
  {
    name: 'refuses ids that are half used, in another order, or twice in one append',
    async run({ open }) {
      const store = open()
      const stream = freshStream()
      const [a, b, c] = withIds(3) as [EventWithId, EventWithId, EventWithId]
      await store.append(stream, [a, b])
      for (const events of [
        [b, c],
        [b, a],
        [a, b, c],
        [c, a],
      ]) {
        await assert.rejects(store.append(stream, events, { expected: 'any' }), code('DUPLICATE_EVENT_ID'))
        await assert.rejects(store.append(stream, events, { expected: 2 }), code('DUPLICATE_EVENT_ID'))
      }
      await assert.rejects(store.append(stream, [c, c]), code('DUPLICATE_EVENT_ID'))
      await expectNumbers(store, stream, [1, 2])
      await store.append(freshStream(), [a, b])
    },
  },
  {
    name: 'returns the first result for the same idempotency key',
    async run({ open }) {
      const store = open()
      const stream = freshStream()
      const key = crypto.randomUUID()
      const first = await store.append(stream, someEvents(2), { expected: 'none', key })
      const again = await store.append(stream, someEvents(2), { expected: 'none', key })
      assert.deepEqual(again, { ...first, replayed: true })
      const racing = crypto.randomUUID()
      const results = await Promise.all(
        Array.from({ length: 6 }, () => store.append(stream, someEvents(1, 3), { expected: 'any', key: racing })),
      )
      assert.equal(results.filter(({ replayed }) => !replayed).length, 1)
      await expectNumbers(store, stream, [1, 2, 3])
    },
  },
  {
    name: 'forgets idempotency keys when told to',
    async run({ open }) {
      const store = open()
      const stream = freshStream()
      const key = crypto.randomUUID()
      await store.append(stream, someEvents(1), { key })
      await store.purge({ olderThanMs: 3_600_000 })
      assert.equal((await store.append(stream, someEvents(1, 2), { key })).replayed, true)
      assert.ok((await store.purge({ olderThanMs: -1000 })).keys >= 1)
      assert.equal((await store.append(stream, someEvents(1, 2), { key })).replayed, false)
    },
  },
]

type EventWithId = ReturnType<typeof withIds>[number]

/** `count` numbered events with ids of their own. */
export const withIds = (count: number) => someEvents(count).map((event) => ({ ...event, id: crypto.randomUUID() }))

/** Whether an error of this package has the code. */
export const code = (expected: Parameters<typeof isEventStoreError>[1]) => (error: unknown) => {
  assert.ok(isEventStoreError(error, expected), `expected ${expected}, got ${String(error)}`)
  return true
}

/** The conflict that `write` must end with. */
export async function conflict(write: Promise<unknown>): Promise<ConcurrentWrite> {
  const error = await write.then(
    () => assert.fail('the write succeeded'),
    (error: unknown) => error,
  )
  assert.ok(isEventStoreError(error, 'CONCURRENT_WRITE'), String(error))
  return error as ConcurrentWrite
}

/** The stream holds exactly these numbers, at sequences 1, 2, 3 …. */
export async function expectNumbers(store: EventStore, stream: StreamId, numbers: readonly number[]): Promise<void> {
  const { events, head, exists } = await store.read(stream)
  assert.deepEqual(
    events.map(({ payload }) => numberOf(payload)),
    numbers,
  )
  assert.deepEqual(
    events.map(({ sequence }) => sequence),
    numbers.map((_, index) => index + 1),
  )
  assert.deepEqual([head, exists], [numbers.length, numbers.length > 0])
}

const numberOf = (payload: unknown): number => (payload as { n: number }).n
const store0 = (stores: readonly EventStore[]): EventStore => stores[0]!
