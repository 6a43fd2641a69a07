import { describe, expect, test } from '@jest/globals'
import {
  bootstrap,
  defineModule,
  type Module,
  multiToken,
  override,
  provide,
  replaceModule,
  token,
  validate,
  value,
} from './index.ts'

const DSN = token('dsn').of<string>()
const DB = token('db').of<string>()
const NOW = token('now').of<() => number>()
const MANY = multiToken('many').of<number>()

const cleaned: string[] = []
const config = defineModule({ name: 'config', providers: [value(DSN, 'real dsn')], exports: [DSN] })
const database = defineModule({
  name: 'database',
  imports: [config],
  providers: [
    provide(DB, {
      deps: { dsn: DSN },
      build: ({ dsn }) => `real db on ${dsn}`,
      cleanup: () => void cleaned.push('real'),
    }),
    value(MANY, 1),
  ],
  exports: [DB, MANY],
})
const root = defineModule({ name: 'app', imports: [database], providers: [value(NOW, () => 1), value(MANY, 2)] })

describe('override', () => {
  test('takes any value, a function too, and has no cleanup', async () => {
    cleaned.length = 0
    const app = await bootstrap(root, { overrides: [override(DB, 'fake'), override(NOW, () => 42)] })
    expect([await app.get(DB), (await app.get(NOW))()]).toEqual(['fake', 42])
    await app.close()
    expect(cleaned).toEqual([])
  })

  test('takes a provider, which sees what the owner sees, with its own cleanup', async () => {
    cleaned.length = 0
    const fake = provide(DB, {
      deps: { dsn: DSN },
      build: ({ dsn }) => `fake db on ${dsn}`,
      cleanup: () => void cleaned.push('fake'),
    })
    const app = await bootstrap(root, { overrides: [override(fake)] })
    expect(await app.get(DB)).toBe('fake db on real dsn')
    await app.close()
    expect(cleaned).toEqual(['fake'])
  })

  test('replaces a multi-token as a whole', async () => {
    await using app = await bootstrap(root, { overrides: [override(MANY, [7, 8])] })
    expect(await app.get(MANY)).toEqual([7, 8])
    await expect(validate(root, { overrides: [override(provide(MANY, { build: () => 1 }))] })).rejects.toThrow(
      'a multi-token is overridden as a whole, by override(TOKEN, list)',
    )
  })

  test('refuses a token that nobody provides, or that the root does not see, or the same twice', async () => {
    const refused =
      (...overrides: Parameters<typeof override>[0][]) =>
      () =>
        validate(root, { overrides: overrides.map((each) => override(each as typeof DB, 'x')) })
    await expect(refused(token('dbb').of<string>())).rejects.toThrow(
      '"dbb" is to be overridden, but no module of the app provides it. did you mean "db"?',
    )
    await expect(refused(DSN)).rejects.toThrow(
      '"dsn" is to be overridden, but the root module "app" does not see it. export it up to the root, or use replaceModule() for module "config" (app > database > config > dsn)',
    )
    await expect(refused(DB, DB)).rejects.toThrow('"db" is overridden twice. keep one of them')
  })
})

describe('replaceModule', () => {
  test('takes the place of a module for every importer; its imports leave the graph', async () => {
    const fake = defineModule({ name: 'database', providers: [value(DB, 'fake'), value(MANY, 9)], exports: [DB, MANY] })
    await using app = await bootstrap(root, { overrides: [replaceModule(database, fake)] })
    expect(await app.get(DB)).toBe('fake')
    expect(app.tokens.map(({ id }) => id)).not.toContain('dsn')
  })

  test('refuses a module that is not in the graph, and a second replacement of one module', async () => {
    const stranger = defineModule({ name: 'stranger' })
    await expect(validate(root, { overrides: [replaceModule(stranger as Module, config)] })).rejects.toThrow(
      'module "stranger" is to be replaced, but no module of the app imports it. pass the very module that the app imports',
    )
    const fake = defineModule({ name: 'fake', providers: [value(DSN, 'x')], exports: [DSN] })
    await expect(
      validate(root, { overrides: [replaceModule(config, fake), replaceModule(config, fake)] }),
    ).rejects.toThrow('module "config" is overridden twice')
  })
})
