import { setTimeout } from 'node:timers/promises'
import type { SSEStreamingApi } from 'hono/streaming'
import { renderSections } from './page.ts'
import type { Pulse } from './pulse.ts'
import type { View } from './view.ts'

/** After events or a change the page is read again this soon … */
const BUSY_MS = 250
/** … for this long: read models come a moment after the events. */
const BUSY_FOR_MS = 1000
/** It is read again this soon when nothing tells of events, for what moves without any: the lag, the age of a blocker. */
const IDLE_MS = 3000
/** Bursts of events share a reading. */
const LEAST_MS = 80

/** Sends sections whenever they changed, until the signal aborts. */
export async function sendLive(
  stream: Pick<SSEStreamingApi, 'writeSSE'>,
  pulse: Pulse,
  read: () => Promise<View>,
  signal: AbortSignal,
): Promise<void> {
  const leave = pulse.join()
  try {
    const sent = new Map<string, string>()
    let busyUntil = 0
    while (!signal.aborted) {
      for (const [event, data] of Object.entries(await renderSections(await read()))) {
        if (sent.get(event) === data) continue
        sent.set(event, data)
        busyUntil = performance.now() + BUSY_FOR_MS
        await stream.writeSSE({ event, data })
      }
      const isBusy = performance.now() < busyUntil
      if (await pulse.next(isBusy ? BUSY_MS : IDLE_MS, signal)) busyUntil = performance.now() + BUSY_FOR_MS
      await setTimeout(LEAST_MS, undefined, { signal }).catch(() => {})
    }
  } finally {
    await leave()
  }
}
