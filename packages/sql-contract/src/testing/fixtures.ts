import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { SqlDialect } from '../dialect.ts'
import type { SqlSubject } from './contract-case.ts'

/** Column types where the dialects differ. */
interface ColumnTypes {
  readonly bigint: string
  readonly boolean: string
  readonly bytes: string
  readonly float: string
  readonly instant: string
  readonly json: string
  readonly serial: string
}

const COLUMN_TYPES: Record<SqlDialect, ColumnTypes> = {
  sqlite: {
    bigint: 'bigint',
    boolean: 'integer',
    bytes: 'blob',
    float: 'real',
    instant: 'text',
    json: 'text',
    serial: 'integer primary key autoincrement',
  },
  postgres: {
    bigint: 'bigint',
    boolean: 'boolean',
    bytes: 'bytea',
    float: 'double precision',
    instant: 'timestamptz',
    json: 'jsonb',
    serial: 'integer generated always as identity primary key',
  },
  mysql: {
    bigint: 'bigint',
    boolean: 'boolean',
    bytes: 'longblob',
    float: 'double',
    instant: 'datetime(3)',
    json: 'json',
    serial: 'integer auto_increment primary key',
  },
}

/** Opens a handle, uses it, closes it. */
export async function withDb(subject: SqlSubject, use: (db: Kysely<any>) => Promise<void>): Promise<void> {
  const handle = await subject.open()
  try {
    await use(handle.db)
  } finally {
    await handle.close()
  }
}

/** Opens two handles on the one database, uses them, closes them. */
export async function withTwo(
  subject: SqlSubject,
  use: (first: Kysely<any>, second: Kysely<any>) => Promise<void>,
): Promise<void> {
  await withDb(subject, (first) => withDb(subject, (second) => use(first, second)))
}

/** A table name that no other case uses: cases share one database. */
export const freshName = (): string => `t_${randomBytes(6).toString('hex')}`

/** Creates a table and returns its name. */
export async function createTable(
  db: Kysely<any>,
  dialect: SqlDialect,
  columns: (types: ColumnTypes) => string,
): Promise<string> {
  const name = freshName()
  await run(db, `create table ${name} (${columns(COLUMN_TYPES[dialect])})`)
  return name
}

/** A table of notes: `id` and `body`. */
export const createNotes = (db: Kysely<any>, dialect: SqlDialect): Promise<string> =>
  createTable(db, dialect, () => 'id integer primary key, body text not null')

/** Runs a statement without parameters, and returns its rows. */
export async function run(db: Kysely<any>, text: string): Promise<any[]> {
  return (await sql.raw<any>(text).execute(db)).rows
}

/** How many rows a table has. */
export async function countRows(db: Kysely<any>, table: string): Promise<number> {
  const row = await db.selectFrom(table).select(db.fn.countAll().as('n')).executeTakeFirstOrThrow()
  return Number(row.n)
}

/** Fills a table of notes with the ids 1 to `n`. */
export async function fillNotes(db: Kysely<any>, table: string, n: number): Promise<void> {
  await run(
    db,
    `insert into ${table} (id, body) with recursive n(i) as (select 1 union all select i + 1 from n where i < ${n})
     select i, 'note' from n`,
  )
}

export function gate(): { readonly passed: Promise<void>; open(): void } {
  let open!: () => void
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { passed, open }
}

/** Lets everything that is ready to run do so, some turns long. */
export async function settle(turns = 5): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve))
}

/**
 * Compares by value. A driver's rows may come from another realm than the case (a test runner has a sandbox for each
 * file, a native library has one set of constructors), and there no strict comparison takes them for plain objects.
 */
export function assertSame(actual: unknown, expected: unknown): void {
  assert.deepEqual(plain(actual), plain(expected))
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, plain)
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}
