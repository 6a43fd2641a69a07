import { namespaceOf } from '../check.ts'
import { Encoding, type NamedRow } from '../row.ts'
import type { PgRow } from './client.ts'
import { BASE_LOCKS } from './schema.ts'

/** Text as the bytes that are stored. */
export const bytes = (text: string): Buffer => Buffer.from(text)

/** Bytes, or text as UTF-8, for a list that travels as JSON. */
export const base64 = (data: string | Uint8Array): string =>
  (typeof data === 'string' ? Buffer.from(data) : Buffer.from(data.buffer, data.byteOffset, data.byteLength)).toString(
    'base64',
  )

// A codec may make text or bytes, and `bytea` cannot tell: the one is stored as 3, the other as 4.
const CODEC_BYTES = 4

/** The `enc` column for a value. */
export const storedEncoding = (value: string | Uint8Array | undefined, enc: Encoding): number =>
  enc === Encoding.Codec && value instanceof Uint8Array ? CODEC_BYTES : enc

/** What `value` and `enc` columns hold. */
export function readValue(value: Uint8Array, enc: number): { value: string | Uint8Array; enc: Encoding } {
  if (enc === CODEC_BYTES) return { value, enc: Encoding.Codec }
  return { value: enc === Encoding.Bytes ? value : Buffer.from(value).toString(), enc: enc as Encoding }
}

/** The columns that `readRow` wants. */
export const ROW_COLUMNS = 'r.grp, r.key, r.value, r.enc, r.expires_at, r.rev'

/** A row from its columns. */
export function readRow(row: PgRow): NamedRow {
  return {
    group: Buffer.from(row.grp).toString(),
    key: Buffer.from(row.key).toString(),
    ...readValue(row.value, row.enc),
    expiresAt: row.expires_at === null ? null : Number(row.expires_at),
    revision: Number(row.rev),
  }
}

/** The row whose lock a write of the group takes: that of its namespace, or one of those that other groups share. */
export function lockOf(group: string): string {
  const namespace = namespaceOf(group)
  if (namespace !== undefined) return `n:${namespace}`
  // FNV-1a (Fowler, Noll, Vo): any spread will do, as long as every process agrees.
  let hash = 0x811c9dc5
  for (let i = 0; i < group.length; i++) hash = Math.imul(hash ^ group.charCodeAt(i), 0x01000193)
  return `b:${(hash >>> 0) % BASE_LOCKS}`
}
