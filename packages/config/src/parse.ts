import { milliseconds } from '@modkit/kernel'
import type { StandardSchemaV1 } from '@standard-schema/spec'

/** Makes a value of what stands in the environment: trimmed and never blank. Throws when it cannot. */
export interface Parser<out T> {
  (raw: string): T
  /**
   * What the parser takes, in words that complete "expected …". The only thing an error says about a malformed
   * sensitive value: it belongs to the parser, so it cannot hold the value.
   */
  readonly expected?: string
}

/** What `configValue` takes as `parse`: a parser, or a synchronous Standard Schema that accepts strings. */
export type Parse<T> = Parser<T> | StandardSchemaV1<any, T>

/** Gives a parser the words for its errors: `parser('a colour such as #ff8800', (raw) => …)`. */
export function parser<T>(expected: string, parse: (raw: string) => T): Parser<T> {
  return Object.assign((raw: string) => parse(raw), { expected })
}

const refuse = (): never => {
  throw new RangeError('not in the expected form')
}

/** The text itself. */
export const string: Parser<string> = parser('text', (raw) => raw)

/** A whole number that a double holds exactly. */
export const int: Parser<number> = parser('a whole number', (raw) => {
  const number = /^[+-]?\d+$/.test(raw) ? Number(raw) : Number.NaN
  return Number.isSafeInteger(number) ? number : refuse()
})

/** A decimal number, with or without an exponent. */
export const float: Parser<number> = parser('a number', (raw) => {
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(raw) ? Number(raw) : Number.NaN
  return Number.isFinite(number) ? number : refuse()
})

const BOOLEANS = new Map(
  Object.entries({ true: true, yes: true, on: true, 1: true, false: false, no: false, off: false, 0: false }),
)

/** `true`, `yes`, `on`, `1` or `false`, `no`, `off`, `0`, in any case. */
export const bool: Parser<boolean> = parser(
  'true, yes, on or 1, or else false, no, off or 0',
  (raw) => BOOLEANS.get(raw.toLowerCase()) ?? refuse(),
)

/** A duration such as `250ms`, `5s` or `1h30m`, in milliseconds. Only `0` needs no unit; a leading `-` makes it negative. */
export const duration: Parser<number> = parser('a duration such as 250ms, 5s or 1h30m', (raw) => {
  if (raw === '0') return 0
  return raw.startsWith('-') ? -milliseconds(raw.slice(1)) : milliseconds(raw)
})

/** An absolute URL. Mark the value `sensitive` when it carries a password. */
export const url: Parser<URL> = parser('an absolute URL', (raw) => URL.parse(raw) ?? refuse())

/** Texts separated by commas; blank ones are left out. */
export const list: Parser<readonly string[]> = listOf(string)

/** Values separated by commas, each made by `parse`; blank ones are left out. */
export function listOf<T>(parse: Parser<T>): Parser<readonly T[]> {
  return parser(`a list separated by commas, of which each is ${parse.expected ?? 'a value'}`, (raw) =>
    raw
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => parse(part)),
  )
}

/** One of the given texts, exactly. */
export function oneOf<const T extends string>(...choices: readonly T[]): Parser<T> {
  return parser(`one of ${choices.join(', ')}`, (raw) => choices.find((choice) => choice === raw) ?? refuse())
}

/** A number that `parse` makes, from `min` to `max`, both included: `between(int, 0, 65535)`. */
export function between(parse: Parser<number>, min: number, max: number): Parser<number> {
  return parser(`${parse.expected ?? 'a number'} from ${min} to ${max}`, (raw) => {
    const number = parse(raw)
    return number >= min && number <= max ? number : refuse()
  })
}
