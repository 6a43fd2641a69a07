/** How a stored value is encoded: the `enc` column of a file. */
export const Encoding = Object.freeze({
  /** A string, stored as it is. What the Go store wrote. */
  Text: 0,
  /** JSON text. */
  Json: 1,
  /** A `Uint8Array`, stored as it is. */
  Bytes: 2,
  /** Whatever the codec of the store or group made. */
  Codec: 3,
})

/** One of `Encoding`. */
export type Encoding = (typeof Encoding)[keyof typeof Encoding]

/** A value as it is stored. */
export interface StoredValue {
  readonly value: string | Uint8Array
  readonly enc: Encoding
}

/** A key's row as it is stored: it may have expired. */
export interface Row extends StoredValue {
  /** Milliseconds since 1970; `null` never expires. */
  readonly expiresAt: number | null
  /** Changes with every write of the value; compared for equality only. */
  readonly revision: number
}

/** A row with its name. */
export interface NamedRow extends Row {
  readonly group: string
  readonly key: string
}

/** A key has expired at `expiresAt` itself, not only after it. */
export const isLive = (row: { readonly expiresAt: number | null }, now: number): boolean =>
  row.expiresAt === null || row.expiresAt > now

const sizeOf = (data: string | Uint8Array): number =>
  typeof data === 'string' ? Buffer.byteLength(data) : data.byteLength

/** What a row counts for in a quota: the UTF-8 bytes of key and stored value. */
export const rowBytes = (key: string, value: string | Uint8Array): number => Buffer.byteLength(key) + sizeOf(value)
