import assert from 'node:assert/strict'
import type { RecordedEvent } from '../event.ts'
import { type EventStore, type FeedOptions, isUndecoded } from '../event-store.ts'
import { type EventStoreCase, freshStream, someEvents } from './contract-case.ts'

/** Reading all events in order, and remembering how far. */
export const feedCases: readonly EventStoreCase[] = [
  {
    name: 'feeds every event once, in order, in pages of any size',
    async run({ open }) {
      const store = open()
      const type = `feed-${crypto.randomUUID()}`
      const streams = Array.from({ length: 5 }, () => freshStream(type))
      for (let round = 0; round < 4; round++) {
        await Promise.all(streams.map((stream) => store.append(stream, someEvents(round + 1), { expected: 'any' })))
      }
      const all = await feedAll(store, { aggregateTypes: [type] }, 50)
      for (const max of [1, 7, 1000]) {
        const events = await feedAll(store, { aggregateTypes: [type], max }, 50)
        assert.deepEqual(
          events.map(({ id }) => id),
          all.map(({ id }) => id),
        )
      }
      assert.equal(all.length, 50)
      for (const stream of streams) {
        const own = all.filter((event) => event.stream.aggregateId === stream.aggregateId)
        assert.deepEqual(
          own.map(({ sequence }) => sequence),
          own.map((_, index) => index + 1),
        )
      }
    },
  },
  {
    name: 'filters the feed by event name and leaves archived streams out',
    async run({ open }) {
      const store = open()
      const type = `feed-${crypto.randomUUID()}`
      const [live, gone] = [freshStream(type), freshStream(type)]
      await store.append(live, [...someEvents(2, 1, 'a'), ...someEvents(1, 3, 'b')])
      await store.append(gone, someEvents(2, 1, 'a'))
      await store.archive(gone)
      const filter = { aggregateTypes: [type] }
      assert.equal((await feedAll(store, { ...filter, eventNames: ['a'] }, 2)).length, 2)
      assert.equal((await feedAll(store, filter, 3)).length, 3)
      assert.equal((await feedAll(store, { ...filter, includeArchived: true }, 5)).length, 5)
    },
  },
  {
    name: 'spreads streams over partitions: each stream in exactly one',
    async run({ open }) {
      const store = open()
      const type = `feed-${crypto.randomUUID()}`
      const streams = Array.from({ length: 30 }, () => freshStream(type))
      await store.appendBatch(streams.map((stream) => ({ stream, events: someEvents(2), expected: 'none' })))
      await feedAll(store, { aggregateTypes: [type] }, 60)
      const homes = new Map<string, Set<number>>()
      let total = 0
      for (let index = 0; index < 4; index++) {
        const { events } = await store.readFeed({ aggregateTypes: [type], partition: { index, count: 4 } })
        total += events.length
        for (const { stream } of events) {
          homes.set(stream.aggregateId, (homes.get(stream.aggregateId) ?? new Set()).add(index))
        }
      }
      assert.equal(total, 60)
      assert.ok([...homes.values()].every((home) => home.size === 1))
      assert.ok(new Set([...homes.values()].flatMap((home) => [...home])).size > 1)
    },
  },
  {
    name: 'hands on an event it cannot decode by itself, with its place',
    async run({ open }) {
      const raw = { label: 'raw', version: 1, kind: 'text' as const, encode: String, decode: (text: string) => text }
      const writer = open({ codecs: [raw] })
      const type = `feed-${crypto.randomUUID()}`
      const stream = freshStream(type)
      await writer.append(stream, [...someEvents(1), { name: 'bad', payload: 'x', codec: raw }, ...someEvents(1, 3)])
      await feedAll(writer, { aggregateTypes: [type] }, 3)
      const { events } = await open().readFeed({ aggregateTypes: [type] })
      assert.deepEqual(
        events.map((event) => isUndecoded(event)),
        [false, true, false],
      )
      assert.deepEqual([events[1]!.sequence, events[1]!.name], [2, 'bad'])
    },
  },
  {
    name: 'skips no event of a transaction that stays open, however many commit around it',
    async run({ open }) {
      const store = open()
      const type = `feed-${crypto.randomUUID()}`
      const filter = { aggregateTypes: [type] }
      const seen: string[] = []
      let after = ''
      const read = async () => {
        const feed = await store.readFeed({ ...filter, after })
        after = feed.position
        seen.push(...feed.events.map((event) => (event as RecordedEvent).id))
      }
      await store.append(freshStream(type), someEvents(1))
      let others: Promise<unknown> = Promise.resolve()
      let early: Promise<unknown> = Promise.resolve()
      await store.transaction(async (transaction) => {
        await store.append(freshStream(type), someEvents(1), { transaction })
        // One connection for everybody, in some homes: there the others wait for this transaction.
        others = Promise.all([1, 2, 3].map(() => store.append(freshStream(type), someEvents(1))))
        early = others.then(read)
        await Promise.race([early, new Promise((resolve) => setTimeout(resolve, 50))])
      })
      await early
      for (const deadline = Date.now() + 10_000; seen.length < 5 && Date.now() < deadline; ) await read()
      assert.equal(seen.length, 5)
      assert.equal(new Set(seen).size, 5)
    },
  },
  {
    name: 'moves a checkpoint only for its owner',
    async run({ open }) {
      const { backend } = open()
      const name = crypto.randomUUID()
      assert.equal(await backend.readCheckpoint(name), undefined)
      assert.equal(await backend.writeCheckpoint(name, 'p1', 0), true)
      assert.equal(await backend.writeCheckpoint(name, 'p2', 0), false)
      assert.equal(await backend.writeCheckpoint(name, 'p2', 2), false)
      assert.equal(await backend.writeCheckpoint(name, 'p2', 1), true)
      assert.deepEqual(await backend.readCheckpoint(name), { position: 'p2', revision: 2 })
      await assert.rejects(
        backend.transaction(async (transaction) => {
          await backend.writeCheckpoint(name, 'p3', 2, transaction)
          throw new Error('undone')
        }),
      )
      assert.deepEqual(await backend.readCheckpoint(name), { position: 'p2', revision: 2 })
      await backend.deleteCheckpoint(name)
      assert.equal(await backend.readCheckpoint(name), undefined)
    },
  },
  {
    name: 'parks events and gives them back',
    async run({ open }) {
      const { backend } = open()
      const subscription = crypto.randomUUID()
      const stream = freshStream()
      const parked = { subscription, stream, sequence: 1, position: '', attempts: 3, reason: 'poison' }
      await backend.park(parked)
      await backend.park({ ...parked, attempts: 4 })
      const [event, ...rest] = await backend.parked(subscription)
      assert.equal(rest.length, 0)
      assert.deepEqual([event?.stream, event?.sequence, event?.attempts, event?.reason], [stream, 1, 4, 'poison'])
      assert.equal(await backend.unpark(subscription, stream, 1), true)
      assert.equal(await backend.unpark(subscription, stream, 1), false)
      assert.equal((await backend.parked(subscription)).length, 0)
    },
  },
]

/** Pages through the feed until `count` events came, or it takes too long: a home may hide the newest for a moment. */
export async function feedAll(store: EventStore, options: FeedOptions<any>, count: number): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = []
  let after = ''
  for (const deadline = Date.now() + 10_000; events.length < count && Date.now() < deadline; ) {
    const feed = await store.readFeed({ ...options, after })
    events.push(...(feed.events as RecordedEvent[]))
    after = feed.position
  }
  const extra = await store.readFeed({ ...options, after })
  return [...events, ...(extra.events as RecordedEvent[])]
}
