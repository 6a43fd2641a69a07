import type { ColumnType, Generated } from 'kysely'
import postgres from 'postgres'

/** The tables that are read and written. */
export interface Schema {
  items: { id: number; author: string; body: string; version: number }
  log: { id: Generated<ColumnType<number, never, never>>; item_id: number; note: string }
}

export const ROWS = 10_000
/** Connections of each contender. */
export const CONNECTIONS = 10

/** A row of the table, made from its key. */
export const itemOf = (id: number): Schema['items'] => ({
  id,
  author: `author ${id % 50}`,
  body: `body ${id} `.repeat(8),
  version: 1,
})

/** Creates the tables, and fills one. */
export async function fill(dsn: string): Promise<void> {
  const sql = postgres(dsn, { max: 1, onnotice: () => undefined })
  await sql`drop table if exists items, log`
  await sql`create table items (id int primary key, author text not null, body text not null, version int not null)`
  await sql`create table log (id int generated always as identity primary key, item_id int not null, note text not null)`
  for (let from = 0; from < ROWS; from += 1000) {
    await sql`insert into items ${sql(Array.from({ length: 1000 }, (_, i) => itemOf(from + i)))}`
  }
  await sql`vacuum analyze items`
  await sql.end()
}
