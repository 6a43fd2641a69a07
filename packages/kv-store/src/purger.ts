/** Runs a purge now and then, never two at once. Its timer does not keep the process alive. */
export class Purger {
  readonly #purge: (signal: AbortSignal) => Promise<unknown>
  readonly #abort = new AbortController()
  readonly #timer: NodeJS.Timeout | undefined
  #running: Promise<unknown> | undefined

  /** @param interval in milliseconds; 0 never purges */
  constructor(interval: number, purge: (signal: AbortSignal) => Promise<unknown>, onError: (error: unknown) => void) {
    this.#purge = purge
    if (interval === 0) return
    this.#timer = setInterval(() => this.#run(onError), interval).unref()
  }

  #run(onError: (error: unknown) => void): void {
    if (this.#running !== undefined) return
    this.#running = this.#purge(this.#abort.signal)
      .catch((error: unknown) => {
        if (!this.#abort.signal.aborted) onError(error)
      })
      .finally(() => {
        this.#running = undefined
      })
  }

  /** Stops, and waits for a purge under way to reach the end of its piece. */
  async close(): Promise<void> {
    clearInterval(this.#timer)
    this.#abort.abort()
    await this.#running
  }
}
