import type { LogReader, PageQuery, RangeStats, Reads } from '../backend.ts'
import type { NamedRow, Row } from '../row.ts'
import type { Change } from '../write/batch.ts'
import type { GroupRange, LocalRows, RemovedRow } from '../write/rows.ts'

/** Reads of a backend that lives in this process. */
export interface LocalReads extends Reads {
  get(group: string, key: string): Row | undefined
  /** The value if it is text that never expires, `undefined` without a row, `null` when only `get` can tell. */
  plain(group: string, key: string): string | null | undefined
  getMany(group: string, keys: readonly string[]): readonly NamedRow[]
  getAll(group: string, decode: Parameters<Reads['getAll']>[1]): Map<string, unknown>
  page(query: PageQuery): readonly NamedRow[]
  count(range: GroupRange): number
  groups(range: GroupRange): string[]
  stats(range: GroupRange): RangeStats
}

/** Where a walk over everything stands; `undefined` at its end. */
export interface ExpiredWindow {
  readonly expired: readonly RemovedRow[]
  readonly next: RemovedRow | undefined
}

/**
 * Storage in this process: rows, reads and a transaction. `GroupCommit` decides when transactions begin and end. All
 * methods are synchronous.
 */
export interface Engine {
  readonly kind: 'memory' | 'sqlite'
  readonly rows: LocalRows
  readonly reads: LocalReads
  readonly log: (LogReader & { append(changes: readonly Change[]): void; trim(now: number): void }) | undefined
  /** Takes the write lock. Throws an error for which `isBusy` holds when another process has it. */
  begin(): void
  commit(): void
  rollback(): void
  savepoint(): void
  releaseSavepoint(): void
  rollbackToSavepoint(): void
  /** Called before a write that runs outside `begin` and `commit`. */
  beforeWrite(): void
  /** Lets the storage wait for the lock of another process while `work` runs; this blocks the thread. */
  waiting<T>(work: () => T): T
  isBusy(error: unknown): boolean
  /** True when the whole transaction is lost, not one statement. */
  isFatal(error: unknown): boolean
  /** The typed error for one of the storage's own. */
  wrap(error: unknown): unknown
  /** Looks for expired rows among the next few thousand after `cursor`, without writing. */
  findExpired(range: GroupRange, cursor: RemovedRow | undefined, now: number): ExpiredWindow
  fileBytes(): number | undefined
  backup(
    path: string,
    onProgress: ((done: number, total: number) => void) | undefined,
    signal: AbortSignal | undefined,
  ): Promise<void>
  close(): void
}
