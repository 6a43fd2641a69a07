import { KvWatchOverflowError } from '../errors.ts'
import type { KvEvent, WatchOverflow } from '../events.ts'

/** Events that wait for their reader: never more than `capacity`. */
export class EventBuffer {
  readonly #capacity: number
  readonly #overflow: WatchOverflow
  #events: KvEvent[] = []
  dropped = 0

  constructor(capacity: number, overflow: WatchOverflow) {
    this.#capacity = capacity
    this.#overflow = overflow
  }

  get length(): number {
    return this.#events.length
  }

  /** Keeps the event, or whatever the overflow rule says. @throws KvWatchOverflowError with the rule `error` */
  push(event: KvEvent): void {
    if (this.#overflow === 'coalesce' && this.#replace(event)) return
    if (this.#events.length < this.#capacity) {
      this.#events.push(event)
      return
    }
    this.dropped++
    if (this.#overflow === 'error') throw new KvWatchOverflowError(this.#capacity)
    if (this.#overflow !== 'drop-oldest') return
    this.#events.shift()
    this.#events.push(event)
  }

  shift(): KvEvent | undefined {
    return this.#events.shift()
  }

  clear(): void {
    this.#events = []
  }

  /** The newer event of a key takes the place of the one that waits. */
  #replace(event: KvEvent): boolean {
    const waiting = this.#events.findIndex(({ group, key, type }) => {
      return group === event.group && key === event.key && (type === 'delete_group') === (event.type === 'delete_group')
    })
    if (waiting < 0) return false
    this.#events.splice(waiting, 1)
    this.#events.push(event)
    return true
  }
}
