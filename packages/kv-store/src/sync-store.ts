import { AtomicBuilder, revisionOf } from './atomic-builder.ts'
import type { Core } from './core.ts'
import { KvNotFoundError } from './errors.ts'
import type {
  Atomic,
  AtomicResult,
  ConditionOptions,
  EntriesOptions,
  IncrementOptions,
  KvEntry,
  RangeOptions,
  RenderOptions,
  SetManyItem,
  SetOptions,
  SyncKvStore,
  WriteResult,
} from './kv-store.ts'
import type { LocalBackend } from './local/local-backend.ts'
import { parseTemplate } from './render.ts'
import { isLive, type NamedRow, type Row } from './row.ts'
import { limitOf, type Space } from './space.ts'
import { DeleteGroupsOperation } from './write/local-operations.ts'
import type { GroupRange } from './write/rows.ts'

/** The synchronous face of a store in this process. */
export class SyncStore implements SyncKvStore<any> {
  readonly #core: Core<LocalBackend>
  readonly #space: Space

  constructor(core: Core<LocalBackend>, space: Space) {
    this.#core = core
    this.#space = space
  }

  get(group: string, key: string): any {
    this.#core.enter()
    const name = this.#space.group(group)
    const plain = this.#core.backend.plain(name, this.#space.key(key))
    if (plain !== null) return plain
    const row = this.#row(group, key)
    return row && this.#space.value(name, row)
  }

  getOrThrow(group: string, key: string): any {
    const row = this.#row(group, key)
    if (row === undefined) throw new KvNotFoundError(group, key)
    return this.#space.value(this.#space.group(group), row)
  }

  getEntry(group: string, key: string): KvEntry<any> | undefined {
    const row = this.#row(group, key)
    return row && this.#space.entry({ group: this.#space.group(group), key, ...row })
  }

  getMany(group: string, keys: Iterable<string>): Map<string, any> {
    this.#core.enter()
    const name = this.#space.group(group)
    const wanted = Array.from(keys, (key) => this.#space.key(key))
    const rows = this.#core.backend.readNow((reads) => reads.getMany(name, wanted))
    return new Map(rows.map((row) => [row.key, this.#space.value(name, row)]))
  }

  has(group: string, key: string): boolean {
    return this.#row(group, key) !== undefined
  }

  set(group: string, key: string, value: unknown, options?: SetOptions): WriteResult {
    this.#core.enter()
    return this.#core.backend.writeNow(this.#space.set(group, key, value, options))
  }

  setWithTtl(group: string, key: string, value: unknown, ttl: number, options?: ConditionOptions): WriteResult {
    return this.set(group, key, value, { ...options, ttl })
  }

  touch(group: string, key: string, ttl: number): boolean {
    this.#core.enter()
    return this.#core.backend.writeNow(this.#space.expire(group, key, ttl ?? Number.NaN))
  }

  persist(group: string, key: string): boolean {
    this.#core.enter()
    return this.#core.backend.writeNow(this.#space.expire(group, key, undefined))
  }

  ttl(group: string, key: string): number | null | undefined {
    const row = this.#row(group, key)
    return row && (row.expiresAt === null ? null : row.expiresAt - this.#space.now())
  }

  delete(group: string, key: string, options?: { ifRevision?: number }): boolean {
    this.#core.enter()
    return this.#core.backend.writeNow(this.#space.delete(group, key, options))
  }

  deleteGroup(group: string): number {
    return this.#deleteGroups({ only: this.#space.group(group) })
  }

  setMany(group: string, items: Iterable<SetManyItem>): WriteResult {
    this.#core.enter()
    return revisionOf(this.#core.backend.writeNow(this.#space.setMany(group, items)))
  }

  deleteMany(group: string, keys: Iterable<string>): number {
    this.#core.enter()
    return this.#core.backend.writeNow(this.#space.deleteMany(group, keys))
  }

  deletePrefix(prefix: string): number {
    return this.#deleteGroups(this.#space.groupsFrom(prefix))
  }

  getAll(group: string): Map<string, any> {
    this.#core.enter()
    const name = this.#space.group(group)
    return this.#core.backend.readNow((reads) => reads.getAll(name, this.#space.decoder(name)))
  }

  *entries(group: string, options: Omit<EntriesOptions, 'signal'> = {}): Generator<KvEntry<any>, undefined> {
    for (const row of this.#rows(group, options)) yield this.#space.entry(row, options.keysOnly)
  }

  *keys(group: string, options: Omit<RangeOptions, 'signal'> = {}): Generator<string, undefined> {
    for (const row of this.#rows(group, { ...options, keysOnly: true })) yield row.key
  }

  *values(group: string, options: Omit<RangeOptions, 'signal'> = {}): Generator<any, undefined> {
    for (const row of this.#rows(group, options)) yield this.#space.value(row.group, row)
  }

  count(group: string): number {
    return this.#count({ only: this.#space.group(group) })
  }

  countAll(prefix = ''): number {
    return this.#count(this.#space.groupsFrom(prefix))
  }

  groups(prefix = ''): string[] {
    this.#core.enter()
    const range = this.#space.groupsFrom(prefix)
    return this.#core.backend.readNow((reads) => reads.groups(range)).map((group) => this.#space.strip(group))
  }

  render(template: string, group: string, options: Omit<RenderOptions, 'signal'> = {}): string {
    const parsed = parseTemplate(template)
    return parsed.fill(this.getMany(group, parsed.names), options.missing ?? 'no value')
  }

  increment(group: string, key: string, n = 1, options?: Omit<IncrementOptions, 'signal'>): number {
    this.#core.enter()
    return this.#core.backend.writeNow(this.#space.increment(group, key, n, options))
  }

  atomic(): Atomic<any, AtomicResult> {
    return new AtomicBuilder(this.#space, (operation) => {
      this.#core.enter()
      return this.#core.backend.writeNow(operation)
    })
  }

  #row(group: string, key: string): Row | undefined {
    this.#core.enter()
    const name = this.#space.group(group)
    const { backend } = this.#core
    return backend.readNow(() => backend.getNow(name, this.#space.key(key)))
  }

  #count(range: GroupRange): number {
    this.#core.enter()
    return this.#core.backend.readNow((reads) => reads.count(range))
  }

  #deleteGroups(range: GroupRange): number {
    this.#core.enter()
    const removed = this.#core.backend.writeNow(new DeleteGroupsOperation(range))
    return removed.reduce((sum, { keys }) => sum + keys, 0)
  }

  *#rows(group: string, options: EntriesOptions): Generator<NamedRow, undefined> {
    let left = limitOf(options)
    let after = options.cursor
    while (left > 0) {
      this.#core.enter()
      const query = this.#space.page(group, options, after, left)
      const rows = this.#core.backend.readNow((reads) => reads.page(query))
      for (const row of rows) if (isLive(row, this.#space.now())) yield row
      left -= rows.length
      after = rows.at(-1)?.key
      if (rows.length < query.limit) return
    }
  }
}
