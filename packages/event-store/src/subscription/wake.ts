/** Something to wait for: a wake-up, or the end of an interval. A wake that comes while nobody waits is kept. */
export class Wake {
  #pending = false
  #end: (() => void) | undefined

  readonly wake = (): void => {
    this.#pending = true
    this.#end?.()
  }

  /** Resolves at the next wake, after `ms`, or when the signal aborts; never rejects. */
  async wait(ms: number, signal: AbortSignal): Promise<void> {
    if (!this.#pending && !signal.aborted) {
      const { promise, resolve } = Promise.withResolvers<void>()
      const end = (): void => resolve()
      const timer = setTimeout(end, ms)
      signal.addEventListener('abort', end)
      this.#end = end
      await promise
      clearTimeout(timer)
      // The signal lives as long as the loop: what is not taken off it stays, one per turn.
      signal.removeEventListener('abort', end)
      this.#end = undefined
    }
    this.#pending = false
  }
}
