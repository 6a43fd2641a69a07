import { describe, expect, test } from '@jest/globals'
import {
  controller,
  defineModule,
  isKernelError,
  type KernelError,
  type Module,
  multiToken,
  optional,
  provide,
  scoped,
  scopeValue,
  token,
  validate,
  value,
} from './index.ts'

const DSN = token('postgres.dsn').of<string>()
const DB = token('database.db').of<{ dsn: string }>()
const USERS = token('users.service').of<object>()

/** What the compiler would refuse, for tests of what bootstrap refuses. */
const unchecked = defineModule as (definition: object) => Module<any>

async function refusal(root: unknown): Promise<KernelError> {
  try {
    await validate(root as Module)
  } catch (error) {
    if (isKernelError(error)) return error
    throw error
  }
  throw new Error('the module is valid')
}

describe('validate', () => {
  test('accepts a valid app without building anything', async () => {
    let builds = 0
    const config = defineModule({ name: 'config', providers: [value(DSN, 'x')], exports: [DSN] })
    const database = defineModule({
      name: 'database',
      imports: [config],
      providers: [provide(DB, { deps: { dsn: DSN }, build: ({ dsn }) => ({ dsn, n: builds++ }) })],
      exports: [DB],
    })
    await validate(defineModule({ name: 'app', imports: [database, config] }))
    expect(builds).toBe(0)
  })

  test.each([undefined, null, 42, {}])('refuses %p as root', async (root) => {
    expect(await refusal(root)).toMatchObject({
      code: 'ROOT_MODULE_MISSING',
      message: 'there is no root module. pass what defineModule() returned',
    })
  })

  test.each([
    [{ name: ' ' }, 'its name is empty'],
    [{ name: undefined }, 'its name is empty'],
    [{ name: 'x', providers: [undefined] }, 'providers[0] was not made by provide()'],
    [{ name: 'x', providers: [{ token: DSN, build() {} }] }, 'providers[0] was not made by'],
    [
      { name: 'x', providers: [provide(undefined as never, { build: () => 1 as never })] },
      'providers[0].token is not a token',
    ],
    [{ name: 'x', providers: [provide(DSN, {} as never)] }, 'providers[0].build is not a function'],
    [
      { name: 'x', providers: [provide(DSN, { deps: { db: undefined as never }, build: () => '' })] },
      'providers[0].deps.db is not a token, optional(token) or lazy(token)',
    ],
    [{ name: 'x', controllers: [controller('', { build: () => 1 })] }, 'controllers[0].name is empty'],
    [{ name: 'x', controllers: [controller('c', {} as never)] }, 'controllers[0].build is not a function'],
    [
      { name: 'x', controllers: [controller('c', { deps: { db: {} as never }, build: () => 1 })] },
      'controllers[0].deps.db is not a token',
    ],
    [{ name: 'x', exports: [undefined] }, 'exports[0] is not a token'],
    [{ name: 'x', imports: 'y' }, 'imports, providers, controllers and exports must be arrays'],
  ])('refuses an invalid definition: %#', async (definition, reason) => {
    const error = await refusal(unchecked(definition))
    expect(error).toMatchObject({ code: 'INVALID_MODULE', reason: expect.stringContaining(reason) })
    expect(error.message).toContain(reason)
  })

  test('says where a missing import stands, and why that happens', async () => {
    const users = unchecked({ name: 'users', imports: [undefined] })
    expect(await refusal(unchecked({ name: 'app', imports: [users] }))).toMatchObject({
      code: 'IMPORT_MISSING',
      module: 'users',
      index: 0,
      path: ['app', 'users'],
      message:
        'module "users": imports[0] is not a module. two source files that import each other see undefined here: pass the module as an argument instead (app > users)',
    })
  })

  test('refuses two different modules of one name, and names both places', async () => {
    const first = defineModule({ name: 'cache' })
    const second = defineModule({ name: 'cache' })
    const error = await refusal(
      defineModule({ name: 'app', imports: [first, defineModule({ name: 'users', imports: [second] })] }),
    )
    expect(error).toMatchObject({ code: 'DUPLICATE_MODULE', module: 'cache', path: ['app', 'users', 'cache'] })
    expect(error.message).toContain('the other one is app > cache')
    expect(error.hint).toContain('share its result')
  })

  test('one module object reached twice is one node', async () => {
    const shared = defineModule({ name: 'shared' })
    await validate(defineModule({ name: 'app', imports: [shared, defineModule({ name: 'users', imports: [shared] })] }))
  })

  test('refuses modules that import each other, with a path that starts and ends with the same name', async () => {
    // defineModule() copies its lists, so only a module made by hand can be part of a cycle.
    const imports: Module[] = []
    const a = { ...unchecked({ name: 'a' }), imports }
    const b = unchecked({ name: 'b', imports: [a] })
    imports.push(unchecked({ name: 'c', imports: [b] }))
    expect(await refusal(unchecked({ name: 'app', imports: [a] }))).toMatchObject({
      code: 'MODULE_CYCLE',
      cycle: ['a', 'c', 'b', 'a'],
      message: 'modules import each other: a > c > b > a. move what both need into a third module that both import',
    })
  })

  test('refuses a token that is provided twice, anywhere, and names both modules', async () => {
    const first = defineModule({ name: 'first', providers: [value(DSN, 'a')] })
    const second = defineModule({ name: 'second', providers: [value(DSN, 'b')] })
    const error = await refusal(defineModule({ name: 'app', imports: [first, second] }))
    expect(error).toMatchObject({ code: 'DUPLICATE_TOKEN', token: 'postgres.dsn', modules: ['first', 'second'] })
    expect(error.message).toContain('"postgres.dsn" is provided by module "first" and by module "second"')
    expect(error.hint).toContain('multi-token')
  })

  test('refuses one id as token and as multi-token', async () => {
    const providers = [value(token('x').of<number>(), 1), value(multiToken('x').of<number>(), 2)]
    expect((await refusal(unchecked({ name: 'app', providers }))).code).toBe('DUPLICATE_TOKEN')
    expect((await refusal(unchecked({ name: 'app', providers: [...providers].reverse() }))).code).toBe(
      'DUPLICATE_TOKEN',
    )
  })

  test('refuses an export of what is not visible', async () => {
    expect(await refusal(unchecked({ name: 'app', exports: [DB] }))).toMatchObject({
      code: 'EXPORT_NOT_VISIBLE',
      module: 'app',
      token: 'database.db',
      message:
        'module "app" exports "database.db", which is not visible here. import a module that exports "database.db", or provide it here (app > database.db)',
    })
  })

  test('refuses a re-export that reaches the module through two imports; mere use is fine', async () => {
    const config = defineModule({ name: 'config', providers: [value(DSN, 'x')], exports: [DSN] })
    const left = defineModule({ name: 'left', imports: [config], exports: [DSN] })
    const right = defineModule({ name: 'right', imports: [config], exports: [DSN] })
    const deps = { dsn: DSN }
    await validate(
      defineModule({
        name: 'user',
        imports: [left, right],
        providers: [provide(DB, { deps, build: ({ dsn }) => ({ dsn }) })],
      }),
    )
    expect(await refusal(defineModule({ name: 'app', imports: [left, right], exports: [DSN] }))).toMatchObject({
      code: 'EXPORT_AMBIGUOUS',
      imports: ['left', 'right'],
      message: expect.stringContaining('which reaches it through "left" and "right"'),
    })
  })

  test('refuses a dependency that is not visible, with the sentence of the compiler', async () => {
    const users = unchecked({ name: 'users', providers: [provide(USERS, { deps: { db: DB }, build: () => ({}) })] })
    expect(await refusal(unchecked({ name: 'app', imports: [users] }))).toMatchObject({
      code: 'TOKEN_NOT_VISIBLE',
      module: 'users',
      token: 'database.db',
      path: ['app', 'users', 'users.service', 'database.db'],
      message:
        'module "users": provider "users.service" needs "database.db", which is not visible here. import a module that exports "database.db", or provide it here (app > users > users.service > database.db)',
    })
  })

  test('says when an import has the token but does not export it', async () => {
    const config = defineModule({ name: 'config', providers: [value(DSN, 'x')] })
    const database = unchecked({
      name: 'database',
      imports: [config],
      providers: [provide(DB, { deps: { dsn: DSN }, build: ({ dsn }) => ({ dsn }) })],
    })
    expect((await refusal(database)).hint).toBe('imported module "config" has it: add "postgres.dsn" to its exports')
  })

  test('says who provides a token further away, and whether it exports it', async () => {
    const config = defineModule({ name: 'config', providers: [value(DSN, 'x')] })
    const between = defineModule({ name: 'between', imports: [config] })
    const providers = [provide(DB, { deps: { dsn: DSN }, build: () => ({ dsn: '' }) })]
    expect((await refusal(unchecked({ name: 'app', imports: [between], providers }))).hint).toContain(
      'module "config" provides it, not exported',
    )
  })

  test('asks whether a similar id was meant', async () => {
    const config = defineModule({ name: 'config', providers: [value(DSN, 'x')], exports: [DSN] })
    const providers = [provide(DB, { deps: { dsn: token('postgres.dns').of<string>() }, build: () => ({ dsn: '' }) })]
    expect((await refusal(unchecked({ name: 'app', imports: [config], providers }))).hint).toContain(
      'did you mean "postgres.dsn"?',
    )
  })

  test('an optional dependency may be missing, a lazy one may not', async () => {
    await validate(
      defineModule({
        name: 'app',
        providers: [provide(DB, { deps: { dsn: optional(DSN) }, build: () => ({ dsn: '' }) })],
      }),
    )
    const providers = [provide(DB, { deps: { dsn: { lazy: DSN } }, build: () => ({ dsn: '' }) })]
    expect((await refusal(unchecked({ name: 'app', providers }))).code).toBe('TOKEN_NOT_VISIBLE')
  })

  test('refuses providers that need each other, with the full path', async () => {
    const [A, B, C] = [token('a').of<object>(), token('b').of<object>(), token('c').of<object>()]
    const root = defineModule({
      name: 'app',
      providers: [
        provide(A, { deps: { b: B }, build: () => ({}) }),
        provide(B, { deps: { c: C }, build: () => ({}) }),
        provide(C, { deps: { b: B }, build: () => ({}) }),
      ],
    })
    expect(await refusal(root)).toMatchObject({
      code: 'PROVIDER_CYCLE',
      cycle: ['b', 'c', 'b'],
      message: expect.stringContaining('providers need each other: b > c > b'),
      hint: expect.stringContaining('lazy(TOKEN)'),
    })
  })

  test('refuses what lives as long as the app and depends on a request scope', async () => {
    const REQUEST = token('request').of<object>()
    const USER = token('user').of<object>()
    const leak = defineModule({
      name: 'app',
      providers: [
        scopeValue(REQUEST),
        scoped(USER, { deps: { request: REQUEST }, build: ({ request }) => request }),
        provide(USERS, { deps: { user: USER }, build: ({ user }) => user }),
      ],
    })
    expect(await refusal(leak)).toMatchObject({
      code: 'SCOPE_LEAK',
      token: 'user',
      message: expect.stringContaining('provider "users.service" lives as long as the app, but needs "user"'),
    })
    const inController = defineModule({
      name: 'app',
      providers: [scopeValue(REQUEST)],
      controllers: [controller('c', { deps: { request: REQUEST }, build: () => 1 })],
    })
    expect((await refusal(inController)).code).toBe('SCOPE_LEAK')
  })

  test('refuses two controllers of one name in a module', async () => {
    const make = () => controller('notes', { build: () => ({}) })
    const error = await refusal(defineModule({ name: 'app', controllers: [make(), make()] }))
    expect(error).toMatchObject({ code: 'DUPLICATE_CONTROLLER', module: 'app', controller: 'notes' })
    expect(error.message).toContain('module "app" has two controllers named "notes"')
  })

  test('several problems: the first is thrown, all are in problems', async () => {
    const users = unchecked({
      name: 'users',
      providers: [provide(USERS, { deps: { db: DB, dsn: DSN }, build: () => ({}) })],
      exports: [token('nowhere').of<string>()],
    })
    const error = await refusal(users)
    expect(error.problems.map(({ code }) => code)).toEqual([
      'EXPORT_NOT_VISIBLE',
      'TOKEN_NOT_VISIBLE',
      'TOKEN_NOT_VISIBLE',
    ])
    expect(error.problems[0]).toBe(error)
    expect(JSON.parse(JSON.stringify(error)).problems).toHaveLength(3)
  })
})

describe("a module's own check", () => {
  const config = (name: string, ...keys: string[]) =>
    defineModule({
      name,
      check: ({ isOverridden }) =>
        isOverridden(DSN)
          ? []
          : keys.map((key) => ({
              code: 'CONFIG_MISSING' as const,
              key,
              message: `${key} is not set`,
              hint: `set ${key}`,
            })),
      providers: name === 'one' ? [value(DSN, '')] : [],
      exports: name === 'one' ? [DSN] : [],
    })

  test('runs before anything is built; all modules report in one error', async () => {
    const error = await refusal(
      defineModule({ name: 'app', imports: [config('one', 'A', 'B'), config('two', 'C')] as Module[] }),
    )
    expect(error.code).toBe('CONFIG_INVALID')
    expect(error.message).toBe(
      'the configuration is incomplete or malformed:\n  - A is not set. set A (app > one)\n  - B is not set. set B (app > one)\n  - C is not set. set C (app > two)',
    )
    expect(error.problems).toMatchObject([
      { code: 'CONFIG_MISSING', module: 'one', key: 'A', hint: 'set A' },
      { code: 'CONFIG_MISSING', module: 'one', key: 'B' },
      { code: 'CONFIG_MISSING', module: 'two', key: 'C' },
    ])
  })

  test('does not run when the wiring itself is wrong', async () => {
    const root = unchecked({ name: 'app', imports: [config('one', 'A')], exports: [DB] })
    expect((await refusal(root)).code).toBe('EXPORT_NOT_VISIBLE')
  })

  test('reports a wrong specification', async () => {
    const root = defineModule({
      name: 'app',
      check: () => [{ code: 'CONFIG_SPEC', message: 'key "A" is described twice' }],
    })
    expect((await refusal(root)).problems).toMatchObject([
      { code: 'CONFIG_SPEC', reason: 'key "A" is described twice' },
    ])
  })
})
