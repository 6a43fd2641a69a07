import { setTimeout as sleep } from 'node:timers/promises'

/** How long to wait before try number `attempt` (from 1), in ms: doubling, capped, and jittered over the whole range. */
export function backoff(attempt: number, base: number, cap: number): number {
  return Math.random() * Math.min(cap, base * 2 ** Math.min(attempt - 1, 20))
}

/** Waits `ms`; rejects with the signal's reason when it aborts. */
export async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(ms, undefined, { signal })
  } catch (error) {
    signal?.throwIfAborted()
    throw error
  }
}
