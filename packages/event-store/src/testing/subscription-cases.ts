import assert from 'node:assert/strict'
import type { RecordedEvent } from '../event.ts'
import type { Projection } from '../event-store.ts'
import { handleOnce } from '../outbox/inbox.ts'
import { type PublishedMessage, runOutbox } from '../outbox/outbox-worker.ts'
import type { StreamId } from '../stream.ts'
import { replayParked } from '../subscription/parked.ts'
import { resetProjection, runProjection } from '../subscription/projection.ts'
import { type SubscriptionOptions, subscribe } from '../subscription/subscribe.ts'
import { waitFor } from '../subscription/wait-for.ts'
import { code } from './append-cases.ts'
import { type EventStoreCase, freshStream, someEvents } from './contract-case.ts'

const pollInterval = 20
const timeout = 20_000

/** Subscriptions, projections, the outbox worker and the inbox: what happens once happens once. */
export const subscriptionCases: readonly EventStoreCase[] = [
  {
    name: 'hands on every event of the past and the present, once, each stream in order',
    async run({ open }) {
      const store = open()
      const type = fresh('sub')
      const streams = Array.from({ length: 4 }, () => freshStream(type))
      const write = (round: number) =>
        Promise.all(streams.map((stream) => store.append(stream, someEvents(3, round * 3 + 1), { expected: 'any' })))
      await write(0)
      const seen: RecordedEvent[] = []
      await using running = subscribe(store, collect(type, seen, { batchSize: 5 }))
      await write(1)
      const results = await write(2)
      for (const { position } of results) await waitFor(store, running.checkpoint, position, { timeout })
      assert.equal(seen.length, 36)
      for (const stream of streams) {
        const own = seen.filter((event) => event.stream.aggregateId === stream.aggregateId)
        assert.deepEqual(
          own.map(({ sequence }) => sequence),
          own.map((_, index) => index + 1),
        )
      }
    },
  },
  {
    name: 'goes on where its checkpoint stands, past events that were not for it',
    async run({ open }) {
      const store = open()
      const type = fresh('sub')
      const stream = freshStream(type)
      const seen: RecordedEvent[] = []
      const options = collect(type, seen, { eventNames: ['wanted'] })
      const first = subscribe(store, options)
      await waitFor(store, options.name, (await store.append(stream, someEvents(2, 1, 'wanted'))).position, { timeout })
      await first.stop()
      await store.append(stream, someEvents(2, 3, 'wanted'))
      const { position } = await store.append(stream, someEvents(3, 5, 'other'))
      await using _ = subscribe(store, options)
      await waitFor(store, options.name, position, { timeout })
      assert.deepEqual(
        seen.map(({ sequence }) => sequence),
        [1, 2, 3, 4],
      )
    },
  },
  {
    name: 'ends when another owner moves its checkpoint, and applies nothing twice',
    async run({ open }) {
      const store = open()
      const type = fresh('sub')
      const log = freshStream(fresh('log'))
      const stream = freshStream(type)
      const name = fresh('shared')
      const applied = (): Omit<SubscriptionOptions<any>, 'pollInterval'> => ({
        name,
        aggregateTypes: [type],
        handle: async (events, { transaction }) => {
          await store.append(
            log,
            events.map(({ sequence }) => ({ name: 'applied', payload: sequence })),
            { transaction },
          )
        },
      })
      const first = subscribe(store, { ...applied(), pollInterval })
      await waitFor(store, name, (await store.append(stream, someEvents(1))).position, { timeout })
      const second = subscribe(store, { ...applied(), pollInterval })
      for (let n = 2; n <= 6; n++) {
        const { position } = await store.append(stream, someEvents(1, n))
        await waitFor(store, name, position, { timeout })
      }
      const loser = await Promise.race([first.done, second.done]).catch((error: unknown) => error)
      assert.ok(code('STALE_CHECKPOINT')(loser))
      await Promise.all([first.stop(), second.stop()])
      const { events } = await store.read(log)
      assert.deepEqual(
        events.map(({ payload }) => payload),
        [1, 2, 3, 4, 5, 6],
      )
    },
  },
  {
    name: 'parks an event that keeps failing, with what follows in its stream, and replays both',
    async run({ open }) {
      const store = open()
      const type = fresh('sub')
      const [bad, good] = [freshStream(type), freshStream(type)]
      const seen: RecordedEvent[] = []
      let cured = false
      let failures = 0
      const options: SubscriptionOptions<any> = {
        ...collect(type, seen),
        poison: { attempts: 3, firstBackoff: 1 },
        async handle(events) {
          for (const event of events) {
            if (event.name === 'poison' && !cured) {
              failures++
              throw new RangeError('poison')
            }
          }
          seen.push(...events)
        },
      }
      await store.append(bad, [...someEvents(1), { name: 'poison', payload: {} }, ...someEvents(1, 3)])
      const { position } = await store.append(good, someEvents(2))
      const running = subscribe(store, options)
      await waitFor(store, options.name, position, { timeout })
      await running.stop()
      // Once with its batch, then three times by itself.
      assert.equal(failures, 4)
      assert.deepEqual(sequences(seen, bad), [1])
      assert.deepEqual(sequences(seen, good), [1, 2])
      const parked = await store.backend.parked(options.name)
      assert.deepEqual(
        [...parked].map(({ sequence, attempts }) => [sequence, attempts]),
        [
          [2, 3],
          [3, 0],
        ],
      )
      assert.deepEqual(await replayParked(store, options), { handled: 0, left: 2 })
      cured = true
      assert.deepEqual(await replayParked(store, options), { handled: 2, left: 0 })
      assert.deepEqual(sequences(seen, bad), [1, 2, 3])
    },
  },
  {
    name: 'parks an event that does not decode by itself',
    async run({ open }) {
      const raw = { label: 'raw', version: 1, kind: 'text' as const, encode: String, decode: (text: string) => text }
      const writer = open({ codecs: [raw] })
      const store = open()
      const type = fresh('sub')
      const [bad, good] = [freshStream(type), freshStream(type)]
      const seen: RecordedEvent[] = []
      const options = collect(type, seen)
      await writer.append(bad, [{ name: 'bad', payload: 'x', codec: raw }])
      const { position } = await writer.append(good, someEvents(2))
      await using _ = subscribe(store, options)
      await waitFor(store, options.name, position, { timeout })
      assert.deepEqual(sequences(seen, good), [1, 2])
      assert.equal((await store.backend.parked(options.name)).length, 1)
    },
  },
  {
    name: 'shares its work between partitions',
    async run({ open }) {
      const store = open()
      const type = fresh('sub')
      const streams = Array.from({ length: 12 }, () => freshStream(type))
      const seen: RecordedEvent[][] = [[], [], []]
      const name = fresh('partitioned')
      const runners = seen.map((events, index) =>
        subscribe(store, { ...collect(type, events), name, partition: { index, count: 3 } }),
      )
      const { position } = await store.appendBatch(
        streams.map((stream) => ({ stream, events: someEvents(3), expected: 'none' })),
      )
      for (const { checkpoint } of runners) await waitFor(store, checkpoint, position, { timeout })
      await Promise.all(runners.map((runner) => runner.stop()))
      for (const stream of streams) {
        const homes = seen.filter((events) => sequences(events, stream).length > 0)
        assert.equal(homes.length, 1)
        assert.deepEqual(sequences(homes[0]!, stream), [1, 2, 3])
      }
    },
  },
  {
    name: 'builds a projection, and builds it again',
    async run({ open }) {
      const store = open()
      const type = fresh('sub')
      const log = freshStream(fresh('log'))
      const stream = freshStream(type)
      const projection: Projection = {
        name: fresh('projection'),
        async project(events, transaction) {
          await store.append(
            log,
            events.map(({ sequence }) => ({ name: 'seen', payload: sequence })),
            { transaction },
          )
        },
        async reset(transaction) {
          await store.append(log, [{ name: 'reset', payload: 0 }], { transaction })
        },
      }
      const { position } = await store.append(stream, someEvents(3))
      const options = { aggregateTypes: [type], pollInterval }
      const first = runProjection(store, projection, options)
      await waitFor(store, projection.name, position, { timeout })
      await first.stop()
      await resetProjection(store, projection)
      await using _ = runProjection(store, projection, options)
      await waitFor(store, projection.name, position, { timeout })
      const { events } = await store.read(log)
      assert.deepEqual(
        events.map(({ payload }) => payload),
        [1, 2, 3, 0, 1, 2, 3],
      )
    },
  },
  {
    name: 'tells who waits in vain for a subscription',
    async run({ open }) {
      const store = open()
      const { position } = await store.append(freshStream(), someEvents(1))
      await assert.rejects(waitFor(store, fresh('nobody'), position, { timeout: 30 }), code('WAIT_TIMEOUT'))
    },
  },
  {
    name: 'publishes outbox messages, and again what failed',
    async run({ open }) {
      const store = open()
      const destination = fresh('topic')
      const stream = freshStream()
      const published: PublishedMessage[] = []
      await using _ = runOutbox(store, {
        destinations: [destination],
        pollInterval,
        firstBackoff: 1,
        async publish(message) {
          if (message.attempt === 1 && message.sequence === 2) throw new Error('busy')
          published.push(message)
        },
      })
      await store.append(stream, someEvents(3), {
        outbox: [0, 1, 2].map((event) => ({ destination, event, payload: { event } })),
      })
      await until(() => published.length === 3)
      assert.deepEqual(published.map(({ sequence, attempt, payload }) => [sequence, attempt, payload]).sort(), [
        [1, 1, { event: 0 }],
        [2, 2, { event: 1 }],
        [3, 1, { event: 2 }],
      ])
    },
  },
  {
    name: 'handles a message once, however often and at once it comes',
    async run({ open }) {
      const store = open()
      const log = freshStream(fresh('log'))
      const message = { id: crypto.randomUUID(), metadata: { correlationId: 'c' } }
      const handle = () =>
        handleOnce(store, 'billing', message, async (transaction) => {
          await store.append(log, [{ name: 'billed', payload: 1 }], { transaction })
        }).catch((error: unknown) => {
          // Two at once may also meet at the stream, which breaks one of the transactions.
          assert.ok(code('CONCURRENT_WRITE')(error))
          return { duplicate: true as const }
        })
      const results = await Promise.all([handle(), handle(), handle()])
      assert.equal(results.filter(({ duplicate }) => !duplicate).length, 1)
      assert.deepEqual(await handle(), { duplicate: true })
      const { events } = await store.read(log)
      assert.equal(events.length, 1)
      assert.deepEqual(events[0]!.metadata, { correlationId: 'c', causationId: message.id })
    },
  },
]

const fresh = (kind: string): string => `${kind}-${crypto.randomUUID()}`

const collect = (
  type: string,
  seen: RecordedEvent[],
  options: Partial<SubscriptionOptions<any>> = {},
): SubscriptionOptions<any> => ({
  name: fresh('collect'),
  aggregateTypes: [type],
  pollInterval,
  handle: async (events) => void seen.push(...events),
  ...options,
})

const sequences = (events: readonly RecordedEvent[], stream: StreamId): number[] =>
  events.filter((event) => event.stream.aggregateId === stream.aggregateId).map(({ sequence }) => sequence)

async function until(holds: () => boolean): Promise<void> {
  for (const deadline = Date.now() + timeout; !holds(); ) {
    assert.ok(Date.now() < deadline, 'it did not happen in time')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
