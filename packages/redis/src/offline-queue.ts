import { RedisTimeoutError, RedisUnavailableError } from '@modkit/redis-contract'

interface Waiter {
  readonly run: () => void
  readonly reject: (error: Error) => void
  readonly timer: NodeJS.Timeout
}

/** Commands that wait for a connection: in order, at most `max`, each at most `timeoutMs`. None of them was sent. */
export class OfflineQueue {
  readonly #waiting = new Set<Waiter>()
  readonly #max: number
  readonly #timeoutMs: number

  constructor(max: number, timeoutMs: number) {
    this.#max = max
    this.#timeoutMs = timeoutMs
  }

  get size(): number {
    return this.#waiting.size
  }

  /** Runs `send` at the next `flush`. */
  add<T>(send: () => Promise<T>): Promise<T> {
    if (this.#waiting.size >= this.#max) {
      return Promise.reject(
        new RedisUnavailableError(`no connection, and ${this.#max} commands wait for one`, 'not-sent'),
      )
    }
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(waiter)
        reject(new RedisTimeoutError('write', this.#timeoutMs, 'not-sent'))
      }, this.#timeoutMs)
      const waiter: Waiter = { run: () => resolve(send()), reject, timer }
      this.#waiting.add(waiter)
    })
  }

  /** Sends all, in order. */
  flush(): void {
    for (const waiter of this.#take()) waiter.run()
  }

  /** Rejects all. */
  fail(error: () => Error): void {
    for (const waiter of this.#take()) waiter.reject(error())
  }

  #take(): Waiter[] {
    const all = [...this.#waiting]
    this.#waiting.clear()
    for (const { timer } of all) clearTimeout(timer)
    return all
  }
}
