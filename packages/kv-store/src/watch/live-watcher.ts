import type { KvEvent, Watcher, WatchOverflow } from '../events.ts'
import { EventBuffer } from './event-buffer.ts'
import { type EventFilter, inScope, matches } from './filter.ts'

/** What a watcher is made of. */
export interface LiveWatcherOptions {
  readonly filter: EventFilter
  readonly buffer: number
  readonly overflow: WatchOverflow
  readonly signal: AbortSignal | undefined
  /** What is stored already, delivered first. */
  readonly initial: AsyncIterator<KvEvent, undefined> | undefined
  /** Called once, when no more events are wanted. */
  readonly onEnd: (watcher: LiveWatcher) => void
  readonly onDrop: () => void
}

type Waiter = (result: IteratorResult<KvEvent, undefined>) => void

const DONE: IteratorResult<KvEvent, undefined> = Object.freeze({ done: true, value: undefined })

/** A watcher fed by the commits of this process. A writer hands it an event and goes on; nothing ever waits for it. */
export class LiveWatcher implements Watcher {
  readonly filter: EventFilter
  readonly #buffer: EventBuffer
  readonly #options: LiveWatcherOptions
  #waiters: Waiter[] = []
  #ended = false
  #failure: { readonly error: unknown } | undefined
  #initial: AsyncIterator<KvEvent, undefined> | undefined
  readonly #abort = (): void => this.end()

  constructor(options: LiveWatcherOptions) {
    this.filter = options.filter
    this.#options = options
    this.#buffer = new EventBuffer(options.buffer, options.overflow)
    this.#initial = options.initial
    if (options.signal?.aborted) this.end()
    else options.signal?.addEventListener('abort', this.#abort, { once: true })
  }

  get dropped(): number {
    return this.#buffer.dropped
  }

  /** Takes an event if the filter lets it through. */
  deliver(event: KvEvent): void {
    if (this.#ended || !matches(this.filter, event)) return
    const seen = inScope(this.filter.scope, event)
    const waiter = this.#waiters.shift()
    if (waiter !== undefined) {
      waiter({ done: false, value: seen })
      return
    }
    const dropped = this.#buffer.dropped
    try {
      this.#buffer.push(seen)
    } catch (error) {
      this.#failure = { error }
      this.end()
    }
    if (this.#buffer.dropped > dropped) this.#options.onDrop()
  }

  async next(): Promise<IteratorResult<KvEvent, undefined>> {
    if (this.#initial !== undefined) {
      const first = await this.#initial.next()
      if (first.done !== true) return first
      this.#initial = undefined
    }
    const event = this.#buffer.shift()
    if (event !== undefined) return { done: false, value: event }
    if (this.#failure !== undefined) {
      const { error } = this.#failure
      this.#failure = undefined
      throw error
    }
    return this.#ended ? DONE : new Promise((resolve) => this.#waiters.push(resolve))
  }

  /** Ends it at once: the reader has gone, what is buffered goes too. */
  async return(): Promise<IteratorResult<KvEvent, undefined>> {
    this.end()
    this.#buffer.clear()
    this.#initial = undefined
    return DONE
  }

  /** No more events; what is buffered is still delivered. */
  end(): void {
    if (this.#ended) return
    this.#ended = true
    this.#options.signal?.removeEventListener('abort', this.#abort)
    this.#options.onEnd(this)
    for (const waiter of this.#waiters.splice(0)) waiter(DONE)
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return()
  }
}
