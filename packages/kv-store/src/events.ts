/** What can happen to a key or a group. */
export type KvEventType = 'set' | 'delete' | 'expire' | 'delete_group'

/** Something that was committed. */
export interface KvEvent<T = unknown> {
  readonly type: KvEventType
  readonly group: string
  /** Empty for `delete_group`. */
  readonly key: string
  /** Only for `set`. */
  readonly value?: T
  /** Only for `set`, and only when the key expires: milliseconds since 1970. */
  readonly expiresAt?: number
  /** For `set` the revision of the entry; otherwise one that names the change. Compared for equality only. */
  readonly revision: number
  /** When it was committed, milliseconds since 1970 by the writer's clock. */
  readonly timestamp: number
  /** Where to resume after it (`watch({ since })`); only when the store keeps a change log. */
  readonly position?: string
}

/** What becomes of an event when the buffer of its watcher is full. */
export type WatchOverflow = 'drop-newest' | 'drop-oldest' | 'coalesce' | 'error'

/** What `watch` takes. Whatever is left out matches everything, so that a literal `*` can be watched. */
export interface WatchOptions {
  readonly group?: string
  readonly key?: string
  /** Keys that start with it. Events of a whole group are delivered too. */
  readonly prefix?: string
  readonly types?: readonly KvEventType[]
  /** How many events may wait to be read; 16 unless told. */
  readonly buffer?: number
  /**
   * What happens beyond that: `drop-newest` unless told. `coalesce` keeps the last event of each key and drops the
   * newest beyond; `error` makes the iteration fail with `KvWatchOverflowError`. A writer never waits.
   */
  readonly overflow?: WatchOverflow
  /**
   * Delivers what was committed after this position, then goes on; needs a store with a change log. Such a watcher reads
   * the log at its own pace: it has no buffer and drops nothing.
   */
  readonly since?: string
  /** Delivers first what is stored now, as `set` events. */
  readonly initial?: boolean
  /** Ends the watcher; what is buffered is still delivered. */
  readonly signal?: AbortSignal
}

/** Events as they come. `break`, `return()`, an aborted signal, `unwatch` and the store's `close` end it. */
export interface Watcher<T = unknown> extends AsyncIterableIterator<KvEvent<T>, undefined>, AsyncDisposable {
  /** How many events did not fit into the buffer. */
  readonly dropped: number
  next(): Promise<IteratorResult<KvEvent<T>, undefined>>
  return(): Promise<IteratorResult<KvEvent<T>, undefined>>
}

/** Called with every event, in the order of the commits. */
export type ChangeListener<T = unknown> = (event: KvEvent<T>) => void
