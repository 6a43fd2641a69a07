import { describe, expect, test } from '@jest/globals'
import { bootstrap, type CheckContext, defineModule, isKernelError, override, token, validate } from '@modkit/kernel'
import { configModule } from './config-module.ts'
import { configValue } from './config-value.ts'
import { int, string } from './parse.ts'

const A = token('a.port').of<number>()
const B = token('b.name').of<string>()
const nothingOverridden: CheckContext = { isOverridden: () => false }

describe('configModule', () => {
  test('exports every value but those that are kept', () => {
    const module = configModule({
      values: [
        configValue(A, { key: 'A', parse: int, default: 1 }),
        configValue(B, { key: 'B', parse: string, default: 'x', exported: false }),
      ],
    })
    expect(module.exports).toEqual([A])
    expect(module.providers.map((provider) => provider.token.id)).toEqual(['a.port', 'b.name'])
  })

  test('is named after its first token when it has no name', () => {
    const first = configModule({ values: [configValue(A, { key: 'A', parse: int, default: 1 })] })
    const second = configModule({ values: [configValue(B, { key: 'B', parse: string, default: 'x' })] })
    expect([first.name, second.name]).toEqual(['config(a.port)', 'config(b.name)'])
    expect(configModule({ values: [] })).toBe(configModule({ values: [] }))
  })

  test('reports all problems before anything is built, but none of an overridden token', () => {
    const module = configModule({
      name: 'config',
      source: { B: '' },
      values: [
        configValue(A, { key: 'A', parse: int, required: true }),
        configValue(B, { key: 'B', parse: string, required: true }),
      ],
    })
    expect(module.check!(nothingOverridden).map((problem) => problem.code)).toEqual([
      'CONFIG_MISSING',
      'CONFIG_MISSING',
    ])
    expect(module.check!({ isOverridden: ({ id }) => id === 'a.port' })).toMatchObject([{ key: 'B', token: 'b.name' }])
  })

  test('reads the environment at bootstrap, not when it is made', () => {
    const key = 'MODKIT_CONFIG_TEST'
    const module = configModule({ values: [configValue(B, { key, parse: string, required: true })] })
    expect(module.check!(nothingOverridden)).toHaveLength(1)
    process.env[key] = 'now'
    try {
      expect(module.check!(nothingOverridden)).toEqual([])
    } finally {
      delete process.env[key]
    }
  })

  test('refuses one key for two tokens, and one token twice', () => {
    const a = configValue(A, { key: 'K', parse: int, default: 1 })
    expect(() => configModule({ values: [a, configValue(B, { key: 'K', parse: string, default: 'x' })] })).toThrow(
      'config module repeats itself: key="K" token="b.name" after key="K" token="a.port"',
    )
    expect(() => configModule({ values: [a, configValue(A, { key: 'L', parse: int, default: 1 })] })).toThrow(
      expect.objectContaining({ code: 'CONFIG_SPEC' }),
    )
  })
})

describe('in an app', () => {
  const first = configModule({ source: { A: 'x' }, values: [configValue(A, { key: 'A', parse: int, required: true })] })
  const secret = configValue(B, { key: 'B', parse: (raw) => raw.repeat(-1), required: true, sensitive: true })
  const second = configModule({ source: { B: 'hunter2' }, values: [secret] })
  const root = defineModule({ name: 'app', imports: [first, second] })

  test('the problems of all modules come in one error, without secrets', async () => {
    const error = await validate(root).catch((thrown: unknown) => thrown)
    if (!isKernelError(error, 'CONFIG_INVALID')) throw error
    expect(error.problems.map((problem) => problem.message)).toEqual([
      'config key "A" is malformed: value="x" token="a.port". expected a whole number (app > config(a.port))',
      'config key "B" is malformed: value=[redacted] token="b.name" (app > config(b.name))',
    ])
    expect(`${error.stack}${JSON.stringify(error)}${error.problems.map(String)}`).not.toContain('hunter2')
  })

  test('an override makes up for a missing key', async () => {
    const missing = configModule({ source: {}, values: [configValue(A, { key: 'A', parse: int, required: true })] })
    const app = await bootstrap(defineModule({ name: 'app', imports: [missing] }), { overrides: [override(A, 7)] })
    expect(await app.get(A)).toBe(7)
    await app.close()
  })

  test('a value that breaks after the check fails its build, and shows nothing of itself', async () => {
    const source: Record<string, string> = { B: 'fine' }
    const value = configValue(B, {
      key: 'B',
      parse: (raw) => (raw === 'fine' ? raw : raw.repeat(-1)),
      required: true,
      sensitive: true,
    })
    const app = await bootstrap(defineModule({ name: 'app', imports: [configModule({ source, values: [value] })] }))
    source.B = 'hunter2'
    await expect(app.get(B)).rejects.toMatchObject({ code: 'PROVIDER_BUILD', cause: { code: 'CONFIG_INVALID' } })
    await app.close()
  })
})
