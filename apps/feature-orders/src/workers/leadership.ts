import { setTimeout } from 'node:timers/promises'
import { isEventStoreError, type Locks } from '@modkit/event-store'
import type { Logger } from '@modkit/http'

/** What runs while this process leads. */
export interface Led {
  /** Settles when the work ended by itself: with an error when it failed, or lost its place to another process. */
  readonly done: Promise<void>
  stop(): Promise<void>
}

/** How a process comes to lead, and what it does then. */
export interface LeadershipOptions {
  readonly locks: Locks
  /** One process leads under each key. */
  readonly key: string
  readonly logger: Pick<Logger, 'info' | 'warn'>
  lead(): Led
}

const ASK_MS = 1000
const REST_MS = 500

/**
 * Lets one process of many do the work, and another take over when that one ends. The lock only spares them a contest:
 * should two ever work at once, the store's checkpoints let one move, and the other ends here and asks again.
 */
export class Leadership {
  readonly #options: LeadershipOptions
  readonly #stopping = new AbortController()
  #running: Promise<void> = Promise.resolve()
  #isLeading = false

  constructor(options: LeadershipOptions) {
    this.#options = options
  }

  get isLeading(): boolean {
    return this.#isLeading
  }

  start(): void {
    this.#running = this.#run()
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#running
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping
    while (!signal.aborted) {
      try {
        await this.#term(signal)
      } catch (error) {
        if (signal.aborted) return
        if (isEventStoreError(error, 'LOCK_TIMEOUT')) continue // another process leads
        this.#options.logger.warn(`${this.#options.key}: the work ended, and begins again`, { error })
        await rest(REST_MS, signal)
      }
    }
  }

  async #term(signal: AbortSignal): Promise<void> {
    const { locks, key, logger, lead } = this.#options
    await using _ = await locks.acquire([key], { timeout: ASK_MS, signal })
    const led = lead()
    this.#isLeading = true
    logger.info(`${key}: this process leads`)
    try {
      await Promise.race([led.done, aborted(signal)])
    } finally {
      this.#isLeading = false
      await led.stop()
    }
  }
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

const rest = (ms: number, signal: AbortSignal): Promise<void> => setTimeout(ms, undefined, { signal }).catch(() => {})
