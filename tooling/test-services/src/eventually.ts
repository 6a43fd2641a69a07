import { setTimeout as sleep } from 'node:timers/promises'

/** Asks again until `check` neither throws nor says `false`; fails with its last error after `deadlineMs`. */
export const eventually = async (check: () => unknown, deadlineMs = 10_000): Promise<void> => {
  const end = performance.now() + deadlineMs
  for (;;) {
    try {
      if ((await check()) !== false) return
    } catch (error) {
      if (performance.now() > end) throw error
    }
    if (performance.now() > end) throw new Error(`did not happen within ${deadlineMs} ms`)
    await sleep(10)
  }
}
