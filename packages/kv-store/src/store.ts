import { AtomicBuilder, revisionOf } from './atomic-builder.ts'
import { checkNamespace } from './check.ts'
import type { Core } from './core.ts'
import { isKvError, KvInvalidArgumentError, KvNotFoundError } from './errors.ts'
import type { ChangeListener, Watcher } from './events.ts'
import type {
  Atomic,
  AtomicResult,
  BackupOptions,
  CallOptions,
  ConditionOptions,
  EntriesOptions,
  ExportOptions,
  GetOrSetOptions,
  ImportOptions,
  ImportResult,
  IncrementOptions,
  KvEntry,
  KvStats,
  KvStore,
  RangeOptions,
  RenderOptions,
  SetManyItem,
  SetOptions,
  WriteResult,
} from './kv-store.ts'
import { parseTemplate } from './render.ts'
import { isLive, type NamedRow } from './row.ts'
import { limitOf, Space } from './space.ts'
import { exportLines, importLines } from './transfer-store.ts'
import { inScope } from './watch/filter.ts'
import { openWatcher, type WatchArguments } from './watch/open-watcher.ts'
import { checkQuota, type Quota } from './write/quota.ts'

/** The store on any backend: what callers say becomes operations (`Space`), the backend carries them out. */
export class Store implements KvStore<any> {
  protected readonly core: Core
  protected readonly space: Space

  constructor(core: Core, space: Space) {
    this.core = core
    this.space = space
  }

  get(group: string, key: string, options?: CallOptions): Promise<any> {
    try {
      this.core.enter(options?.signal)
      const name = this.space.group(group)
      const plain = this.core.backend.plain(name, this.space.key(key))
      return plain === null ? this.#decoded(name, key) : Promise.resolve(plain)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  async getOrThrow(group: string, key: string, options?: CallOptions): Promise<any> {
    const entry = await this.getEntry(group, key, options)
    if (entry === undefined) throw new KvNotFoundError(group, key)
    return entry.value
  }

  async getEntry(group: string, key: string, options?: CallOptions): Promise<KvEntry<any> | undefined> {
    this.core.enter(options?.signal)
    const name = this.space.group(group)
    const row = await this.core.backend.get(name, this.space.key(key))
    return row && this.space.entry({ group: name, key, ...row })
  }

  async getMany(group: string, keys: Iterable<string>, options?: CallOptions): Promise<Map<string, any>> {
    this.core.enter(options?.signal)
    const name = this.space.group(group)
    const wanted = Array.from(keys, (key) => this.space.key(key))
    const rows = await this.core.backend.getMany(name, wanted)
    return new Map(rows.map((row) => [row.key, this.space.value(name, row)]))
  }

  async has(group: string, key: string, options?: CallOptions): Promise<boolean> {
    this.core.enter(options?.signal)
    return (await this.core.backend.get(this.space.group(group), this.space.key(key))) !== undefined
  }

  set(group: string, key: string, value: unknown, options?: SetOptions): Promise<WriteResult> {
    try {
      this.core.enter(options?.signal)
      return this.core.backend.write(this.space.set(group, key, value, options), options?.signal)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  setWithTtl(
    group: string,
    key: string,
    value: unknown,
    ttl: number,
    options?: ConditionOptions & CallOptions,
  ): Promise<WriteResult> {
    return this.set(group, key, value, { ...options, ttl })
  }

  async touch(group: string, key: string, ttl: number, options?: CallOptions): Promise<boolean> {
    this.core.enter(options?.signal)
    // Not a number is refused, `undefined` included: without a number the key would live for ever.
    const operation = this.space.expire(group, key, ttl ?? Number.NaN)
    return this.core.backend.write(operation, options?.signal)
  }

  async persist(group: string, key: string, options?: CallOptions): Promise<boolean> {
    this.core.enter(options?.signal)
    return this.core.backend.write(this.space.expire(group, key, undefined), options?.signal)
  }

  async ttl(group: string, key: string, options?: CallOptions): Promise<number | null | undefined> {
    this.core.enter(options?.signal)
    const row = await this.core.backend.get(this.space.group(group), this.space.key(key))
    return row && (row.expiresAt === null ? null : row.expiresAt - this.space.now())
  }

  async delete(group: string, key: string, options?: { ifRevision?: number } & CallOptions): Promise<boolean> {
    this.core.enter(options?.signal)
    return this.core.backend.write(this.space.delete(group, key, options), options?.signal)
  }

  async deleteGroup(group: string, options?: CallOptions): Promise<number> {
    this.core.enter(options?.signal)
    const removed = await this.core.backend.deleteGroups({ only: this.space.group(group) }, options?.signal)
    return removed[0]?.keys ?? 0
  }

  async setMany(group: string, items: Iterable<SetManyItem>, options?: CallOptions): Promise<WriteResult> {
    this.core.enter(options?.signal)
    return revisionOf(await this.core.backend.write(this.space.setMany(group, items), options?.signal))
  }

  async deleteMany(group: string, keys: Iterable<string>, options?: CallOptions): Promise<number> {
    this.core.enter(options?.signal)
    return this.core.backend.write(this.space.deleteMany(group, keys), options?.signal)
  }

  async deletePrefix(prefix: string, options?: CallOptions): Promise<number> {
    this.core.enter(options?.signal)
    const removed = await this.core.backend.deleteGroups(this.space.groupsFrom(prefix), options?.signal)
    return removed.reduce((sum, { keys }) => sum + keys, 0)
  }

  async getAll(group: string, options?: CallOptions): Promise<Map<string, any>> {
    this.core.enter(options?.signal)
    const name = this.space.group(group)
    return this.core.backend.getAll(name, this.space.decoder(name)) as Promise<Map<string, any>>
  }

  async *entries(group: string, options: EntriesOptions = {}): AsyncGenerator<KvEntry<any>, undefined> {
    for await (const row of this.#rows(group, options)) yield this.space.entry(row, options.keysOnly)
  }

  async *keys(group: string, options: RangeOptions = {}): AsyncGenerator<string, undefined> {
    for await (const row of this.#rows(group, { ...options, keysOnly: true })) yield row.key
  }

  async *values(group: string, options: RangeOptions = {}): AsyncGenerator<any, undefined> {
    for await (const row of this.#rows(group, options)) yield this.space.value(row.group, row)
  }

  async count(group: string, options?: CallOptions): Promise<number> {
    this.core.enter(options?.signal)
    return this.core.backend.count({ only: this.space.group(group) })
  }

  async countAll(prefix = '', options?: CallOptions): Promise<number> {
    this.core.enter(options?.signal)
    return this.core.backend.count(this.space.groupsFrom(prefix))
  }

  async groups(prefix = '', options?: CallOptions): Promise<string[]> {
    this.core.enter(options?.signal)
    const groups = await this.core.backend.groups(this.space.groupsFrom(prefix))
    return groups.map((group) => this.space.strip(group))
  }

  async render(template: string, group: string, options: RenderOptions = {}): Promise<string> {
    const parsed = parseTemplate(template)
    return parsed.fill(await this.getMany(group, parsed.names, options), options.missing ?? 'no value')
  }

  async purgeExpired(options?: CallOptions): Promise<number> {
    this.core.enter(options?.signal)
    return this.core.backend.purge(this.space.groupsFrom(''), options?.signal)
  }

  async increment(group: string, key: string, n = 1, options?: IncrementOptions): Promise<number> {
    this.core.enter(options?.signal)
    return this.core.backend.write(this.space.increment(group, key, n, options), options?.signal)
  }

  atomic(): Atomic<any, Promise<AtomicResult>> {
    return new AtomicBuilder(this.space, async (operation) => {
      this.core.enter()
      return this.core.backend.write(operation, undefined)
    })
  }

  async getOrSet(
    group: string,
    key: string,
    make: (signal: AbortSignal | undefined) => unknown,
    options: GetOrSetOptions = {},
  ): Promise<any> {
    const entry = await this.getEntry(group, key, options)
    if (entry !== undefined) return entry.value
    const { making } = this.core
    const name = JSON.stringify([this.space.group(group), key])
    let made = making.get(name)
    if (made === undefined) {
      made = this.#make(group, key, make, options).finally(() => making.delete(name))
      making.set(name, made)
    }
    return made
  }

  async *export(options: ExportOptions = {}): AsyncGenerator<string, undefined> {
    this.core.enter(options.signal)
    yield* exportLines(this.core.backend, this.space, options, () => this.core.enter(options.signal))
  }

  async import(lines: Iterable<string> | AsyncIterable<string>, options: ImportOptions = {}): Promise<ImportResult> {
    this.core.enter(options.signal)
    return importLines(this.core.backend, this.space, lines, options, () => this.core.enter(options.signal))
  }

  async backup(path: string, options: BackupOptions = {}): Promise<void> {
    this.core.enter(options.signal)
    const { onProgress } = options
    const report = onProgress && ((done: number, total: number) => onProgress({ done, total }))
    await this.core.backend.backup(path, report, options.signal)
  }

  async stats(options?: CallOptions): Promise<KvStats> {
    this.core.enter(options?.signal)
    const { backend, hub } = this.core
    const held = await backend.stats(this.space.groupsFrom(''))
    const fileBytes = await backend.fileBytes()
    return {
      backend: backend.kind,
      ...held,
      watchers: hub.watcherCount,
      dropped: hub.dropped,
      ...(fileBytes !== undefined && { fileBytes }),
    }
  }

  scope(namespace: string, quota?: Quota): KvStore<any> {
    return new Store(this.core, this.scopedSpace(namespace, quota))
  }

  watch(...args: WatchArguments): Watcher {
    this.core.enter()
    return openWatcher(this.core, this.space, args)
  }

  unwatch(watcher: Watcher): void {
    ;(watcher as Watcher & { end(): void }).end()
  }

  onChange(listener: ChangeListener): () => void {
    this.core.enter()
    const { prefix } = this.space
    return this.core.hub.addListener((event) => {
      if (event.group.startsWith(prefix)) listener(inScope(prefix, event))
    })
  }

  close(): Promise<void> {
    return this.core.close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  /** The space of a scope. A scope inside a scope belongs to the outer namespace, and to its quota. */
  protected scopedSpace(namespace: string, quota: Quota | undefined): Space {
    checkNamespace(namespace)
    const own = checkQuota(namespace, quota)
    const { prefix, quota: outer, codecs, now } = this.space
    if (prefix !== '' && own !== undefined) {
      throw new KvInvalidArgumentError('quota', 'a scope inside a scope has the quota of the outer one')
    }
    return new Space(`${prefix}${namespace}:`, own ?? outer, codecs, now)
  }

  async #decoded(name: string, key: string): Promise<unknown> {
    const row = await this.core.backend.get(name, key)
    return row === undefined ? undefined : this.space.value(name, row)
  }

  async #make(
    group: string,
    key: string,
    make: (signal: AbortSignal | undefined) => unknown,
    options: GetOrSetOptions,
  ): Promise<unknown> {
    for (;;) {
      const value = await make(options.signal)
      try {
        await this.set(group, key, value, { ...options, ifAbsent: true })
        return value
      } catch (error) {
        // Another process was first: its value counts, if it is still there.
        if (!isKvError(error, 'KV_CONFLICT')) throw error
        const entry = await this.getEntry(group, key, options)
        if (entry !== undefined) return entry.value
      }
    }
  }

  async *#rows(group: string, options: EntriesOptions): AsyncGenerator<NamedRow, undefined> {
    let left = limitOf(options)
    let after = options.cursor
    while (left > 0) {
      this.core.enter(options.signal)
      const query = this.space.page(group, options, after, left)
      const rows = await this.core.backend.page(query)
      for (const row of rows) {
        // The page may be older than the moment its rows are asked for.
        if (isLive(row, this.space.now())) yield row
      }
      left -= rows.length
      after = rows.at(-1)?.key
      if (rows.length < query.limit) return
    }
  }
}
