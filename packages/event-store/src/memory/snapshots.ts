import type { LoadQuery, SnapshotRow, StoredSnapshot } from '../backend.ts'
import type { Metadata } from '../metadata.ts'
import { type StreamId, streamKey } from '../stream.ts'
import type { MemoryTables } from './tables.ts'

/** Saves a snapshot, in place of one at the same sequence, and prunes older ones as its retention says. */
export function addSnapshot(tables: MemoryTables, stream: StreamId, row: SnapshotRow, now: number): void {
  const { keep, metadata, ...snapshot } = row
  const key = streamKey(stream)
  const others = (tables.snapshots.get(key) ?? []).filter(({ sequence }) => sequence !== row.sequence)
  const saved: StoredSnapshot = { ...snapshot, metadata: JSON.parse(metadata) as Metadata, recordedAt: new Date(now) }
  const all = [...others, saved].sort((a, b) => a.sequence - b.sequence)
  const older = all.filter(({ sequence }) => sequence < row.sequence)
  const pruned = keep === undefined ? 0 : Math.max(0, older.length - (keep - 1))
  tables.snapshots.set(key, all.slice(pruned))
}

/** The newest snapshot that a load may use. */
export function findSnapshot(tables: MemoryTables, stream: StreamId, query: LoadQuery): StoredSnapshot | undefined {
  const { snapshot: shape, toVersion = Infinity } = query
  if (shape === false) return undefined
  return tables.snapshots
    .get(streamKey(stream))
    ?.findLast(
      ({ sequence, type, version }) =>
        sequence <= toVersion && (shape === 'any' || (type === shape.type && version === shape.version)),
    )
}
