import { setTimeout } from 'node:timers/promises'
import type { EventStore } from '@modkit/event-store'

/**
 * Says when events may have been written, to any number of waiting pages, over one subscription to the store's wake-ups
 * that lasts as long as somebody waits.
 */
export class Pulse {
  readonly #store: EventStore
  readonly #waiting = new Set<() => void>()
  #listeners = 0
  #unlisten: Promise<() => Promise<void>> | undefined

  constructor(store: EventStore) {
    this.#store = store
  }

  /** Listens as long as the returned function was not called. */
  join(): () => Promise<void> {
    this.#listeners++
    this.#unlisten ??= this.#store.backend.listen(() => this.#beat())
    let left = false
    return async () => {
      if (left) return
      left = true
      if (--this.#listeners > 0) return
      const unlisten = this.#unlisten
      this.#unlisten = undefined
      await (await unlisten)?.()
    }
  }

  /** Resolves with true at the next beat, with false after `ms` or when the signal aborts; never rejects. */
  async next(ms: number, signal: AbortSignal): Promise<boolean> {
    const beat = Promise.withResolvers<boolean>()
    const resolve = (): void => beat.resolve(true)
    const over = new AbortController()
    this.#waiting.add(resolve)
    const timer = setTimeout(ms, false, { signal: AbortSignal.any([signal, over.signal]) }).catch(() => false)
    const isBeat = await Promise.race([beat.promise, timer])
    over.abort()
    this.#waiting.delete(resolve)
    return isBeat
  }

  #beat(): void {
    for (const resolve of this.#waiting) resolve()
  }
}
