import type { Awaitable, LogPage, LogReader } from '../backend.ts'
import type { EventHub } from './event-hub.ts'

/** A log that knows which changes were made elsewhere. */
export interface SharedLog extends LogReader {
  /** As `read`, without the changes of this store. */
  readForeign(since: string, limit: number): Awaitable<LogPage>
}

const PAGE = 500

/** Brings what other processes wrote to this one's watchers and listeners, while there are any. */
export class ForeignChanges {
  readonly #log: SharedLog
  readonly #hub: EventHub
  readonly #onError: (error: unknown) => void
  #stop: (() => void) | undefined
  #position: string | undefined
  #reading = false
  #news = false

  /** `undefined` for a log that nobody else writes. */
  static of(log: LogReader, hub: EventHub, onError: (error: unknown) => void): ForeignChanges | undefined {
    return 'readForeign' in log ? new ForeignChanges(log as SharedLog, hub, onError) : undefined
  }

  private constructor(log: SharedLog, hub: EventHub, onError: (error: unknown) => void) {
    this.#log = log
    this.#hub = hub
    this.#onError = onError
  }

  /** Begins with what is committed from now on, or stops. */
  follow(wanted: boolean): void {
    if (!wanted) {
      this.#stop?.()
      this.#stop = undefined
      this.#position = undefined
      return
    }
    if (this.#stop !== undefined) return
    this.#stop = this.#log.onAppend(() => void this.#read())
    void this.#read()
  }

  async #read(): Promise<void> {
    this.#news = true
    if (this.#reading) return
    this.#reading = true
    try {
      while (this.#news && this.#stop !== undefined) {
        this.#news = false
        await this.#readPage()
      }
    } catch (error) {
      if (this.#stop === undefined) return
      // The position is lost: whatever was missed is missed, what comes is delivered.
      this.#position = undefined
      this.#onError(error)
    } finally {
      this.#reading = false
    }
  }

  async #readPage(): Promise<void> {
    if (this.#position === undefined) {
      this.#position = await this.#log.head()
      return
    }
    const { changes, position } = await this.#log.readForeign(this.#position, PAGE)
    if (this.#stop === undefined) return
    if (position !== this.#position) this.#news = true
    this.#position = position
    this.#hub.publish(changes)
  }
}
