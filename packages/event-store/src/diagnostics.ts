import { channel } from 'node:diagnostics_channel'
import type { StreamId } from './stream.ts'

/** A snapshot stood beyond its stream's head and was left aside (`snapshotAhead: 'rebuild'`). */
export const snapshotAheadChannel = channel('modkit:event-store:snapshot-ahead')

/** What `modkit:event-store:snapshot-ahead` carries. */
export interface SnapshotAheadMessage {
  readonly stream: StreamId
  readonly snapshot: number
  readonly head: number
}
