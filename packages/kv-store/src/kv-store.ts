import type { ChangeListener, Watcher, WatchOptions } from './events.ts'
import type { Quota } from './write/quota.ts'

/** What a store without a schema of its own holds. A schema is any object type, an interface too: the type of the values of each group. */
export type KvSchema = Record<string, unknown>

/** The groups of a schema. */
export type GroupOf<S extends object> = keyof S & string

/** Every method that reads or writes takes a signal: aborted before the work begins, nothing happens. */
export interface CallOptions {
  readonly signal?: AbortSignal
}

/** When a value goes away. At most one of the three; none means never. */
export interface ExpiryOptions {
  /** Milliseconds from now; 0 or less is accepted and unreadable at once. */
  readonly ttl?: number
  /** Milliseconds since 1970. */
  readonly expiresAt?: number
  /** Keeps the expiry of the value that is overwritten. */
  readonly keepTtl?: boolean
}

/** What must hold for a write to happen. */
export interface ConditionOptions {
  /** The key is live and has this revision. */
  readonly ifRevision?: number
  /** The key is missing or expired. */
  readonly ifAbsent?: boolean
  /** The key is live. */
  readonly ifPresent?: boolean
}

/** What `set` takes besides group, key and value. */
export interface SetOptions extends ExpiryOptions, ConditionOptions, CallOptions {}

/** What a write returns. */
export interface WriteResult {
  /** Changes with every write of the key's value; compared for equality only. */
  readonly revision: number
}

/** A live key with everything that is known of it. */
export interface KvEntry<T = unknown> {
  readonly group: string
  readonly key: string
  readonly value: T
  readonly revision: number
  /** Milliseconds since 1970; `undefined` never expires. */
  readonly expiresAt: number | undefined
}

/** What `setMany` writes. */
export interface SetManyItem<T = unknown> extends ExpiryOptions {
  readonly key: string
  readonly value: T
}

/** Which keys of a group an iteration visits, in code point order. */
export interface RangeOptions extends CallOptions {
  readonly prefix?: string
  /** The first key, included. */
  readonly start?: string
  /** The end, excluded. */
  readonly end?: string
  readonly reverse?: boolean
  /** At most so many entries. */
  readonly limit?: number
  /** Goes on after this key: the last one an earlier iteration gave. */
  readonly cursor?: string
}

/** What `entries` takes. */
export interface EntriesOptions extends RangeOptions {
  /** Leaves the values out (`undefined`) without reading them. */
  readonly keysOnly?: boolean
}

/** What `increment` takes. */
export interface IncrementOptions extends CallOptions {
  /** Refuses a result below. */
  readonly min?: number
  /** Refuses a result above. */
  readonly max?: number
  /** Applies when the increment creates the key; an existing key keeps its expiry. */
  readonly ttl?: number
}

/** What `getOrSet` takes. */
export interface GetOrSetOptions extends CallOptions {
  /** Milliseconds from the moment the value was made. */
  readonly ttl?: number
}

/** What `render` takes. */
export interface RenderOptions extends CallOptions {
  /** What a missing name becomes: `<no value>` (unless told), nothing, or a `KvTemplateError`. */
  readonly missing?: 'no value' | 'empty' | 'error'
}

/** How an atomic operation went. */
export type AtomicResult =
  | { readonly ok: true; readonly revision: number }
  | {
      readonly ok: false
      /** The check that did not hold, counted from 0. */
      readonly failed: number
    }

/** Several writes that happen together or not at all, when every check holds. */
export interface Atomic<S extends object = KvSchema, R = Promise<AtomicResult>> {
  /** Holds when the key is live with this revision; `null`: when it is missing or expired. */
  check(group: GroupOf<S>, key: string, revision: number | null): this
  set<G extends GroupOf<S>>(group: G, key: string, value: S[G], options?: ExpiryOptions): this
  delete(group: GroupOf<S>, key: string): this
  /** Adds to the number under the key; a missing one counts as 0. */
  sum(group: GroupOf<S>, key: string, n: number): this
  /** Every set and sum of it gets the revision of the result. */
  commit(): R
}

/** What a store, a namespace of it, or a file says of itself. */
export interface KvStats {
  readonly backend: 'memory' | 'sqlite' | 'postgres'
  /** Live keys, their groups, and the UTF-8 bytes of their keys and stored values. */
  readonly keys: number
  readonly groups: number
  readonly bytes: number
  /** Keys that have expired and wait for the purge. */
  readonly expired: number
  readonly watchers: number
  /** Events that did not fit into the buffers of watchers since the store was opened. */
  readonly dropped: number
  /** Bytes of the file and its log; absent without a file. */
  readonly fileBytes?: number
}

/** How far long work has come. */
export interface KvProgress {
  readonly done: number
  /** Absent when nobody knows. */
  readonly total?: number
}

/** What `export` takes. */
export interface ExportOptions extends CallOptions {
  /** Only groups that start with it. */
  readonly prefix?: string
}

/** What `import` takes. */
export interface ImportOptions extends CallOptions {
  /** What happens to a key that is live: it is overwritten unless told. */
  readonly existing?: 'overwrite' | 'skip'
  readonly onProgress?: (progress: KvProgress) => void
}

/** What `import` returns. */
export interface ImportResult {
  readonly written: number
  /** Lines of keys that had expired, or were live while `existing` is `'skip'`. */
  readonly skipped: number
}

/** What `backup` takes. */
export interface BackupOptions extends CallOptions {
  /** Counts pages of the database. */
  readonly onProgress?: (progress: KvProgress) => void
}

/**
 * A group/key store. Groups are implicit: one exists while it holds a live key. Group and key may be any string without
 * lone surrogates, also the empty one. After `close` every method rejects with `KvClosedError`.
 */
export interface KvStore<S extends object = KvSchema> extends AsyncDisposable {
  /** The value, or `undefined` when the key is missing or has expired. */
  get<G extends GroupOf<S>>(group: G, key: string, options?: CallOptions): Promise<S[G] | undefined>
  /** @throws KvNotFoundError when the key is missing or has expired */
  getOrThrow<G extends GroupOf<S>>(group: G, key: string, options?: CallOptions): Promise<S[G]>
  /** The value with its revision and expiry. */
  getEntry<G extends GroupOf<S>>(group: G, key: string, options?: CallOptions): Promise<KvEntry<S[G]> | undefined>
  /** The live ones among the keys, in the order asked for. */
  getMany<G extends GroupOf<S>>(group: G, keys: Iterable<string>, options?: CallOptions): Promise<Map<string, S[G]>>
  has(group: GroupOf<S>, key: string, options?: CallOptions): Promise<boolean>
  /**
   * Stores the value. Without expiry options the key no longer expires.
   *
   * @throws KvConflictError when a condition does not hold; KvQuotaExceededError in a scope with a quota
   */
  set<G extends GroupOf<S>>(group: G, key: string, value: S[G], options?: SetOptions): Promise<WriteResult>
  /** Stores the value for `ttl` milliseconds; on an existing key the time starts anew. */
  setWithTtl<G extends GroupOf<S>>(
    group: G,
    key: string,
    value: S[G],
    ttl: number,
    options?: ConditionOptions & CallOptions,
  ): Promise<WriteResult>
  /** Gives a live key a new time to live. Revision and watchers do not notice. False when there is no such key. */
  touch(group: GroupOf<S>, key: string, ttl: number, options?: CallOptions): Promise<boolean>
  /** Lets a live key never expire. False when there is no such key. */
  persist(group: GroupOf<S>, key: string, options?: CallOptions): Promise<boolean>
  /** Milliseconds left; `null` when the key never expires, `undefined` when there is no such key. */
  ttl(group: GroupOf<S>, key: string, options?: CallOptions): Promise<number | null | undefined>
  /** True when there was a live key to delete. With `ifRevision`, @throws KvConflictError when it has another one. */
  delete(group: GroupOf<S>, key: string, options?: { ifRevision?: number } & CallOptions): Promise<boolean>
  /** Deletes a group and says how many live keys it held. */
  deleteGroup(group: GroupOf<S>, options?: CallOptions): Promise<number>
  /** Stores all of them or none. They share one revision. */
  setMany<G extends GroupOf<S>>(
    group: G,
    items: Iterable<SetManyItem<S[G]>>,
    options?: CallOptions,
  ): Promise<WriteResult>
  /** Deletes the keys together and says how many were live. */
  deleteMany(group: GroupOf<S>, keys: Iterable<string>, options?: CallOptions): Promise<number>
  /** Deletes every group whose name starts with `prefix` and says how many live keys they held. */
  deletePrefix(prefix: string, options?: CallOptions): Promise<number>
  /** Everything in the group, ordered by key. */
  getAll<G extends GroupOf<S>>(group: G, options?: CallOptions): Promise<Map<string, S[G]>>
  /** The entries of a group in order, read in pages: what is written meanwhile may be seen or not. */
  entries<G extends GroupOf<S>>(group: G, options?: EntriesOptions): AsyncIterableIterator<KvEntry<S[G]>>
  keys(group: GroupOf<S>, options?: RangeOptions): AsyncIterableIterator<string>
  values<G extends GroupOf<S>>(group: G, options?: RangeOptions): AsyncIterableIterator<S[G]>
  /** How many live keys the group holds. */
  count(group: GroupOf<S>, options?: CallOptions): Promise<number>
  /** How many live keys the groups hold whose names start with `prefix`. */
  countAll(prefix?: string, options?: CallOptions): Promise<number>
  /** The groups whose names start with `prefix`, sorted. */
  groups(prefix?: string, options?: CallOptions): Promise<string[]>
  /**
   * Fills a template with the values of a group: `{{ .name }}`, `{{ index . "odd key" }}`, `{{-` and `-}}` trim white space.
   *
   * @throws KvTemplateError
   */
  render(template: string, group: GroupOf<S>, options?: RenderOptions): Promise<string>
  /** Removes what has expired and says how many keys that were. Happens in the background too. */
  purgeExpired(options?: CallOptions): Promise<number>
  /**
   * Adds `n` to the number under the key (a missing one counts as 0) and returns the sum.
   *
   * @throws KvOutOfRangeError beyond `min` or `max`; KvInvalidValueError when the value is not a number
   */
  increment(group: GroupOf<S>, key: string, n?: number, options?: IncrementOptions): Promise<number>
  /** Collects writes that happen together or not at all. */
  atomic(): Atomic<S>
  /** The value, made and stored when it is missing. Concurrent calls of this process wait for one making. */
  getOrSet<G extends GroupOf<S>>(
    group: G,
    key: string,
    make: (signal: AbortSignal | undefined) => S[G] | Promise<S[G]>,
    options?: GetOrSetOptions,
  ): Promise<S[G]>
  /** Every live key as a line of JSON (without the line feed), for `import`. */
  export(options?: ExportOptions): AsyncIterableIterator<string>
  /** Stores what `export` gave. @throws KvImportError at the first line that is none */
  import(lines: Iterable<string> | AsyncIterable<string>, options?: ImportOptions): Promise<ImportResult>
  /** Copies the database into a new file while it is used. @throws KvUnsupportedError without a file */
  backup(path: string, options?: BackupOptions): Promise<void>
  stats(options?: CallOptions): Promise<KvStats>
  /**
   * The same store, confined to a namespace: its groups are stored as `namespace:group`. The quota binds the writes made
   * through this scope; limits that are 0 or missing do not bind.
   */
  scope<T extends object = S>(namespace: string, quota?: Quota): KvStore<T>
  /** Watches a key, all keys of a group (`'*'`), or everything (`'*', '*'`); see `WatchOptions` for more. */
  watch(group: string, key: string, options?: Omit<WatchOptions, 'group' | 'key'>): Watcher
  watch(options?: WatchOptions): Watcher
  /** Ends a watcher; what it has buffered is still delivered. */
  unwatch(watcher: Watcher): void
  /**
   * Calls `listener` after each commit and before the write resolves. What a listener throws goes to the store's
   * `onError`; what it writes is reported after the current event. Returns how to unregister it.
   */
  onChange(listener: ChangeListener): () => void
  /** Writes what is queued, ends watchers and timers, closes the file. May be called again. */
  close(): Promise<void>
}

/** The synchronous face of a store that lives in this process. It may block while another process writes. */
export interface SyncKvStore<S extends object = KvSchema> {
  get<G extends GroupOf<S>>(group: G, key: string): S[G] | undefined
  getOrThrow<G extends GroupOf<S>>(group: G, key: string): S[G]
  getEntry<G extends GroupOf<S>>(group: G, key: string): KvEntry<S[G]> | undefined
  getMany<G extends GroupOf<S>>(group: G, keys: Iterable<string>): Map<string, S[G]>
  has(group: GroupOf<S>, key: string): boolean
  set<G extends GroupOf<S>>(group: G, key: string, value: S[G], options?: Omit<SetOptions, 'signal'>): WriteResult
  setWithTtl<G extends GroupOf<S>>(
    group: G,
    key: string,
    value: S[G],
    ttl: number,
    options?: ConditionOptions,
  ): WriteResult
  touch(group: GroupOf<S>, key: string, ttl: number): boolean
  persist(group: GroupOf<S>, key: string): boolean
  ttl(group: GroupOf<S>, key: string): number | null | undefined
  delete(group: GroupOf<S>, key: string, options?: { ifRevision?: number }): boolean
  deleteGroup(group: GroupOf<S>): number
  setMany<G extends GroupOf<S>>(group: G, items: Iterable<SetManyItem<S[G]>>): WriteResult
  deleteMany(group: GroupOf<S>, keys: Iterable<string>): number
  deletePrefix(prefix: string): number
  getAll<G extends GroupOf<S>>(group: G): Map<string, S[G]>
  entries<G extends GroupOf<S>>(group: G, options?: Omit<EntriesOptions, 'signal'>): IterableIterator<KvEntry<S[G]>>
  keys(group: GroupOf<S>, options?: Omit<RangeOptions, 'signal'>): IterableIterator<string>
  values<G extends GroupOf<S>>(group: G, options?: Omit<RangeOptions, 'signal'>): IterableIterator<S[G]>
  count(group: GroupOf<S>): number
  countAll(prefix?: string): number
  groups(prefix?: string): string[]
  render(template: string, group: GroupOf<S>, options?: Omit<RenderOptions, 'signal'>): string
  increment(group: GroupOf<S>, key: string, n?: number, options?: Omit<IncrementOptions, 'signal'>): number
  atomic(): Atomic<S, AtomicResult>
}

/** A store that lives in this process: memory or a SQLite file. */
export interface LocalKvStore<S extends object = KvSchema> extends KvStore<S> {
  /** The same operations without promises. Writes that are queued happen first. */
  readonly sync: SyncKvStore<S>
  /**
   * Runs `work` with all reads and writes through `tx` in one transaction: a throw undoes them and rejects.
   * `work` must not be asynchronous.
   */
  transaction<R>(work: (tx: SyncKvStore<S>) => R, options?: CallOptions): Promise<R>
  scope<T extends object = S>(namespace: string, quota?: Quota): LocalKvStore<T>
}
