import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { bootstrap, defineModule, looseToken, provide, token, value } from '@modkit/kernel'
import { testApp } from '@modkit/kernel/testing'
import { sqlTokens } from '@modkit/sql-contract'
import { sql } from 'kysely'
import { sqliteConfig, sqliteConfigTokens, sqliteModule } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'modkit-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
const newPath = () => join(folder, `${++files}.db`)

interface Schema {
  t: { n: number }
}
const tokens = sqlTokens().of<Schema>()
const memory = () => sqliteModule({ config: sqliteConfig({ source: { SQLITE_PATH: ':memory:' } }) })
const eager = { eager: true }

async function failure(attempt: Promise<unknown>): Promise<any> {
  return attempt.then(
    () => expect(true).toBe('a failure'),
    (error: unknown) => error,
  )
}

describe('sqliteModule', () => {
  test('provides the database and its dialect, and closes the database with the app', async () => {
    const path = newPath()
    const config = sqliteConfig({ source: { SQLITE_PATH: path, SQLITE_CONNECT_TIMEOUT: '5s' } })
    const app = await bootstrap(defineModule({ name: 'app', imports: [sqliteModule({ config })] }))
    expect(await app.get(tokens.dialect)).toBe('sqlite')
    const db = await app.get(tokens.db)
    await sql`create table t (n integer)`.execute(db)
    await db.insertInto('t').values({ n: 1 }).execute()
    expect(await db.selectFrom('t').selectAll().execute()).toEqual([{ n: 1 }])
    expect(existsSync(`${path}-wal`)).toBe(true)
    await app.close()
    expect(existsSync(`${path}-wal`)).toBe(false)
    await expect(db.selectFrom('t').selectAll().execute()).rejects.toMatchObject({ kind: 'closed' })
  })

  test('shows its importers exactly the two tokens', async () => {
    const app = await bootstrap(defineModule({ name: 'app', imports: [memory()] }), eager)
    const exported = app.tokens.filter(({ exporters }) => exporters.includes('data.sqlite')).map(({ id }) => id)
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

  test('opens nothing while nobody needs it, and then there is nothing to close', async () => {
    const path = newPath()
    const config = sqliteConfig({ source: { SQLITE_PATH: path } })
    const app = await bootstrap(defineModule({ name: 'app', imports: [sqliteModule({ config })] }))
    await app.close()
    await app.close()
    expect(existsSync(path)).toBe(false)
  })

  test('reports missing and malformed keys of the app in one error, before it opens anything', async () => {
    const source = { SQLITE_BUSY_TIMEOUT: 'soon', SQLITE_JOURNAL_MODE: 'fast' }
    const root = defineModule({ name: 'app', imports: [sqliteModule({ config: sqliteConfig({ source }) })] })
    const error = await failure(bootstrap(root))
    expect(error.code).toMatch(/^CONFIG_/)
    for (const key of ['SQLITE_PATH', 'SQLITE_BUSY_TIMEOUT', 'SQLITE_JOURNAL_MODE']) {
      expect(JSON.stringify(error.problems)).toContain(key)
    }
  })

  test('a file that is no database stops the app, with the build error as cause, and rolls back', async () => {
    const path = newPath()
    writeFileSync(path, 'no database, no database, no database '.repeat(100))
    const cleaned: string[] = []
    const FIRST = token('first').of<string>()
    const database = sqliteModule({ config: sqliteConfig({ source: { SQLITE_PATH: path } }) })
    const NEEDY = token('needy').of<string>()
    const root = defineModule({
      name: 'app',
      imports: [database],
      providers: [
        provide(FIRST, { build: () => 'first', cleanup: (name) => void cleaned.push(name) }),
        provide(NEEDY, { deps: { first: FIRST, db: tokens.db }, build: () => 'needy' }),
      ],
    })
    const error = await failure(bootstrap(root, eager))
    expect(error).toMatchObject({ code: 'PROVIDER_BUILD', cause: { code: 'SQL_BUILD', stage: 'open' } })
    expect(cleaned).toEqual(['first'])
  })

  test('two named instances have their own keys, tokens and files', async () => {
    const source = { SQLITE_PATH: newPath(), SQLITE_CACHE_PATH: newPath() }
    const root = defineModule({
      name: 'app',
      imports: [
        sqliteModule({ config: sqliteConfig({ source }) }),
        sqliteModule({ name: 'cache', config: sqliteConfig({ name: 'cache', source }), driver: 'node:sqlite' }),
      ],
    })
    const app = await testApp(root)
    const [main, cache] = [await app.get(tokens.db), await app.get(sqlTokens('cache').of<Schema>().db)]
    await sql`create table t (n integer)`.execute(main)
    await expect(cache.selectFrom('t').selectAll().execute()).rejects.toMatchObject({ kind: 'undefined_table' })
    expect([existsSync(source.SQLITE_PATH), existsSync(source.SQLITE_CACHE_PATH)]).toEqual([true, true])
    await app.close()
  })

  test('a config module of your own needs no more than the path', async () => {
    const { path } = sqliteConfigTokens()
    const config = defineModule({ name: 'config', providers: [value(path, ':memory:')], exports: [path] })
    const app = await testApp(defineModule({ name: 'app', imports: [sqliteModule({ config })] }))
    expect((await sql`select 1 as n`.execute(await app.get(tokens.db))).rows).toEqual([{ n: 1 }])
    await app.close()
  })

  test('its health is the answer of the database', async () => {
    const app = await bootstrap(defineModule({ name: 'app', imports: [memory()] }), eager)
    expect(JSON.stringify(await app.health())).toContain('"up"')
    await (await app.get(tokens.db)).destroy()
    expect(JSON.stringify(await app.health())).toContain('"down"')
    await app.close()
  })

  test.each(['', ' ', 'a b'])('refuses the name %j', (name) => {
    expect(() => sqliteModule({ name })).toThrow(expect.objectContaining({ code: 'SQL_INVALID_NAME' }))
  })
})
