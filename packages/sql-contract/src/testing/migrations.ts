import assert from 'node:assert/strict'
import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { SqlContractCase } from './contract-case.ts'
import { assertSame, countRows, freshName, run, withDb, withTwo } from './fixtures.ts'

/** A migrator with tables of its own, so that the cases do not meet. */
function migratorOf(db: Kysely<any>, prefix: string, migrations: Record<string, Migration>): Migrator {
  return new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableName: `${prefix}_migrations`,
    migrationLockTableName: `${prefix}_lock`,
  })
}

const twoSteps = (prefix: string): Record<string, Migration> => ({
  '001_create': { up: async (db) => void (await run(db, `create table ${prefix}_notes (id integer primary key)`)) },
  '002_fill': { up: async (db) => void (await run(db, `insert into ${prefix}_notes (id) values (1)`)) },
})

async function bothFinish(first: Kysely<any>, second: Kysely<any>): Promise<void> {
  const prefix = freshName()
  const migrators = [first, second].map((db) => migratorOf(db, prefix, twoSteps(prefix)))
  const outcomes = await Promise.all(migrators.map((migrator) => migrator.migrateToLatest()))
  for (const { error } of outcomes) assert.equal(error, undefined)
  const applied = outcomes.flatMap(({ results = [] }) => results.map(({ migrationName }) => migrationName))
  assertSame(applied, ['001_create', '002_fill'])
  assert.equal(await countRows(first, `${prefix}_notes`), 1)
}

/** Kysely's own migrator. */
export const migrationCases: readonly SqlContractCase[] = [
  {
    name: 'a migrator applies each migration once',
    run: (subject) =>
      withDb(subject, async (db) => {
        const prefix = freshName()
        const migrate = () => migratorOf(db, prefix, twoSteps(prefix)).migrateToLatest()
        assert.equal((await migrate()).results?.length, 2)
        assert.equal((await migrate()).results?.length, 0)
        assert.equal(await countRows(db, `${prefix}_notes`), 1)
      }),
  },
  {
    name: 'two migrators at once on one handle both finish',
    run: (subject) => withDb(subject, (db) => bothFinish(db, db)),
  },
  {
    name: 'two migrators at once on two handles both finish',
    run: (subject) => withTwo(subject, bothFinish),
  },
  {
    name: 'a migration that fails leaves nothing behind',
    run: (subject) =>
      withDb(subject, async (db) => {
        const prefix = freshName()
        const failing: Migration = {
          up: async (on) => {
            await run(on, `insert into ${prefix}_notes (id) values (7)`)
            throw new Error('on purpose')
          },
        }
        const { error } = await migratorOf(db, prefix, { ...twoSteps(prefix), '003_fail': failing }).migrateToLatest()
        assert.equal((error as Error).message, 'on purpose')
        await assert.rejects(run(db, `select * from ${prefix}_notes`), { kind: 'undefined_table' })
        assert.equal((await migratorOf(db, prefix, twoSteps(prefix)).migrateToLatest()).results?.length, 2)
      }),
  },
]
