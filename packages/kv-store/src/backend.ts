import type { KvStats } from './kv-store.ts'
import type { Encoding, NamedRow, Row } from './row.ts'
import type { PointOperation } from './write/operations.ts'
import type { GroupRange, RemovedGroup } from './write/rows.ts'

/** A value that is there already, or on its way. */
export type Awaitable<T> = T | Promise<T>

/** How `getAll` turns stored data into the caller's value. */
export type Decode = (value: string | Uint8Array, enc: Encoding) => unknown

/** A page of a group, in the order asked for. */
export interface PageQuery {
  readonly group: string
  readonly from: string
  /** Excluded; `undefined` is the end. */
  readonly to: string | undefined
  /** Excluded, in the direction of the iteration. */
  readonly after: string | undefined
  readonly reverse: boolean
  readonly limit: number
  readonly keysOnly: boolean
}

/** What a range of groups holds. */
export interface RangeStats {
  readonly keys: number
  readonly groups: number
  readonly bytes: number
  readonly expired: number
}

/** Copies of rows, live ones only. Implemented synchronously in this process, asynchronously by a server. */
export interface Reads {
  get(group: string, key: string): Awaitable<Row | undefined>
  getMany(group: string, keys: readonly string[]): Awaitable<readonly NamedRow[]>
  getAll(group: string, decode: Decode): Awaitable<Map<string, unknown>>
  page(query: PageQuery): Awaitable<readonly NamedRow[]>
  count(range: GroupRange): Awaitable<number>
  groups(range: GroupRange): Awaitable<string[]>
  stats(range: GroupRange): Awaitable<RangeStats>
}

/** Position of a change log, and what follows it. */
export interface LogPage {
  readonly changes: readonly LoggedChange[]
  /** Where to go on. */
  readonly position: string
}

/** A change as the log has it. */
export interface LoggedChange {
  readonly type: 'set' | 'delete' | 'expire' | 'delete_group'
  readonly group: string
  readonly key: string
  readonly value: string | Uint8Array | undefined
  readonly enc: Encoding
  readonly expiresAt: number | null
  readonly revision: number
  readonly timestamp: number
  readonly position: string
}

/** A change log that survives its writers. */
export interface LogReader {
  /** The position after the last change. */
  head(): Awaitable<string>
  /**
   * Up to `limit` changes after the position.
   *
   * @throws KvCompactedError when the log no longer reaches back so far
   */
  read(since: string, limit: number): Awaitable<LogPage>
  /** Calls `wake` when there may be something new. Returns how to stop. */
  onAppend(wake: () => void): () => void
}

/** Where a store keeps its rows. */
export interface Backend extends Reads {
  readonly kind: KvStats['backend']
  readonly log: LogReader | undefined
  /** The short way of `get`: the text of a value that never expires, `undefined` without one, `null` for anything else. */
  plain(group: string, key: string): string | null | undefined
  write<T>(operation: PointOperation<T>, signal: AbortSignal | undefined): Promise<T>
  deleteGroups(range: GroupRange, signal: AbortSignal | undefined): Promise<readonly RemovedGroup[]>
  /** Removes what has expired in pieces, and says how many keys that were. */
  purge(range: GroupRange, signal: AbortSignal | undefined): Promise<number>
  fileBytes(): Awaitable<number | undefined>
  backup(
    path: string,
    onProgress: ((done: number, total: number) => void) | undefined,
    signal: AbortSignal | undefined,
  ): Promise<void>
  /** Writes what is queued and gives back what was opened. Called once. */
  close(): Promise<void>
}
