import type { ConfigValue } from './config-value.ts'
import type { ConfigErrorCode, ConfigProblem } from './errors.ts'
import type { Parse, Parser } from './parse.ts'
import { type ConfigSource, textIn } from './source.ts'

/** What reading one value came to. */
export type Reading =
  | { readonly value: unknown; readonly problem?: never }
  | { readonly value?: never; readonly problem: ConfigProblem }

/** Reads one value: trimmed, blank is unset, the default as it is, the parser only for a text. Never throws. */
export function readValue(value: ConfigValue, source: ConfigSource): Reading {
  const text = textIn(source, value.key)
  if (text === undefined) {
    return value.required ? { problem: problemOf(value, 'CONFIG_MISSING', 'is missing:') } : { value: value.default }
  }
  return parseText(value, text)
}

function parseText(value: ConfigValue, text: string): Reading {
  let result: { readonly value: unknown } | { readonly why: string }
  try {
    result = run(value.parse, text)
  } catch (cause) {
    return { problem: malformed(value, text, { why: messageOf(cause), cause }) }
  }
  if ('why' in result) return { problem: malformed(value, text, result) }
  if (!isThenable(result.value)) return result
  // Its outcome is nobody's: without a handler, a rejection would end the process and print what the parser said.
  result.value.then(undefined, () => {})
  return {
    problem: problemOf(
      value,
      'CONFIG_SPEC',
      'has an asynchronous parser or schema:',
      'configuration is read synchronously',
    ),
  }
}

function run(parse: Parse<unknown>, text: string): { readonly value: unknown } | { readonly why: string } {
  // Some Standard Schemas are functions too: the schema comes first.
  if (!('~standard' in parse)) return { value: parse(text) }
  const result = parse['~standard'].validate(text)
  if (isThenable(result)) return { value: result }
  return result.issues ? { why: result.issues.map((issue) => issue.message).join('; ') } : { value: result.value }
}

function malformed(value: ConfigValue, text: string, reason: { why: string; cause?: unknown }): ConfigProblem {
  const expected = 'expected' in value.parse ? `expected ${(value.parse as Parser<unknown>).expected}` : undefined
  // What the parser said of a sensitive value may quote it, so nothing of that goes any further.
  if (value.sensitive) return problemOf(value, 'CONFIG_INVALID', 'is malformed: value=[redacted]', expected)
  const problem = problemOf(value, 'CONFIG_INVALID', `is malformed: value=${shown(text)}`, expected ?? reason.why)
  return 'cause' in reason ? { ...problem, cause: reason.cause } : problem
}

function problemOf(value: ConfigValue, code: ConfigErrorCode, what: string, expected?: string): ConfigProblem {
  const { key, token, description } = value
  const hint = [expected, description].filter((part) => part !== undefined).join('; ')
  const message = `config key "${key}" ${what} token="${token.id}"`
  return { code, message, key, token: token.id, ...(hint === '' ? {} : { hint }) }
}

/** A value as a message may show it: short, and without the credentials of a URL that nobody marked as sensitive. */
export function shown(text: string): string {
  const safe = text.replace(/\/\/[^/?#]*@/, '//[redacted]@')
  return JSON.stringify(safe.length > 80 ? `${safe.slice(0, 79)}…` : safe)
}

const messageOf = (thrown: unknown): string => String(thrown).replace(/^\w*Error: /, '')

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'then') === 'function'
