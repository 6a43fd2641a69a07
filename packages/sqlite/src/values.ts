import { SqlError } from '@modkit/sql-contract'

/** What every driver can bind. */
export type Bindable = string | number | bigint | Uint8Array | null

/**
 * How a library takes whole numbers. They should arrive as INTEGER: in a text column, REAL 1 becomes '1.0'.
 * - `bigint` (better-sqlite3, node:sqlite): numbers are bound as REAL, bigints as INTEGER.
 * - `number` (sqlite3): what fits 32 bits is bound as INTEGER, the rest as REAL, and no bigints at all. A large one goes
 *   as text, which an INTEGER column converts.
 */
export type WholeNumbers = 'bigint' | 'number'

/**
 * Makes the parameters of a query bindable: true and false become 1 and 0, a Date its ISO 8601 text, and a whole number
 * that the driver would bind as REAL a bigint. Returns the same array when nothing changes.
 *
 * @throws SqlError `invalid_value` for anything else, which says the position and never the value
 */
export function bindable(parameters: readonly unknown[], whole: WholeNumbers): readonly Bindable[] {
  for (let i = 0; i < parameters.length; i++) {
    if (!isReady(parameters[i], whole)) return parameters.map((value, index) => convert(value, index, whole))
  }
  return parameters as readonly Bindable[]
}

function isReady(value: unknown, whole: WholeNumbers): boolean {
  switch (typeof value) {
    case 'string':
      return true
    case 'bigint':
      return whole === 'bigint'
    case 'number':
      return whole === 'number' ? !Number.isNaN(value) : !Number.isInteger(value) && !Number.isNaN(value)
    case 'object':
      return value === null || Buffer.isBuffer(value)
    default:
      return false
  }
}

function convert(value: unknown, index: number, whole: WholeNumbers): Bindable {
  switch (typeof value) {
    case 'string':
      return value
    case 'bigint':
      return whole === 'number' ? convertBigint(value) : value
    case 'number':
      return convertNumber(value, index, whole)
    case 'boolean':
      return value ? 1 : 0
    case 'object':
      return convertObject(value, index)
    default:
      throw refuse(index, `a ${typeof value}`)
  }
}

function convertNumber(value: number, index: number, whole: WholeNumbers): number | bigint {
  // SQLite has no NaN: it would be stored as NULL, silently.
  if (Number.isNaN(value)) throw refuse(index, 'NaN')
  return whole === 'bigint' && Number.isSafeInteger(value) ? BigInt(value) : value
}

function convertBigint(value: bigint): number | string {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : String(value)
}

function convertObject(value: object | null, index: number): Bindable {
  if (value === null || Buffer.isBuffer(value)) return value
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  if (value instanceof ArrayBuffer) return Buffer.from(value)
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw refuse(index, 'an invalid Date')
    return value.toISOString()
  }
  throw refuse(index, 'an object')
}

function refuse(index: number, what: string): SqlError {
  return new SqlError({
    kind: 'invalid_value',
    code: 'SQLITE_MISMATCH',
    message:
      `SQLite cannot bind ${what}: parameter=${index + 1}. ` +
      'It stores null, numbers, bigints, strings and bytes; give JSON as text',
  })
}

/** True when a row read with numbers holds one that may stand for another integer than the stored one. */
export function hasUnsafeInteger(rows: readonly object[]): boolean {
  for (const row of rows as readonly Record<string, unknown>[]) {
    for (const column in row) {
      const value = row[column]
      if (typeof value === 'number' && (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER)) return true
    }
  }
  return false
}

/** Makes numbers of the bigints that are safe integers, in place, in a row (or an array) read with bigints. */
export function narrowIntegers<R extends object>(row: R): R {
  const values = row as Record<string, unknown>
  for (const column in values) {
    const value = values[column]
    if (typeof value === 'bigint' && value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER) {
      values[column] = Number(value)
    }
  }
  return row
}
