import type { StoredPayload } from '../backend.ts'

/** A payload as a parameter: text as it is, bytes as base64. Drivers disagree about `bytea[]`, never about text. */
export const storedText = (payload: StoredPayload): string =>
  typeof payload === 'string'
    ? payload
    : Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength).toString('base64')

/** How payloads come back. */
export interface PayloadReader {
  /** The column's expression: text for codecs that are text (several times faster than bytes), base64 for others. */
  column(payload: string, codec: string): string
  /** The value of the column. */
  read(value: unknown, codec: string): StoredPayload
}

/** Reads payloads whose codec is one of `textLabels` as text. */
export function payloadReader(textLabels: readonly string[]): PayloadReader {
  const labels = new Set(textLabels)
  const list = textLabels.map((label) => `'${label.replaceAll("'", "''")}'`).join(', ')
  return {
    column: (payload, codec) =>
      `case when ${codec} in (${list}) then convert_from(${payload}, 'UTF8') else encode(${payload}, 'base64') end`,
    read: (value, codec) => (labels.has(codec) ? String(value) : Buffer.from(String(value), 'base64')),
  }
}

/** Reads every payload as bytes: the way out when one row of a text codec is not UTF-8 and fails the whole statement. */
export const bytesReader: PayloadReader = {
  column: (payload) => `encode(${payload}, 'base64')`,
  read: (value) => Buffer.from(String(value), 'base64'),
}
