import type { RedisPhase } from '@modkit/redis-contract'

/** How a watchdog pings: rejects with `isUnwritten` when the socket did not take the command in time. */
export interface WatchdogTarget {
  /** Sends a PING behind everything that is queued. */
  ping(): Promise<unknown>
  /** Whether a failed ping was never written. */
  isUnwritten(error: unknown): boolean
  /** The connection has missed its deadline: end it. */
  expire(phase: RedisPhase, timeoutMs: number): void
}

/**
 * Gives a connection its read and write deadlines without a timer per command. Redis answers in order, so a PING that
 * has waited for the read timeout proves that what was sent before it has waited longer. PINGs go out every twentieth
 * of the read timeout, several under way at once, so a command is answered or rejected within 1.05 of it; a tenth would
 * leave a promise of 1.1 no room for the timers of a busy process.
 */
export class Watchdog {
  readonly #target: WatchdogTarget
  readonly #readMs: number
  readonly #writeMs: number
  readonly #tickMs: number
  readonly #deadlines = new Set<NodeJS.Timeout>()
  #ticker: NodeJS.Timeout | undefined
  /** What `stop` leaves behind must not end the connection after the next. */
  #generation = 0

  constructor(target: WatchdogTarget, readMs: number, writeMs: number) {
    this.#target = target
    this.#readMs = readMs
    this.#writeMs = writeMs
    this.#tickMs = Math.max(1, readMs / 20)
  }

  start(): void {
    this.stop()
    this.#ticker = setInterval(() => this.ping(), this.#tickMs)
  }

  /** Watches what was sent so far, and sends no more. */
  stopPinging(): void {
    clearInterval(this.#ticker)
    this.#ticker = undefined
  }

  stop(): void {
    this.#generation++
    this.stopPinging()
    for (const deadline of this.#deadlines) clearTimeout(deadline)
    this.#deadlines.clear()
  }

  /** Puts a deadline behind everything sent so far. */
  ping(): void {
    const cancel = this.#arm()
    const generation = this.#generation
    this.#target.ping().then(cancel, (error: unknown) => {
      // An error reply is an answer too: the server lives.
      cancel()
      if (this.#target.isUnwritten(error) && generation === this.#generation) this.#expire('write', this.#writeMs)
    })
  }

  #arm(): () => void {
    let timer: NodeJS.Timeout
    let settled = false
    const generation = this.#generation
    const expire = () => {
      if (!settled && generation === this.#generation) this.#expire('reply', this.#readMs)
    }
    const wait = (ms: number) => {
      const due = performance.now() + ms
      timer = setTimeout(() => {
        this.#deadlines.delete(timer)
        // Late by more than a tick: this process was busy or asleep, and the answer may lie unread in the socket.
        if (performance.now() - due > this.#tickMs) wait(this.#tickMs)
        // Timers run before sockets are read; one more turn reads what has arrived in time.
        else setImmediate(expire)
      }, ms)
      this.#deadlines.add(timer)
    }
    wait(this.#readMs)
    return () => {
      settled = true
      clearTimeout(timer)
      this.#deadlines.delete(timer)
    }
  }

  #expire(phase: RedisPhase, timeoutMs: number): void {
    this.stop()
    this.#target.expire(phase, timeoutMs)
  }
}
