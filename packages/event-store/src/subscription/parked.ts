import type { EventStore } from '../event-store.ts'
import { reviveEvents } from '../revive.ts'
import { streamKey } from '../stream.ts'
import { upcastChain } from '../upcast.ts'
import { checkpointName, type SubscriptionOptions } from './subscribe.ts'

/** What a replay of parked events led to. */
export interface ParkedReplay {
  readonly handled: number
  /** Still parked: it failed again, or an earlier event of its stream did. */
  readonly left: number
}

/**
 * Hands parked events on again, in order, each in a transaction that also forgets it. Stop the subscription first: it
 * parks what follows in a stream as long as it believes an event of the stream to be parked.
 */
export async function replayParked<Tx>(
  store: EventStore<Tx>,
  options: Pick<SubscriptionOptions<Tx>, 'name' | 'partition' | 'handle' | 'upcasters' | 'onError'>,
  signal: AbortSignal = new AbortController().signal,
): Promise<ParkedReplay> {
  const { backend, codecs } = store
  const name = checkpointName(options.name, options.partition)
  const upcasters = upcastChain(options.upcasters ?? [])
  const failed = new Set<string>()
  let handled = 0
  let left = 0
  for (const { stream, sequence } of await backend.parked(name)) {
    signal.throwIfAborted()
    if (failed.has(streamKey(stream))) {
      left++
      continue
    }
    try {
      await store.transaction(async (transaction) => {
        if (!(await backend.unpark(name, stream, sequence, transaction))) return
        const { events } = await backend.readStream(stream, { from: sequence, to: sequence, max: 1 }, transaction)
        // The stream may have been erased meanwhile: then there is nothing left to handle.
        const revived = await reviveEvents(events, codecs, upcasters)
        if (revived.length > 0) await options.handle(revived, { transaction, signal })
      })
      handled++
    } catch (error) {
      failed.add(streamKey(stream))
      left++
      options.onError?.(error, undefined)
    }
  }
  return { handled, left }
}
