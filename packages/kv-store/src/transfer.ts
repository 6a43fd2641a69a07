import { KvImportError } from './errors.ts'
import { Encoding, type NamedRow, type StoredValue } from './row.ts'

/** A line of an export: the value as it is stored, bytes in base64. */
export interface ExportLine extends StoredValue {
  readonly group: string
  readonly key: string
  /** `null` never expires. */
  readonly expiresAt: number | null
}

/** One line of JSON, without the line feed. */
export function formatLine(group: string, row: NamedRow): string {
  const { key, value, enc, expiresAt } = row
  return JSON.stringify({
    group,
    key,
    enc,
    ...(typeof value === 'string' ? { value } : { base64: Buffer.from(value).toString('base64') }),
    ...(expiresAt !== null && { expiresAt }),
  })
}

const ENCODINGS: ReadonlySet<unknown> = new Set(Object.values(Encoding))

/** @throws KvImportError when the line is none that `formatLine` made */
export function parseLine(text: string, line: number): ExportLine {
  const { group, key, enc, value, base64, expiresAt = null } = parseObject(text, line)
  const isText = (candidate: unknown): candidate is string => typeof candidate === 'string' && candidate.isWellFormed()
  if (!isText(group) || !isText(key)) throw new KvImportError(line, 'group and key must be well-formed strings')
  if (!ENCODINGS.has(enc)) throw new KvImportError(line, `unknown encoding: enc=${String(enc)}`)
  if (expiresAt !== null && !Number.isSafeInteger(expiresAt)) throw new KvImportError(line, 'expiresAt must be whole')
  const data = typeof base64 === 'string' ? new Uint8Array(Buffer.from(base64, 'base64')) : value
  const fits = enc === Encoding.Bytes ? data instanceof Uint8Array : isText(data) || enc === Encoding.Codec
  if (!fits || data === undefined) throw new KvImportError(line, 'the value does not fit its encoding')
  return { group, key, enc: enc as Encoding, value: data as string | Uint8Array, expiresAt: expiresAt as number | null }
}

function parseObject(text: string, line: number): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text)
    if (typeof parsed === 'object' && parsed !== null) return parsed as Record<string, unknown>
  } catch (cause) {
    throw new KvImportError(line, 'it is not JSON', cause)
  }
  throw new KvImportError(line, 'it is not an object')
}
