import { pause } from '../contention.ts'
import { WaitTimeoutError } from '../errors/subscription-errors.ts'
import type { EventStore } from '../event-store.ts'
import type { Position } from '../position.ts'

/** How long to wait. */
export interface WaitOptions {
  /** In ms; default 5000. */
  readonly timeout?: number | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * Waits until the subscription's checkpoint has reached `position` (of an append's result): then its read model shows
 * the append. Works from any process, by looking at the checkpoint.
 *
 * @throws WaitTimeoutError when it did not get there in time
 */
export async function waitFor(
  store: EventStore,
  subscription: string,
  position: Position,
  { timeout = 5000, signal }: WaitOptions = {},
): Promise<void> {
  const deadline = performance.now() + timeout
  for (let wait = 2; ; wait = Math.min(50, wait * 1.5)) {
    signal?.throwIfAborted()
    const checkpoint = await store.checkpoint(subscription)
    if (position === '' || (checkpoint && store.comparePositions(checkpoint.position, position) >= 0)) return
    if (performance.now() >= deadline) throw new WaitTimeoutError(subscription, timeout)
    await pause(wait, signal)
  }
}
