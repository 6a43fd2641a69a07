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
import { failureFacts } from '../sql/failure.ts'
import type { SqlRunner } from '../sql/runner.ts'
import { asDate, asNumber } from '../sql/values.ts'
import { postgresMigrations } from './schema.ts'
import type { PostgresTables } from './tables.ts'

/** Brings the schema up to date in one transaction; a second process waits and then finds nothing to do. */
export async function migratePostgres(
  db: Kysely<any>,
  run: SqlRunner,
  tables: PostgresTables,
): Promise<MigrationStatus> {
  try {
    return await migrateOnce(db, run, tables)
  } catch (error) {
    // `if not exists` may look into a stale cache right after the wait, and then meet what the other process created.
    if (!failureFacts(error).uniqueViolation) throw error
    return migrateOnce(db, run, tables)
  }
}

async function migrateOnce(db: Kysely<any>, run: SqlRunner, tables: PostgresTables): Promise<MigrationStatus> {
  return transaction(db, async (trx) => {
    await run(
      'select pg_advisory_xact_lock(hashtextextended($1, 0)) is null as locked',
      [`${tables.name}.migrate`],
      trx,
    )
    for (const statement of bookkeeping(tables)) await run(statement, [], trx)
    const pending = pendingMigrations(postgresMigrations(tables), await applied(run, tables, trx))
    for (const migration of pending) {
      for (const statement of migration.statements) await run(statement, [], trx)
      await run(
        `insert into ${tables.migrations} (id, name, checksum) values ($1::integer, $2, $3)`,
        [migration.id, migration.name, checksum(migration)],
        trx,
      )
    }
    return { applied: await applied(run, tables, trx), pending: [] }
  })
}

/** What `migratePostgres` would run, without running it. */
export async function planPostgres(run: SqlRunner, tables: PostgresTables): Promise<MigrationPlan> {
  const exists = await hasBookkeeping(run, tables)
  const plan = planOf(pendingMigrations(postgresMigrations(tables), exists ? await applied(run, tables) : []))
  if (exists) return plan
  return { ...plan, sql: `${bookkeeping(tables).join(';\n\n')};\n\n${plan.sql}` }
}

/** Which migrations the database has. */
export async function postgresStatus(run: SqlRunner, tables: PostgresTables): Promise<MigrationStatus> {
  const done = (await hasBookkeeping(run, tables)) ? await applied(run, tables) : []
  return {
    applied: done,
    pending: pendingMigrations(postgresMigrations(tables), done).map(({ id, name }) => ({ id, name })),
  }
}

const bookkeeping = ({ prefix, migrations }: PostgresTables): readonly string[] => [
  ...(prefix === '' ? [] : [`create schema if not exists ${prefix.slice(0, -1)}`]),
  `create table if not exists ${migrations} (
  id integer primary key,
  name text not null,
  checksum text not null,
  applied_at timestamptz not null default now()
)`,
]

async function hasBookkeeping(run: SqlRunner, { migrations }: PostgresTables): Promise<boolean> {
  const [row] = await run('select to_regclass($1) is not null as found', [migrations])
  return row?.[0] === true
}

async function applied(run: SqlRunner, { migrations }: PostgresTables, on?: Kysely<any>): Promise<AppliedMigration[]> {
  const rows = await run(`select id, name, checksum, applied_at from ${migrations} order by id`, [], on)
  return rows.map(([id, name, sum, at]) => ({
    id: asNumber(id),
    name: String(name),
    checksum: String(sum),
    at: asDate(at),
  }))
}
