import type { LoggedChange } from '../backend.ts'
import { type Codecs, codecOf, decodeValue } from '../codec.ts'
import type { ChangeListener, KvEvent } from '../events.ts'
import type { Change } from '../write/batch.ts'
import type { LiveWatcher } from './live-watcher.ts'

/** What ends with the store. */
interface Endable {
  end(): void
}

/** Hands what was committed to listeners and watchers. Delivery is synchronous and never fails a write. */
export class EventHub {
  readonly #codecs: Codecs
  readonly #onError: (error: unknown) => void
  readonly #onDemand: (wanted: boolean) => void
  #listeners: readonly { readonly call: ChangeListener }[] = []
  /** Watchers of one group by its full name, the others under `undefined`. */
  readonly #watchers = new Map<string | undefined, Set<LiveWatcher>>()
  readonly #others = new Set<Endable>()
  #watcherCount = 0
  #queue: KvEvent[] = []
  #delivering = false
  dropped = 0

  /** @param onDemand told when the first wants events, and when the last has gone */
  constructor(codecs: Codecs, onError: (error: unknown) => void, onDemand: (wanted: boolean) => void) {
    this.#codecs = codecs
    this.#onError = onError
    this.#onDemand = onDemand
  }

  /** Whether anybody wants events. */
  get isWatched(): boolean {
    return this.#watcherCount > 0 || this.#listeners.length > 0
  }

  get watcherCount(): number {
    return this.#watcherCount + this.#others.size
  }

  addListener(call: ChangeListener): () => void {
    const entry = { call }
    // A new list, so that a delivery under way goes on with the one it began with.
    this.#change(() => {
      this.#listeners = [...this.#listeners, entry]
    })
    return () => {
      if (!this.#listeners.includes(entry)) return
      this.#change(() => {
        this.#listeners = this.#listeners.filter((other) => other !== entry)
      })
    }
  }

  addWatcher(watcher: LiveWatcher): void {
    const { group } = watcher.filter
    this.#change(() => {
      const watchers = this.#watchers.get(group) ?? new Set()
      this.#watchers.set(group, watchers.add(watcher))
      this.#watcherCount++
    })
  }

  removeWatcher(watcher: LiveWatcher): void {
    const { group } = watcher.filter
    const watchers = this.#watchers.get(group)
    if (!watchers?.has(watcher)) return
    this.#change(() => {
      watchers.delete(watcher)
      if (watchers.size === 0) this.#watchers.delete(group)
      this.#watcherCount--
    })
  }

  /** Something that is not fed from here, but ends with the store. */
  adopt(other: Endable): void {
    this.#others.add(other)
  }

  release(other: Endable): void {
    this.#others.delete(other)
  }

  /** Delivers changes. What a listener writes meanwhile is delivered after the current event. */
  publish(changes: readonly (Change | LoggedChange)[]): void {
    if (!this.isWatched) return
    for (const change of changes) if (this.#isWanted(change.group)) this.#queue.push(this.toEvent(change))
    if (this.#delivering) return
    this.#delivering = true
    try {
      for (let event = this.#queue.shift(); event !== undefined; event = this.#queue.shift()) this.#deliver(event)
    } finally {
      this.#delivering = false
    }
  }

  /** The event of a change, with the value decoded anew: nobody shares an object with the writer. */
  toEvent(change: Change | LoggedChange): KvEvent {
    const { type, group, key, revision, timestamp, value, enc, expiresAt, position } = change
    return {
      type,
      group,
      key,
      ...(value !== undefined && { value: this.#decode(group, value, enc) }),
      ...(value !== undefined && expiresAt !== null && { expiresAt }),
      revision,
      timestamp,
      ...(position !== undefined && { position }),
    }
  }

  /** Ends what reads from the backend itself: before that closes. */
  endReaders(): void {
    for (const other of [...this.#others]) other.end()
  }

  /** Ends every watcher and forgets every listener. */
  close(): void {
    for (const watchers of [...this.#watchers.values()]) for (const watcher of [...watchers]) watcher.end()
    this.endReaders()
    this.#change(() => {
      this.#listeners = []
    })
  }

  #isWanted(group: string): boolean {
    return this.#listeners.length > 0 || this.#watchers.has(undefined) || this.#watchers.has(group)
  }

  #deliver(event: KvEvent): void {
    for (const { call } of this.#listeners) {
      try {
        call(event)
      } catch (error) {
        this.#onError(error)
      }
    }
    for (const watcher of [...(this.#watchers.get(event.group) ?? [])]) watcher.deliver(event)
    for (const watcher of [...(this.#watchers.get(undefined) ?? [])]) watcher.deliver(event)
  }

  #decode(group: string, value: string | Uint8Array, enc: Change['enc']): unknown {
    try {
      return decodeValue(value, enc, codecOf(this.#codecs, group))
    } catch (error) {
      this.#onError(error)
      return undefined
    }
  }

  #change(apply: () => void): void {
    const before = this.isWatched
    apply()
    if (this.isWatched !== before) this.#onDemand(this.isWatched)
  }
}
