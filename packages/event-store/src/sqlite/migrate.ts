import { transaction } from '@modkit/sql-contract'
import type { Kysely } from 'kysely'
import {
  type AppliedMigration,
  checksum,
  type MigrationPlan,
  type MigrationStatus,
  pendingMigrations,
  planOf,
} from '../migration.ts'
import type { SqlRunner } from '../sql/runner.ts'
import { asDate, asNumber } from '../sql/values.ts'
import { sqliteMigrations } from './schema.ts'

const bookkeeping = `create table if not exists event_store_migrations (
  id integer primary key,
  name text not null,
  checksum text not null,
  applied_at integer not null default (cast(round(unixepoch('subsec') * 1000) as integer))
) strict`

/** Brings the schema up to date in one transaction; a second process waits and then finds nothing to do. */
export const migrateSqlite = (db: Kysely<any>, run: SqlRunner): Promise<MigrationStatus> =>
  transaction(db, async (trx) => {
    await run(bookkeeping, [], trx)
    for (const migration of pendingMigrations(sqliteMigrations, await applied(run, trx))) {
      for (const statement of migration.statements) await run(statement, [], trx)
      const { id, name } = migration
      const sql = 'insert into event_store_migrations (id, name, checksum) values (?, ?, ?)'
      await run(sql, [id, name, checksum(migration)], trx)
    }
    return { applied: await applied(run, trx), pending: [] }
  })

/** What `migrateSqlite` would run, without running it. */
export async function planSqlite(run: SqlRunner): Promise<MigrationPlan> {
  const exists = await hasBookkeeping(run)
  const plan = planOf(pendingMigrations(sqliteMigrations, exists ? await applied(run) : []))
  return exists ? plan : { ...plan, sql: `${bookkeeping};\n\n${plan.sql}` }
}

/** Which migrations the database has. */
export async function sqliteStatus(run: SqlRunner): Promise<MigrationStatus> {
  const done = (await hasBookkeeping(run)) ? await applied(run) : []
  return { applied: done, pending: pendingMigrations(sqliteMigrations, done).map(({ id, name }) => ({ id, name })) }
}

async function hasBookkeeping(run: SqlRunner): Promise<boolean> {
  const rows = await run(
    `select 1 as found from sqlite_master where type = 'table' and name = 'event_store_migrations'`,
    [],
  )
  return rows.length > 0
}

async function applied(run: SqlRunner, on?: Kysely<any>): Promise<AppliedMigration[]> {
  const rows = await run('select id, name, checksum, applied_at from event_store_migrations order by id', [], on)
  return rows.map(([id, name, sum, at]) => ({
    id: asNumber(id),
    name: String(name),
    checksum: String(sum),
    at: asDate(asNumber(at)),
  }))
}
