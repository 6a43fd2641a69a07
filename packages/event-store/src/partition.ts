import type { StreamId } from './stream.ts'

/**
 * The partition of a stream: FNV-1a over type, NUL and id in UTF-8. NUL cannot occur in either part, so no two streams
 * share a text. SQLite and memory compute it here; Postgres, which filters on the server, has its own hash.
 */
export function partitionOf(stream: StreamId, count: number): number {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(`${stream.aggregateType}\0${stream.aggregateId}`)) {
    hash = Math.imul(hash ^ byte, 0x01000193)
  }
  return (hash >>> 0) % count
}
