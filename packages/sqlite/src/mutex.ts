/** One holder at a time, first come first served. */
export class Mutex {
  #held = false
  readonly #waiters: Waiter[] = []

  get held(): boolean {
    return this.#held
  }

  /** How many callers wait. */
  get waiting(): number {
    return this.#waiters.length
  }

  /** Takes the mutex if nobody holds it. */
  tryAcquire(): boolean {
    if (this.#held) return false
    this.#held = true
    return true
  }

  /** Takes the mutex, at once or when its turn comes. @throws the signal's reason, without having taken it */
  async acquire(signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted()
    if (this.tryAcquire()) return
    await new Promise<void>((resolve, reject) => this.#waiters.push(new Waiter(this.#waiters, resolve, reject, signal)))
  }

  /** Hands the mutex to who waits longest: nobody who comes later can be faster. */
  release(): void {
    const next = this.#waiters.shift()
    if (next === undefined) this.#held = false
    else next.proceed()
  }
}

class Waiter {
  readonly #resolve: () => void
  readonly #signal: AbortSignal | undefined
  readonly #onAbort: () => void

  constructor(
    waiters: Waiter[],
    resolve: () => void,
    reject: (reason: unknown) => void,
    signal: AbortSignal | undefined,
  ) {
    this.#resolve = resolve
    this.#signal = signal
    this.#onAbort = () => {
      waiters.splice(waiters.indexOf(this), 1)
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', this.#onAbort, { once: true })
  }

  proceed(): void {
    this.#signal?.removeEventListener('abort', this.#onAbort)
    this.#resolve()
  }
}
