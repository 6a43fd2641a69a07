import type { CodecRef } from './codec.ts'
import { InvalidArgumentError } from './errors/argument-errors.ts'
import type { Metadata } from './metadata.ts'

/** How many snapshots of a stream are kept when a new one is saved. Pruning never touches events. */
export type SnapshotRetention = 'latest' | 'all' | { readonly last: number }

/** Which snapshots a reader understands: others count as absent, and the stream is replayed from its start. */
export interface SnapshotShape {
  readonly type: string
  /** The version of the state's own schema: raise it when old snapshots no longer fit. */
  readonly version: number
}

/** A state to save, as of the stream's `sequence`. */
export interface NewSnapshot extends SnapshotShape {
  /** The stream sequence that the state covers; positive. */
  readonly sequence: number
  readonly state: unknown
  readonly metadata?: Metadata
  readonly codec?: CodecRef
  /** Default `'latest'`. */
  readonly retention?: SnapshotRetention
}

/** A saved state. */
export interface Snapshot<S = unknown> extends SnapshotShape {
  readonly sequence: number
  readonly state: S
  readonly metadata: Metadata
  readonly recordedAt: Date
}

/**
 * How many snapshots stay, the new one included; `undefined`: all.
 *
 * @throws InvalidArgumentError when `last` is not a positive integer
 */
export function keptSnapshots(retention: SnapshotRetention = 'latest'): number | undefined {
  if (retention === 'latest') return 1
  if (retention === 'all') return undefined
  if (!Number.isSafeInteger(retention.last) || retention.last < 1) {
    throw new InvalidArgumentError(`snapshot retention needs a positive count: last=${retention.last}`)
  }
  return retention.last
}
