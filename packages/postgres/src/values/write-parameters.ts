import { SqlError } from '@modkit/sql-contract'
import { writeArray } from './array-literal.ts'

/** The protocol counts parameters in 16 bits, and the postgres package stops one earlier. */
export const MAX_PARAMETERS = 65_533

/** What the server receives of a parameter. */
export type WireValue = string | null | ArrayParameter

/**
 * A JavaScript array: an array literal, or JSON, by the type that the server says the parameter has. Both texts are
 * safe to make by the time this exists.
 */
export class ArrayParameter {
  readonly #values: readonly unknown[]
  readonly #literal: string

  constructor(values: readonly unknown[]) {
    this.#values = values
    this.#literal = writeArray(values, (value) => writeScalar(value) ?? 'NULL')
  }

  toString(): string {
    return this.#literal
  }

  toJson(): string {
    return JSON.stringify(this.#values, (_, value) => (typeof value === 'bigint' ? String(value) : value))
  }
}

/**
 * Parameters as text, untyped: the server takes each for what its place in the statement asks for.
 *
 * All that can fail is done here. The postgres package serialises when the statement is already part of a pipeline: what
 * throws there would be blamed on the statement of another caller.
 *
 * @throws SqlError `invalid_value`
 */
export function writeParameters(values: readonly unknown[]): WireValue[] {
  if (values.length > MAX_PARAMETERS) {
    throw refusal(`a statement has at most ${MAX_PARAMETERS} parameters: count="${values.length}"`, 'MAX_PARAMETERS')
  }
  const written = new Array<WireValue>(values.length)
  for (let i = 0; i < values.length; i++) {
    const value = values[i]
    written[i] = typeof value === 'string' ? value : writeParameter(value, i)
  }
  return written
}

function writeParameter(value: unknown, index: number): WireValue {
  try {
    return Array.isArray(value) ? new ArrayParameter(value) : writeScalar(value)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'it cannot be written as text'
    throw refusal(`a parameter cannot be sent: position="$${index + 1}". ${why}`, 'INVALID_PARAMETER', cause)
  }
}

function writeScalar(value: unknown): string | null {
  switch (typeof value) {
    case 'string':
      return value
    case 'number':
    case 'bigint':
      return `${value}`
    case 'boolean':
      return value ? 't' : 'f'
    case 'object':
      return value === null ? null : writeObject(value)
    default:
      throw new TypeError(`it is ${typeof value}; a column without a value takes null`)
  }
}

function writeObject(value: object): string {
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Uint8Array)
    return `\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`
  return JSON.stringify(value) ?? 'null'
}

function refusal(message: string, code: string, cause?: unknown): SqlError {
  return new SqlError({ kind: 'invalid_value', code, message, cause })
}
