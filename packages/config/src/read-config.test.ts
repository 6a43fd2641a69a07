import { describe, expect, test } from '@jest/globals'
import { token } from '@modkit/kernel'
import * as v from 'valibot'
import { configValue } from './config-value.ts'
import { type ConfigError, isConfigError } from './errors.ts'
import { int, parser, string, url } from './parse.ts'
import { readConfig } from './read-config.ts'

const PORT = token('app.port').of<number>()
const NAME = token('app.name').of<string>()
const NICK = token('app.nick').of<string | undefined>()
const SECRET = 'hunter2'

function caught(run: () => unknown): ConfigError {
  try {
    run()
  } catch (error) {
    if (isConfigError(error)) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

/** Everything that a log could print of an error, its properties and its causes. */
function everythingOf(error: unknown): string {
  const seen = new Set<unknown>()
  const walk = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return String(value)
    if (seen.has(value)) return ''
    seen.add(value)
    const names = [...Object.getOwnPropertyNames(value), 'message', 'stack', 'cause']
    return `${String(value)} ${JSON.stringify(value)} ${names.map((name) => walk(Reflect.get(value, name))).join(' ')}`
  }
  return walk(error)
}

describe('readConfig', () => {
  test('reads by name and by position', () => {
    const port = configValue(PORT, { key: 'PORT', parse: int, default: 3000 })
    const name = configValue(NAME, { key: 'NAME', parse: string, required: true })
    expect(readConfig({ port, name }, { NAME: 'x', PORT: '80' })).toEqual({ port: 80, name: 'x' })
    expect(readConfig([name, port], { NAME: 'x' })).toEqual(['x', 3000])
  })

  test('trims, and takes blank for unset', () => {
    const name = configValue(NAME, { key: 'NAME', parse: string, required: true })
    expect(readConfig([name], { NAME: '  x ' })).toEqual(['x'])
    expect(caught(() => readConfig([name], { NAME: '  ' })).code).toBe('CONFIG_MISSING')
  })

  test('leaves the parser alone when the key is unset, and the default as it is', () => {
    const refusing = parser<never>('nothing at all', () => {
      throw new Error('called')
    })
    expect(readConfig([configValue(NICK, { key: 'NICK', parse: refusing })], {})).toEqual([undefined])
    expect(readConfig([configValue(NICK, { key: 'NICK', parse: refusing, default: ' as is ' })], {})).toEqual([
      ' as is ',
    ])
  })

  test('does not take what the source inherits for a setting', () => {
    const value = configValue(NICK, { key: 'constructor', parse: string })
    expect(readConfig([value], {})).toEqual([undefined])
  })

  test('lists every missing and malformed key in one error', () => {
    const values = {
      port: configValue(PORT, { key: 'PORT', parse: int, default: 1 }),
      name: configValue(NAME, { key: 'NAME', parse: string, required: true, description: 'shown in the title' }),
    }
    const error = caught(() => readConfig(values, { PORT: 'eighty' }))
    expect(error.code).toBe('CONFIG_INVALID')
    expect(error.problems.map((problem) => [problem.code, problem.key, problem.token])).toEqual([
      ['CONFIG_INVALID', 'PORT', 'app.port'],
      ['CONFIG_MISSING', 'NAME', 'app.name'],
    ])
    expect(error.message).toBe(
      [
        'configuration has 2 problems:',
        '  - config key "PORT" is malformed: value="eighty" token="app.port". expected a whole number',
        '  - config key "NAME" is missing: token="app.name". shown in the title',
      ].join('\n'),
    )
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      code: 'CONFIG_INVALID',
      problems: [{ key: 'PORT' }, { key: 'NAME' }],
    })
  })

  test('takes a Standard Schema, with its transformation and its words', () => {
    const schema = v.pipe(v.string(), v.toNumber(), v.maxValue(10, 'at most ten'))
    const value = configValue(PORT, { key: 'PORT', parse: schema, required: true })
    expect(readConfig([value], { PORT: '7' })).toEqual([7])
    expect(caught(() => readConfig([value], { PORT: '11' })).message).toContain(
      'value="11" token="app.port". at most ten',
    )
  })

  test.each([
    [
      'schema',
      v.pipeAsync(
        v.string(),
        v.checkAsync(async () => Promise.reject(new Error('late'))),
      ),
    ],
    ['parser', (async () => Promise.reject(new Error('late'))) as unknown as () => string],
  ])('refuses an asynchronous %s', async (_, parse) => {
    const error = caught(() => readConfig([configValue(NAME, { key: 'NAME', parse, required: true })], { NAME: 'x' }))
    expect(error.code).toBe('CONFIG_SPEC')
    expect(error.message).toContain('has an asynchronous parser or schema')
    await new Promise(setImmediate) // an unhandled rejection would fail this test
  })

  test('keeps what a parser threw as the cause', () => {
    const cause = new Error('no such colour')
    const parse = () => {
      throw cause
    }
    const error = caught(() => readConfig([configValue(NAME, { key: 'NAME', parse, required: true })], { NAME: 'x' }))
    expect(error.cause).toBe(cause)
    expect(error.message).toContain('. no such colour')
  })

  test('does not print the credentials of a URL, even when nobody marked it', () => {
    const value = configValue(PORT, { key: 'PORT', parse: int, required: true })
    const error = caught(() => readConfig([value], { PORT: `postgres://me:${SECRET}@host/db` }))
    expect(error.message).toContain('value="postgres://[redacted]@host/db"')
    expect(everythingOf(error)).not.toContain(SECRET)
  })
})

describe('a sensitive value', () => {
  const throwing = (raw: string): never => {
    throw Object.assign(new Error(`cannot use ${raw}`, { cause: raw }), { raw })
  }
  const throwingSchema = {
    '~standard': { version: 1 as const, vendor: 'test', validate: (raw: unknown): never => throwing(String(raw)) },
  }
  test.each([
    ['a parser of ours', url],
    ["a user's parser", throwing],
    ['a schema', v.picklist(['a', 'b'], (issue) => `got ${issue.received}`)],
    ['a schema that throws', throwingSchema],
    ['an asynchronous parser', (async (raw: string) => throwing(raw)) as unknown as () => string],
  ])('shows in no part of the error of %s', async (_, parse) => {
    const value = configValue(token('app.dsn').of<any>(), { key: 'DSN', parse, required: true, sensitive: true })
    const error = caught(() => readConfig([value], { DSN: SECRET }))
    expect(error.problems).toHaveLength(1)
    expect(everythingOf(error)).not.toContain(SECRET)
    await new Promise(setImmediate)
  })

  test('still says what its parser expects', () => {
    const value = configValue(token('app.dsn').of<URL>(), { key: 'DSN', parse: url, required: true, sensitive: true })
    expect(caught(() => readConfig([value], { DSN: SECRET })).message).toBe(
      'config key "DSN" is malformed: value=[redacted] token="app.dsn". expected an absolute URL',
    )
  })
})

describe('configValue', () => {
  test.each([
    [{ key: ' ', parse: string }, 'a key is not blank'],
    [{ key: 'A B', parse: string }, 'a key is not blank'],
    [{ key: 'A', parse: 'string' as never }, '"parse" is a function'],
    [{ key: 'A', parse: string, required: true, default: 'x' } as never, 'a required value has no default'],
  ])('refuses %j', (definition, why) => {
    const error = caught(() => configValue(NICK, definition as { key: string; parse: typeof string }))
    expect(error.code).toBe('CONFIG_SPEC')
    expect(error.message).toContain(why)
  })
})

test('isConfigError tells by name and code, so that two copies of the package agree', () => {
  const foreign = Object.assign(new Error('x'), { name: 'ConfigError', code: 'CONFIG_SPEC' })
  expect(isConfigError(foreign)).toBe(true)
  expect(isConfigError(foreign, 'CONFIG_SPEC')).toBe(true)
  expect(isConfigError(foreign, 'CONFIG_MISSING')).toBe(false)
  expect(isConfigError(new Error('x'))).toBe(false)
})
