import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { bootstrap, defineModule, looseToken, value } from '@modkit/kernel'
import { sqlTokens } from '@modkit/sql-contract'
import { type PostgresDatabase, postgresDatabase } from '@modkit/test-services'
import { sql } from 'kysely'
import { postgresConfig, postgresConfigTokens, postgresModule } from '../src/index.ts'
import { numberOf } from './support.ts'

const tokens = sqlTokens().of<{ t: { n: number } }>()
const analytics = sqlTokens('analytics').of<{ t: { n: number } }>()

let database: PostgresDatabase
let other: PostgresDatabase

beforeAll(async () => {
  ;[database, other] = await Promise.all([postgresDatabase(), postgresDatabase()])
})
afterAll(async () => {
  await Promise.all([database?.drop(), other?.drop()])
})

const configured = (source: Record<string, string> = {}) =>
  postgresConfig({ source: { POSTGRES_DSN: database.url, POSTGRES_CONNECT_TIMEOUT: '20s', ...source } })

async function failure(attempt: Promise<unknown>): Promise<any> {
  return attempt.then(
    () => expect(true).toBe('a failure'),
    (error: unknown) => error,
  )
}

describe('postgresModule', () => {
  test('provides the database and its dialect, and closes the pool with the app', async () => {
    const root = defineModule({ name: 'app', imports: [postgresModule({ config: configured() })] })
    const app = await bootstrap(root)
    expect(await app.get(tokens.dialect)).toBe('postgres')
    const db = await app.get(tokens.db)
    await sql`create table t (n integer)`.execute(db)
    await db.insertInto('t').values({ n: 1 }).execute()
    expect(await db.selectFrom('t').selectAll().execute()).toEqual([{ n: 1 }])
    expect(JSON.stringify(await app.health())).toContain('"up"')
    await app.close()
    await expect(db.selectFrom('t').selectAll().execute()).rejects.toMatchObject({ kind: 'closed' })
  })

  test('shows its importers exactly the two tokens', async () => {
    const root = defineModule({ name: 'app', imports: [postgresModule({ config: configured() })] })
    const app = await bootstrap(root, { eager: true })
    const exported = app.tokens.filter(({ exporters }) => exporters.includes('data.postgres')).map(({ id }) => id)
    expect(exported.sort()).toEqual(['database.db', 'database.dialect'])
    for (const { id } of app.tokens) {
      const outcome = await app.get(looseToken(id) as never).then(
        () => 'visible',
        ({ code }) => code,
      )
      expect([id, outcome]).toEqual([id, exported.includes(id) ? 'visible' : 'TOKEN_NOT_VISIBLE'])
    }
    expect(app.tokens.length).toBeGreaterThan(exported.length)
    await app.close()
  })

  test('two named instances have their own keys, tokens and databases', async () => {
    const source = { POSTGRES_DSN: database.url, POSTGRES_ANALYTICS_DSN: other.url }
    const root = defineModule({
      name: 'app',
      imports: [
        postgresModule({ config: postgresConfig({ source }) }),
        postgresModule({ name: 'analytics', config: postgresConfig({ name: 'analytics', source }) }),
      ],
    })
    const app = await bootstrap(root)
    const [main, second] = [await app.get(tokens.db), await app.get(analytics.db)]
    const nameOf = async (db: typeof main) =>
      (await sql<{ name: string }>`select current_database() as name`.execute(db)).rows[0]?.name
    expect(await nameOf(main)).toBe(database.name)
    expect(await nameOf(second)).toBe(other.name)
    await app.close()
  })

  test('reports missing and malformed keys of the app in one error, and never the DSN', async () => {
    const source = { POSTGRES_MAX_OPEN_CONNS: 'many', POSTGRES_CONNECT_TIMEOUT: 'soon', POSTGRES_SSL: 'maybe' }
    const root = defineModule({ name: 'app', imports: [postgresModule({ config: postgresConfig({ source }) })] })
    const error = await failure(bootstrap(root))
    expect(error.code).toMatch(/^CONFIG_/)
    for (const key of ['POSTGRES_DSN', ...Object.keys(source)]) expect(JSON.stringify(error.problems)).toContain(key)
  })

  test.each([
    [{ POSTGRES_MAX_OPEN_CONNS: '-1' }, 'invalid_config'],
    [{ POSTGRES_MAX_OPEN_CONNS: '2', POSTGRES_MAX_IDLE_CONNS: '5' }, 'invalid_config'],
    [{ POSTGRES_DSN: 'postgres://user:hunter2@127.0.0.1:1/db' }, 'ping'],
  ])('%j stops the app at %s, with the build error as cause', async (source, stage) => {
    const root = defineModule({ name: 'app', imports: [postgresModule({ config: configured(source) })] })
    const error = await failure(bootstrap(root, { eager: true }))
    expect(error).toMatchObject({ code: 'PROVIDER_BUILD', cause: { code: 'SQL_BUILD', stage } })
    expect(JSON.stringify(error)).not.toContain('hunter2')
  })

  test('a config module of your own needs no more than the DSN', async () => {
    const { dsn } = postgresConfigTokens()
    const config = defineModule({ name: 'config', providers: [value(dsn, database.url)], exports: [dsn] })
    const app = await bootstrap(defineModule({ name: 'app', imports: [postgresModule({ config })] }))
    expect(await numberOf(await app.get(tokens.db), 'select 1 as n')).toBe(1)
    await app.close()
  })

  test.each(['', ' ', 'a b'])('refuses the name %j', (name) => {
    expect(() => postgresModule({ name })).toThrow(expect.objectContaining({ code: 'SQL_INVALID_NAME' }))
  })
})
