import {
  bootstrap,
  controller,
  defineModule,
  type Exporting,
  lazy,
  looseToken,
  multiToken,
  optional,
  override,
  provide,
  provideWith,
  replaceModule,
  token,
  value,
} from '@modkit/kernel'
import { describe, expect, test } from 'tstyche'

interface Db {
  query(): Promise<string[]>
}
class Users {
  readonly db: Db
  constructor(db: Db) {
    this.db = db
  }
}
const DB = token('database.db').of<Db>()
const DSN = token('postgres.dsn').of<string>()
const DIALECT = token('database.dialect').of<'postgres' | 'sqlite'>()
const USERS = token('users.service').of<Users>()
const MANY = multiToken('many').of<number>()
declare const db: Db

const config = defineModule({ name: 'config', providers: [value(DSN, 'x')], exports: [DSN] })
const secretive = defineModule({ name: 'config', providers: [value(DSN, 'x')] })
const database = defineModule({
  name: 'database',
  imports: [config],
  providers: [provide(DB, { deps: { dsn: DSN }, build: () => db }), provide(DIALECT, { build: () => 'postgres' })],
  exports: [DB, DIALECT],
})
const usersModule = (options: { database: Exporting<typeof DB> }) =>
  defineModule({
    name: 'users',
    imports: [options.database],
    providers: [provide(USERS, { deps: { db: DB }, build: (deps) => new Users(deps.db) })],
    exports: [USERS],
  })

describe('a dependency', () => {
  test('arrives at its type: plain, lazy, optional and many', () => {
    provide(USERS, {
      deps: { db: DB, lazily: lazy(DSN), maybe: optional(DIALECT), many: MANY, loose: looseToken<bigint>('x') },
      build: (deps) => {
        expect(deps.db).type.toBe<Db>()
        expect(deps.lazily).type.toBe<() => Promise<string>>()
        expect(deps.maybe).type.toBe<'postgres' | 'sqlite' | undefined>()
        expect(deps.many).type.toBe<readonly number[]>()
        expect(deps.loose).type.toBe<bigint>()
        return new Users(deps.db)
      },
    })
  })

  test('that is neither provided nor imported does not compile', () => {
    expect(defineModule).type.not.toBeCallableWith({
      name: 'users',
      providers: [provide(USERS, { deps: { db: DB }, build: () => new Users(db) })],
    })
    defineModule({
      name: 'users',
      // @ts-expect-error module \"users\": provider \"users.service\" needs \"database.db\", which is not visible here. import a module that exports \"database.db\", or provide it here
      providers: [provide(USERS, { deps: { db: DB }, build: () => new Users(db) })],
    })
  })

  test('that an import has, but does not export, does not compile', () => {
    defineModule({
      name: 'database',
      imports: [secretive],
      // @ts-expect-error module \"database\": provider \"database.db\" needs \"postgres.dsn\", which is not visible here. imported module \"config\" has it: add \"postgres.dsn\" to its exports
      providers: [provide(DB, { deps: { dsn: DSN }, build: () => db })],
    })
  })

  test('of a controller is checked too, and so is a lazy one', () => {
    defineModule({
      name: 'api',
      // @ts-expect-error module \"api\": controller \"notes\" needs \"users.service\", which is not visible here
      controllers: [controller('notes', { deps: { users: lazy(USERS) }, build: () => ({}) })],
    })
  })

  test('only the culprit is marked', () => {
    defineModule({
      name: 'users',
      providers: [
        value(DIALECT, 'sqlite'),
        // @ts-expect-error module \"users\": provider \"users.service\" needs \"database.db\"
        provide(USERS, { deps: { db: DB }, build: () => new Users(db) }),
        value(DSN, 'x'),
      ],
    })
  })

  test('that is optional, many or loose may be missing', () => {
    expect(defineModule).type.toBeCallableWith({
      name: 'ok',
      providers: [
        provide(USERS, {
          deps: { db: optional(DB), many: MANY, loose: looseToken<string>('x') },
          build: () => new Users(db),
        }),
        provideWith(DIALECT, async (r) => ((await r.get(DSN)) === '' ? 'sqlite' : 'postgres')),
      ],
    })
  })

  test('may not be used at another type', () => {
    provide(USERS, {
      deps: { db: DB },
      // @ts-expect-error Property 'nope' does not exist on type 'Db'
      build: (deps) => new Users(deps.db.nope),
    })
    provide(USERS, {
      deps: { db: optional(DB) },
      // @ts-expect-error is not assignable to parameter of type 'Db'
      build: (deps) => new Users(deps.db),
    })
  })
})

describe('an export', () => {
  test('of what is not visible does not compile', () => {
    // @ts-expect-error module \"x\" exports \"users.service\", which is not visible here. import a module that exports \"users.service\", or provide it here
    defineModule({ name: 'x', exports: [USERS] })
  })

  test('may pass on what an import exports, and multi-tokens that nobody contributes to', () => {
    expect(defineModule).type.toBeCallableWith({ name: 'x', imports: [config], exports: [DSN, MANY] })
  })
})

describe('a build', () => {
  test('of the wrong type does not compile', () => {
    // @ts-expect-error Type '"mysql"' is not assignable to type '"postgres" | "sqlite" | Promise<"postgres" | "sqlite">'
    provide(DIALECT, { build: () => 'mysql' })
    // @ts-expect-error Type 'Promise<string>' is not assignable
    provide(DIALECT, { build: async () => 'mysql' })
    // @ts-expect-error Argument of type 'number' is not assignable to parameter of type 'string'
    value(DSN, 42)
  })

  test('of a multi-token gives one contribution', () => {
    expect(provide).type.toBeCallableWith(MANY, { build: () => 1 })
    // @ts-expect-error Type 'number[]' is not assignable to type 'number | Promise<number>'
    provide(MANY, { build: () => [1] })
  })

  test('of an override is checked', () => {
    expect(override(DIALECT, 'sqlite')).type.not.toRaiseError()
    expect(override(MANY, [1, 2])).type.not.toRaiseError()
    // @ts-expect-error Argument of type '"mysql"' is not assignable to parameter of type '"postgres" | "sqlite"'
    override(DIALECT, 'mysql')
    // @ts-expect-error Expected 2 arguments, but got 1
    override(DIALECT)
    // @ts-expect-error Expected 1 arguments, but got 2
    override(provide(DSN, { build: () => 'x' }), 'y')
  })
})

describe('a module argument', () => {
  test('must export what the parameter asks for, at its type', () => {
    expect(usersModule).type.toBeCallableWith({ database })
    // @ts-expect-error Type '"database.db"' is not assignable to type '"postgres.dsn"'
    usersModule({ database: config })
    const WRONG = token('database.db').of<string>()
    const wrong = defineModule({ name: 'wrong', providers: [value(WRONG, 's')], exports: [WRONG] })
    // @ts-expect-error Type 'string' is not assignable to type 'Db'
    usersModule({ database: wrong })
  })

  test('may export a view of it', () => {
    const VIEW = token('database.db').view<{ other: true }>()
    const viewed = defineModule({ name: 'v', providers: [value(VIEW, { other: true })], exports: [VIEW] })
    expect(usersModule).type.toBeCallableWith({ database: viewed })
  })

  test('keeps named instances apart', () => {
    const tokens = <const N extends string>(name: N) => ({ db: token(`database.${name}.db`).of<Db>() })
    const instance = <const N extends string>(name: N) => {
      const { db: DB_OF } = tokens(name)
      return defineModule({ name: `data.${name}`, providers: [value(DB_OF, db)], exports: [DB_OF] })
    }
    const deps = { db: tokens('analytics').db }
    expect(defineModule).type.toBeCallableWith({
      name: 'ok',
      imports: [instance('analytics')],
      providers: [provide(USERS, { deps, build: () => new Users(db) })],
    })
    defineModule({
      name: 'mixed up',
      imports: [instance('primary')],
      // @ts-expect-error needs \"database.analytics.db\", which is not visible here
      providers: [provide(USERS, { deps, build: () => new Users(db) })],
    })
  })
})

describe('an app', () => {
  const root = defineModule({
    name: 'app',
    imports: [usersModule({ database }), database],
    providers: [value(MANY, 1)],
  })

  test('gives what its root sees, and only that', async () => {
    const app = await bootstrap(root)
    expect(app.get(USERS)).type.toBe<Promise<Users>>()
    expect(app.peek(MANY)).type.toBe<readonly number[]>()
    expect(app.get(looseToken<bigint>('x'))).type.toBe<Promise<bigint>>()
    // @ts-expect-error the root module does not see \"postgres.dsn\": import a module that exports it
    app.get(DSN)
    // @ts-expect-error the root module does not see \"postgres.dsn\"
    app.peek(DSN)
    // @ts-expect-error the root module does not see \"postgres.dsn\"
    app.scope().get(DSN)
  })

  test('replaces a module by one that exports at least as much', () => {
    expect(replaceModule).type.toBeCallableWith(config, config)
    // @ts-expect-error Type '"database.db"' is not assignable to type '"postgres.dsn"'
    replaceModule(database, config)
  })
})
