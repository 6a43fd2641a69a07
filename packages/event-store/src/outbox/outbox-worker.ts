import type { ClaimedMessage } from '../backend.ts'
import { backoff } from '../contention.ts'
import type { EventStore } from '../event-store.ts'
import type { Metadata } from '../metadata.ts'
import { decodePayload } from '../revive.ts'
import { isOutage } from '../sql/failure.ts'
import type { StreamId } from '../stream.ts'
import { type Running, runLoop } from '../subscription/loop.ts'

/** A message as its publisher sees it. */
export interface PublishedMessage {
  readonly id: string
  /** The event it belongs to. */
  readonly stream: StreamId
  readonly sequence: number
  readonly destination: string
  readonly payload: unknown
  readonly metadata: Metadata
  /** From 1. A message may come again after it was published: give receivers its id. */
  readonly attempt: number
}

/** How an outbox is worked off. */
export interface OutboxWorkerOptions {
  /** Sends one message; when it throws, the message comes again later. Must give up before the lease ends. */
  publish(message: PublishedMessage, signal: AbortSignal): Promise<void>
  /** Only messages for these; default all. */
  readonly destinations?: readonly string[] | undefined
  /** How many messages are claimed at once; default 20. */
  readonly batchSize?: number | undefined
  /** How long a claim holds, in ms; default 30000. Others take over what a dead worker held after that. */
  readonly lease?: number | undefined
  /** In ms; default that of the store. */
  readonly pollInterval?: number | undefined
  /** The longest first wait after a failure, in ms; it doubles, up to 5 minutes. Default 1000. */
  readonly firstBackoff?: number | undefined
  readonly signal?: AbortSignal | undefined
  readonly onError?: ((error: unknown, message: ClaimedMessage) => void) | undefined
}

/**
 * Publishes outbox messages, oldest first; a failing one does not hold up the others. At least once: a worker that dies
 * after it published and before it said so leaves the message to the next one. Any number of workers may run.
 */
export function runOutbox(store: EventStore, options: OutboxWorkerOptions): Running {
  const { batchSize = 20, lease = 30_000, firstBackoff = 1000, destinations } = options
  const { outbox } = store

  async function deliver(message: ClaimedMessage, signal: AbortSignal): Promise<void> {
    try {
      await options.publish(await decoded(store, message), signal)
    } catch (error) {
      options.onError?.(error, message)
      await settle(() => outbox.release(message.id, message.attempt, backoff(message.attempt, firstBackoff, 300_000)))
      return
    }
    // False when the lease ran out and another attempt owns it: then that one decides.
    await settle(() => outbox.publish(message.id, message.attempt))
  }

  return runLoop({
    interval: options.pollInterval ?? store.pollInterval,
    signal: options.signal,
    open: (wake) => store.backend.listen(wake),
    async turn(signal) {
      let claimed: readonly ClaimedMessage[]
      try {
        claimed = await outbox.claim(batchSize, lease, destinations)
      } catch (error) {
        // The database comes back; what was claimed meanwhile comes back with its lease.
        if (isOutage(error)) return false
        throw error
      }
      const end = performance.now() + lease
      for (const message of claimed) {
        // What is not begun in time is somebody else's: its lease is over, or about to be.
        if (signal.aborted || performance.now() >= end)
          await settle(() => outbox.release(message.id, message.attempt, 0))
        else await deliver(message, signal)
      }
      return claimed.length === batchSize
    },
  })
}

/** Says how a message ended. When the database is out of reach the lease says it, later: the message comes again. */
async function settle(say: () => Promise<unknown>): Promise<void> {
  try {
    await say()
  } catch (error) {
    if (!isOutage(error)) throw error
  }
}

async function decoded(store: EventStore, message: ClaimedMessage): Promise<PublishedMessage> {
  const { id, stream, sequence, destination, metadata, attempt } = message
  const payload = await decodePayload(message, store.codecs, { stream, name: destination, purpose: 'outbox' }, sequence)
  return { id, stream, sequence, destination, payload, metadata, attempt }
}
