import type { LoggedChange, LogPage, LogReader } from '../backend.ts'
import type { KvEvent, Watcher } from '../events.ts'
import { type EventFilter, inScope, matches } from './filter.ts'

/** What a watcher of the log is made of. */
export interface LogWatcherOptions {
  readonly log: LogReader
  readonly since: string
  readonly filter: EventFilter
  readonly signal: AbortSignal | undefined
  readonly toEvent: (change: LoggedChange) => KvEvent
  readonly onEnd: (watcher: LogWatcher) => void
}

const DONE: IteratorResult<KvEvent, undefined> = Object.freeze({ done: true, value: undefined })

// Changes per read of the log.
const PAGE = 200

/**
 * A watcher that reads the change log at its own pace, from a position on: it misses nothing, buffers one page at most
 * and sees the writes of all processes in the order of their commits.
 */
export class LogWatcher implements Watcher {
  readonly dropped = 0
  readonly #options: LogWatcherOptions
  readonly #stopListening: () => void
  #position: string
  #page: LoggedChange[] = []
  #ended = false
  #wake: (() => void) | undefined
  #news = true
  #last: Promise<unknown> = Promise.resolve()
  readonly #abort = (): void => this.end()

  constructor(options: LogWatcherOptions) {
    this.#options = options
    this.#position = options.since
    this.#stopListening = options.log.onAppend(() => {
      this.#news = true
      this.#wake?.()
    })
    if (options.signal?.aborted) this.end()
    else options.signal?.addEventListener('abort', this.#abort, { once: true })
  }

  /** Calls wait for each other, so that events come in order however they are asked for. */
  next(): Promise<IteratorResult<KvEvent, undefined>> {
    const result = this.#last.then(() => this.#next())
    this.#last = result.catch(() => {})
    return result
  }

  async #next(): Promise<IteratorResult<KvEvent, undefined>> {
    const { filter, toEvent } = this.#options
    for (;;) {
      for (let change = this.#page.shift(); change !== undefined; change = this.#page.shift()) {
        if (matches(filter, change)) return { done: false, value: inScope(filter.scope, toEvent(change)) }
      }
      if (this.#ended) return DONE
      if (!this.#news)
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
      this.#wake = undefined
      if (this.#ended) return DONE
      this.#news = false
      const page = await this.#read()
      if (page === undefined) return DONE
      const { changes, position } = page
      if (position !== this.#position) this.#news = true
      this.#position = position
      this.#page = [...changes]
    }
  }

  /** The next page; `undefined` when the watcher was ended meanwhile, whatever became of the read. */
  async #read(): Promise<LogPage | undefined> {
    try {
      const page = await this.#options.log.read(this.#position, PAGE)
      return this.#ended ? undefined : page
    } catch (error) {
      if (this.#ended) return undefined
      throw error
    }
  }

  async return(): Promise<IteratorResult<KvEvent, undefined>> {
    this.end()
    this.#page = []
    return DONE
  }

  end(): void {
    if (this.#ended) return
    this.#ended = true
    this.#options.signal?.removeEventListener('abort', this.#abort)
    this.#stopListening()
    this.#options.onEnd(this)
    this.#wake?.()
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return()
  }
}
