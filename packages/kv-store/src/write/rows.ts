import type { Encoding, Row } from '../row.ts'
import type { Usage } from './quota.ts'

/** A row that was removed. */
export interface RemovedRow {
  readonly group: string
  readonly key: string
}

/** A removed group with the live keys it held. */
export interface RemovedGroup {
  readonly group: string
  readonly keys: number
}

/** Groups by name: one, or those of a half-open range. */
export type GroupRange = { readonly only: string } | { readonly from: string; readonly to: string | undefined }

/**
 * Rows inside a write transaction, synchronous: what a backend provides so that every write means the same on all of
 * them. Postgres loads the rows of a batch into memory first and writes back what became of them.
 */
export interface Rows {
  /** The row as stored, also when it has expired. */
  get(group: string, key: string): Row | undefined
  put(
    group: string,
    key: string,
    value: string | Uint8Array,
    enc: Encoding,
    expiresAt: number | null,
    revision: number,
  ): void
  remove(group: string, key: string): void
  /** Removes the row if it is live; false otherwise. */
  removeLive(group: string, key: string, now: number): boolean
  /** A revision that no row has had. */
  nextRevision(): number
  usage(namespace: string): Usage
  /** Whether the group holds a live key. */
  hasLive(group: string, now: number): boolean
  removeExpired(namespace: string, now: number): readonly RemovedRow[]
}

/** Rows of a backend that lives in this process: it can also change ranges of them. */
export interface LocalRows extends Rows {
  removeGroups(range: GroupRange, now: number): readonly RemovedGroup[]
  /** Removes one row if it has expired. */
  removeIfExpired(group: string, key: string, now: number): boolean
}
