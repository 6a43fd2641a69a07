import assert from 'node:assert/strict'
import type { ClaimedMessage } from '../backend.ts'
import type { EventStore, OutboxMessage } from '../event-store.ts'
import { type EventStoreCase, freshStream, someEvents } from './contract-case.ts'

/** The outbox: claims under a lease, completions fenced by the attempt. */
export const outboxCases: readonly EventStoreCase[] = [
  {
    name: 'claims each message for one worker, and knows what it belongs to',
    async run({ open }) {
      const store = open()
      const destination = crypto.randomUUID()
      const stream = freshStream()
      await send(store, stream, [
        { destination, payload: { n: 1 }, event: 0, metadata: { correlationId: 'c' } },
        { destination, payload: { n: 2 } },
      ])
      const claims = await Promise.all([1, 2, 3].map(() => store.outbox.claim(1, 60_000, [destination])))
      const claimed = claims.flat().sort((a, b) => a.sequence - b.sequence)
      assert.deepEqual(
        claimed.map(({ stream: of, sequence, attempt, payload }) => [
          of,
          sequence,
          attempt,
          JSON.parse(Buffer.from(payload as string).toString()),
        ]),
        [
          [stream, 1, 1, { n: 1 }],
          [stream, 3, 1, { n: 2 }],
        ],
      )
      assert.deepEqual(claimed[0]!.metadata, { correlationId: 'c' })
      assert.deepEqual(await store.outbox.claim(5, 1000, [destination]), [])
    },
  },
  {
    name: 'publishes a message once, and only for the attempt that holds it',
    async run({ open }) {
      const store = open()
      const destination = crypto.randomUUID()
      await send(store, freshStream(), [{ destination, payload: 1 }])
      const [first] = await store.outbox.claim(1, 0, [destination])
      const second = await claimOne(store, destination)
      assert.deepEqual([first!.id, second.attempt], [second.id, 2])
      assert.equal(await store.outbox.publish(first!.id, first!.attempt), false)
      assert.equal(await store.outbox.release(first!.id, first!.attempt, 0), 'lost')
      assert.equal(await store.outbox.publish(second.id, second.attempt), true)
      assert.equal(await store.outbox.publish(second.id, second.attempt), false)
      assert.deepEqual(await store.outbox.claim(1, 0, [destination]), [])
      assert.ok((await store.outbox.purgePublished(-1000)) >= 1)
    },
  },
  {
    name: 'gives a message back until its attempts are used up',
    async run({ open }) {
      const store = open()
      const destination = crypto.randomUUID()
      await send(store, freshStream(), [{ destination, payload: 1, maxAttempts: 2 }])
      const first = await claimOne(store, destination)
      assert.equal(await store.outbox.release(first.id, first.attempt, 3_600_000), 'pending')
      assert.deepEqual(await store.outbox.claim(1, 0, [destination]), [])
      const other = crypto.randomUUID()
      await send(store, freshStream(), [{ destination: other, payload: 1, maxAttempts: 2 }])
      for (const outcome of ['pending', 'failed']) {
        const { id, attempt } = await claimOne(store, other)
        assert.equal(await store.outbox.release(id, attempt, 0), outcome)
      }
      assert.deepEqual(await store.outbox.claim(1, 0, [other]), [])
      assert.ok((await store.outbox.counts()).failed >= 1)
      assert.ok((await store.outbox.retryFailed()) >= 1)
      assert.equal((await claimOne(store, other)).attempt, 1)
    },
  },
]

const send = (store: EventStore, stream: ReturnType<typeof freshStream>, outbox: OutboxMessage[]) =>
  store.append(stream, someEvents(3), { expected: 'none', outbox })

/** The next message; a lease or delay of 0 ms may take a moment to be over on the home's own clock. */
async function claimOne(store: EventStore, destination: string): Promise<ClaimedMessage> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
    const [message] = await store.outbox.claim(1, 60_000, [destination])
    if (message) return message
  }
  assert.fail('no message was given out')
}
