import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Awaitable, Backend, Decode, LogReader, PageQuery, RangeStats } from '../backend.ts'
import { KvBusyError } from '../errors.ts'
import { isLive, type NamedRow, type Row } from '../row.ts'
import {
  CallOperation,
  DeleteGroupsOperation,
  ExpireOperation,
  type LocalOperation,
} from '../write/local-operations.ts'
import type { PointOperation } from '../write/operations.ts'
import type { GroupRange, RemovedGroup } from '../write/rows.ts'
import type { Engine, LocalReads } from './engine.ts'
import { GroupCommit, type GroupCommitOptions } from './group-commit.ts'

/** What `LocalBackend` needs besides an engine. */
export interface LocalBackendOptions extends GroupCommitOptions {
  /** Failures that no caller waits for: of a lazy delete, say. */
  readonly onError: (error: unknown) => void
}

// How long a purge may hold the thread before it lets others run, in milliseconds.
const PURGE_BUDGET = 4

/** A backend on an engine in this process: reads see the writes that were queued before them. */
export class LocalBackend implements Backend {
  readonly kind: Engine['kind']
  readonly log: LogReader | undefined
  readonly #engine: Engine
  readonly #reads: LocalReads
  readonly #options: LocalBackendOptions
  readonly #writer: GroupCommit
  #expired: { group: string; key: string }[] = []

  constructor(engine: Engine, options: LocalBackendOptions) {
    this.kind = engine.kind
    this.log = engine.log
    this.#engine = engine
    this.#reads = engine.reads
    this.#options = options
    this.#writer = new GroupCommit(engine, options)
  }

  plain(group: string, key: string): string | null | undefined {
    if (!this.#writer.isIdle) return null
    try {
      return this.#reads.plain(group, key)
    } catch {
      // The long way reports it, or waits.
      return null
    }
  }

  get(group: string, key: string): Awaitable<Row | undefined> {
    if (!this.#writer.isIdle) {
      this.#writer.flush()
      if (!this.#writer.isIdle) return this.#later(() => this.getNow(group, key))
    }
    try {
      return this.getNow(group, key)
    } catch (error) {
      return this.#retry(error, () => this.getNow(group, key))
    }
  }

  /** The live row; one that has expired is deleted soon. */
  getNow(group: string, key: string): Row | undefined {
    const row = this.#reads.get(group, key)
    if (row === undefined || row.expiresAt === null || isLive(row, this.#options.now())) return row
    this.#expire(group, key)
    return undefined
  }

  getMany(group: string, keys: readonly string[]): Awaitable<readonly NamedRow[]> {
    return this.#read((reads) => reads.getMany(group, keys))
  }

  getAll(group: string, decode: Decode): Awaitable<Map<string, unknown>> {
    return this.#read((reads) => reads.getAll(group, decode))
  }

  page(query: PageQuery): Awaitable<readonly NamedRow[]> {
    return this.#read((reads) => reads.page(query))
  }

  count(range: GroupRange): Awaitable<number> {
    return this.#read((reads) => reads.count(range))
  }

  groups(range: GroupRange): Awaitable<string[]> {
    return this.#read((reads) => reads.groups(range))
  }

  stats(range: GroupRange): Awaitable<RangeStats> {
    return this.#read((reads) => reads.stats(range))
  }

  write<T>(operation: PointOperation<T>, signal: AbortSignal | undefined): Promise<T> {
    return this.#writer.write(operation, signal)
  }

  deleteGroups(range: GroupRange, signal: AbortSignal | undefined): Promise<readonly RemovedGroup[]> {
    return this.#writer.write(new DeleteGroupsOperation(range), signal)
  }

  transaction<T>(work: () => T, signal: AbortSignal | undefined): Promise<T> {
    return this.#writer.write(new CallOperation(work), signal)
  }

  /** A read of the synchronous face: queued writes happen first, and may block. */
  readNow<T>(read: (reads: LocalReads) => T): T {
    if (!this.#writer.isIdle) this.#writer.flushNow()
    try {
      return read(this.#reads)
    } catch (error) {
      if (!this.#engine.isBusy(error)) throw this.#engine.wrap(error)
      return this.#engine.waiting(() => read(this.#reads))
    }
  }

  writeNow<T>(operation: LocalOperation<T>): T {
    return this.#writer.writeNow(operation)
  }

  async purge(range: GroupRange, signal: AbortSignal | undefined): Promise<number> {
    let removed = 0
    let cursor: { group: string; key: string } | undefined
    let started = performance.now()
    do {
      signal?.throwIfAborted()
      const now = this.#options.now()
      const found = await this.#read(() => this.#engine.findExpired(range, cursor, now))
      if (found.expired.length > 0) removed += await this.#writer.write(new ExpireOperation(found.expired), signal)
      cursor = found.next
      if (performance.now() - started > PURGE_BUDGET) {
        await nextTurn()
        started = performance.now()
      }
    } while (cursor !== undefined)
    this.#engine.log?.trim(this.#options.now())
    return removed
  }

  fileBytes(): number | undefined {
    return this.#engine.fileBytes()
  }

  async backup(
    path: string,
    onProgress: ((done: number, total: number) => void) | undefined,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    await this.#writer.settled()
    await this.#engine.backup(path, onProgress, signal)
  }

  async close(): Promise<void> {
    await this.#writer.settled()
    this.#engine.close()
  }

  #read<T>(read: (reads: LocalReads) => T): Awaitable<T> {
    if (!this.#writer.isIdle) {
      this.#writer.flush()
      if (!this.#writer.isIdle) return this.#later(() => read(this.#reads))
    }
    try {
      return read(this.#reads)
    } catch (error) {
      return this.#retry(error, () => read(this.#reads))
    }
  }

  async #later<T>(read: () => T): Promise<T> {
    await this.#writer.settled()
    try {
      return read()
    } catch (error) {
      return this.#retry(error, read)
    }
  }

  /** Readers of a WAL file wait for nobody, except while another process recovers or closes it. */
  async #retry<T>(first: unknown, read: () => T): Promise<T> {
    let error = first
    const deadline = performance.now() + this.#options.busyTimeoutMs
    while (this.#engine.isBusy(error)) {
      if (performance.now() > deadline) throw new KvBusyError(this.#options.busyTimeoutMs, error)
      await new Promise((resolve) => setTimeout(resolve, 5))
      try {
        return read()
      } catch (again) {
        error = again
      }
    }
    throw this.#engine.wrap(error)
  }

  #expire(group: string, key: string): void {
    if (this.#expired.push({ group, key }) > 1) return
    queueMicrotask(() => {
      const names = this.#expired
      this.#expired = []
      this.#writer.write(new ExpireOperation(names), undefined).catch(this.#options.onError)
    })
  }
}
