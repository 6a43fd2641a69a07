import assert from 'node:assert/strict'
import type { Committed } from '../event-store.ts'
import { code, conflict, expectNumbers, withIds } from './append-cases.ts'
import { type EventStoreCase, freshStream, someEvents } from './contract-case.ts'

const receipt = () => ({ consumer: 'billing', messageId: crypto.randomUUID() })
const snapshot = (sequence: number) => ({ type: 's', version: 1, sequence, state: sequence })
const message = () => ({ id: crypto.randomUUID(), destination: 'mail', payload: { hello: 'world' } })

/** Writes to many streams, and what is written with them: all or nothing. */
export const batchCases: readonly EventStoreCase[] = [
  {
    name: 'writes a batch of streams at once and answers in the order of the caller',
    async run({ open }) {
      const store = open()
      const streams = [freshStream('b'), freshStream('a'), freshStream('c')]
      const batch = await store.appendBatch(
        streams.map((stream, index) => ({ stream, events: someEvents(index + 1), expected: 'none' as const })),
      )
      assert.deepEqual(
        batch.streams.map(({ version }) => version),
        [1, 2, 3],
      )
      for (const [index, stream] of streams.entries()) {
        await expectNumbers(
          store,
          stream,
          someEvents(index + 1).map(({ payload }) => (payload as { n: number }).n),
        )
      }
    },
  },
  {
    name: 'refuses a batch that names a stream twice, before any write',
    async run({ open }) {
      const store = open()
      const [twice, other] = [freshStream(), freshStream()]
      const entry = { stream: twice, events: someEvents(1), expected: 'any' } as const
      await assert.rejects(
        store.appendBatch([entry, { ...entry, stream: other }, { ...entry, stream: { ...twice } }]),
        code('DUPLICATE_STREAM'),
      )
      assert.equal((await store.read(other)).exists, false)
    },
  },
  {
    name: 'rolls the whole batch back on one conflict',
    async run({ open }) {
      const store = open()
      const streams = [freshStream(), freshStream(), freshStream()] as const
      await store.append(streams[1], someEvents(2))
      const ids = [message(), message()]
      const receipts = [receipt()]
      const error = await conflict(
        store.appendBatch(
          streams.map((stream, index) => ({
            stream,
            events: someEvents(1),
            expected: 0,
            snapshot: snapshot(1),
            outbox: index < 2 ? [ids[index]!] : [],
          })),
          { receipts, key: crypto.randomUUID() },
        ),
      )
      assert.deepEqual([error.aggregateId, error.actual], [streams[1].aggregateId, 2])
      assert.equal((await store.read(streams[0])).exists, false)
      assert.equal((await store.load(streams[1])).snapshot, undefined)
      // What was refused left no trace: the very same ids and receipts can be written.
      await store.append(streams[0], someEvents(1), { outbox: ids, receipts })
    },
  },
  {
    name: 'refuses a used outbox id with an error of its own and writes nothing',
    async run({ open }) {
      const store = open()
      const [first, second] = [freshStream(), freshStream()]
      const used = message()
      await store.append(first, someEvents(1), { outbox: [used] })
      for (const expected of ['any', 0] as const) {
        await assert.rejects(
          store.append(second, someEvents(1), { expected, outbox: [message(), used] }),
          code('DUPLICATE_OUTBOX_MESSAGE'),
        )
      }
      const same = message()
      await assert.rejects(
        store.append(second, someEvents(1), { outbox: [same, same] }),
        code('DUPLICATE_OUTBOX_MESSAGE'),
      )
      assert.equal((await store.read(second)).exists, false)
    },
  },
  {
    name: 'refuses a used receipt with an error of its own and writes nothing',
    async run({ open }) {
      const store = open()
      const stream = freshStream()
      const receipts = [receipt(), receipt()]
      await store.appendBatch([], { receipts: [receipts[1]!] })
      await assert.rejects(store.append(stream, someEvents(1), { receipts }), code('DUPLICATE_RECEIPT'))
      assert.equal((await store.read(stream)).exists, false)
      await store.append(stream, someEvents(1), { receipts: [receipts[0]!] })
      await assert.rejects(
        store.append(stream, someEvents(1), { receipts: [{ consumer: '', messageId: 'x' }] }),
        code('INVALID_ARGUMENT'),
      )
    },
  },
  {
    name: 'replays a batch whose ids are all known, and refuses one that is half known',
    async run({ open }) {
      const store = open()
      const [a, b] = [freshStream(), freshStream()]
      const entries = [
        { stream: a, events: withIds(2), expected: 'any' as const },
        { stream: b, events: withIds(1), expected: 'any' as const },
      ]
      const first = await store.appendBatch(entries)
      const again = await store.appendBatch(entries)
      assert.deepEqual([again.replayed, again.streams.map((s) => s.version)], [true, [2, 1]])
      assert.equal(again.position, first.position)
      await assert.rejects(
        store.appendBatch([entries[0]!, { ...entries[1]!, events: withIds(1) }]),
        code('DUPLICATE_EVENT_ID'),
      )
      await expectNumbers(store, a, [1, 2])
      await expectNumbers(store, b, [1])
    },
  },
  {
    name: 'runs opposite-order batches on shared streams without deadlock',
    async run({ open }) {
      const stores = [open(), open()]
      const streams = Array.from({ length: 4 }, () => freshStream())
      const rounds = Array.from({ length: 12 }, async (_, round) => {
        const entries = streams.map((stream) => ({ stream, events: someEvents(1, round), expected: 'any' as const }))
        if (round % 2) entries.reverse()
        await stores[round % 2]!.appendBatch(entries, { appendTimeout: 30_000 })
      })
      await Promise.all(rounds)
      for (const stream of streams) assert.equal((await stores[0]!.read(stream)).head, 12)
    },
  },
  {
    name: 'writes in a caller’s transaction: visible together with it, or never',
    async run({ open }) {
      const seen: Committed[] = []
      const store = open({ afterCommit: (committed) => void seen.push(committed) })
      const [kept, lost] = [freshStream(), freshStream()]
      await store.transaction(async (transaction) => {
        await store.append(kept, someEvents(2), { expected: 'none', transaction })
        await store.append(kept, someEvents(1, 3), { expected: 2, transaction })
        assert.equal((await store.read(kept, { transaction })).head, 3)
        assert.equal(seen.length, 0)
      })
      await expectNumbers(store, kept, [1, 2, 3])
      assert.equal(seen.length, 2)
      const failure = new Error('changed my mind')
      const undone = await store
        .transaction(async (transaction) => {
          await store.append(lost, someEvents(1), { transaction, outbox: [message()], receipts: [receipt()] })
          throw failure
        })
        .catch((error: unknown) => error)
      assert.equal(undone, failure)
      assert.equal((await store.read(lost)).exists, false)
      assert.equal(seen.length, 2)
    },
  },
  {
    name: 'keeps an inline projection in the transaction of the append',
    async run({ open }) {
      const [kept, lost] = [freshStream(), freshStream()]
      const receipts = { ok: receipt(), lost: receipt() }
      const store = open({
        projections: [
          {
            name: 'mirror',
            eventNames: ['counted', 'poison'],
            async project(events, transaction) {
              const plain = open()
              for (const { stream, sequence, name } of events) {
                const target = { ...stream, aggregateType: 'mirror' }
                await plain.append(target, someEvents(1, sequence), { transaction })
                if (name === 'poison') throw new RangeError('poison')
              }
            },
          },
        ],
      })
      await store.append(kept, someEvents(2), { expected: 'none', receipts: [receipts.ok] })
      await expectNumbers(store, { ...kept, aggregateType: 'mirror' }, [1, 2])
      await assert.rejects(
        store.append(lost, [{ name: 'poison', payload: { n: 1 } }], { receipts: [receipts.lost] }),
        (error: Error) => code('PROJECTION')(error) && error.cause instanceof RangeError,
      )
      assert.equal((await store.read(lost)).exists, false)
      assert.equal((await store.read({ ...lost, aggregateType: 'mirror' })).exists, false)
      assert.equal((await conflict(store.append(kept, someEvents(1), { expected: 1 }))).actual, 2)
      await store.appendBatch([], { receipts: [receipts.lost] })
    },
  },
  {
    name: 'runs after-commit hooks once per commit that had events, and reports what they throw',
    async run({ open }) {
      const seen: Committed[] = []
      const errors: unknown[] = []
      const store = open({
        afterCommit: (committed) => {
          seen.push(committed)
          throw new Error('hook')
        },
        onError: (error) => errors.push(error),
      })
      const stream = freshStream()
      const events = withIds(2)
      await store.append(stream, events, { expected: 'none' })
      await store.append(stream, events, { expected: 'none' })
      await store.append(stream, [], { expected: 2 })
      await conflict(store.append(stream, someEvents(1), { expected: 1 }))
      assert.equal(seen.length, 1)
      assert.deepEqual(
        seen[0]!.streams.map(({ stream, first, events }) => [stream, first, events.length]),
        [[stream, 1, 2]],
      )
      assert.equal(errors.length, 1)
    },
  },
]
