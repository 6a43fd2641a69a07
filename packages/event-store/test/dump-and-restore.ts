import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { postgresProgram } from '@modkit/test-services'
import { sql } from 'kysely'
import { openEventStore } from '../src/open-event-store.ts'
import { plainPostgres } from './plain-postgres.ts'

const run = promisify(execFile)

/**
 * Moves a database to another cluster as operators do: `pg_dump`, `pg_restore`. Where they are not installed, or too old
 * for the server, rows are copied as those two would: as they were, transaction ids of the old cluster included.
 */
export async function dumpAndRestore(from: string, to: string): Promise<void> {
  const [dump, restore] = [postgresProgram('pg_dump'), postgresProgram('pg_restore')]
  if (!dump || !restore || (await majorOf(dump)) < (await serverMajor(from))) return copyRows(from, to)
  const folder = await mkdtemp(join(tmpdir(), 'event-store-'))
  try {
    const file = join(folder, 'database.dump')
    await run(dump, ['--format=custom', '--schema=public', `--file=${file}`, from])
    await run(restore, ['--no-owner', '--clean', '--if-exists', '--exit-on-error', `--dbname=${to}`, file])
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function majorOf(program: string): Promise<number> {
  const { stdout } = await run(program, ['--version'])
  return Number(/\d+/.exec(stdout)?.[0])
}

async function serverMajor(url: string): Promise<number> {
  const db = plainPostgres(url, { max: 1 })
  try {
    const { rows } = await sql<{ server_version_num: string }>`show server_version_num`.execute(db)
    return Math.floor(Number(rows[0]!.server_version_num) / 10_000)
  } finally {
    await db.destroy()
  }
}

async function copyRows(from: string, to: string): Promise<void> {
  const [source, target] = [plainPostgres(from), plainPostgres(to)]
  try {
    await openEventStore({ db: target, dialect: 'postgres' }).migrate()
    for (const name of [
      'aggregate_events',
      'aggregate_snapshots',
      'aggregate_stream_states',
      'event_store_checkpoints',
    ]) {
      const table = sql.table(name)
      const all = sql<{ data: string }>`select coalesce(json_agg(t), '[]')::text as data from ${table} t`
      const { rows } = await all.execute(source)
      await sql`insert into ${table} overriding system value
        select * from json_populate_recordset(null::${table}, ${rows[0]!.data}::text::json)`.execute(target)
    }
    await sql`select setval(pg_get_serial_sequence('aggregate_events', 'global_position'), max(global_position))
      from aggregate_events`.execute(target)
  } finally {
    await source.destroy()
    await target.destroy()
  }
}
