import { driverOf } from '@modkit/sql-contract'
import { CompiledQuery, type Kysely } from 'kysely'

/** A row as its columns, in the order of the statement. */
export type Row = readonly unknown[]

/**
 * Runs one statement on `on` (a transaction, a pinned connection), by default on the database itself. Where the driver
 * can, a signal stops the statement on the server.
 */
export type SqlRunner = (
  sql: string,
  parameters: readonly unknown[],
  on?: Kysely<any>,
  signal?: AbortSignal,
) => Promise<readonly Row[]>

/**
 * Statements below Kysely where its driver offers that, else through it. The columns of our statements have distinct
 * names that are not numbers, so that an object row keeps their order.
 */
export function sqlRunner(db: Kysely<any>): SqlRunner {
  const { rawRows } = driverOf(db)
  if (rawRows) {
    return (sql, parameters, on = db, signal) => rawRows(on, sql, parameters, signal && { signal }).then(withoutHoles)
  }
  return async (sql, parameters, on = db) => {
    const { rows } = await on.executeQuery<object>(CompiledQuery.raw(sql, [...parameters]))
    return withoutHoles(rows).map((row) => Object.values(row))
  }
}

/**
 * After a statement that failed in the middle of its rows, postgres.js 3.4 begins the next result of that connection with
 * as many empty places.
 */
const withoutHoles = <T>(rows: readonly T[]): readonly T[] =>
  rows.length > 0 && rows[0] === undefined ? rows.filter((row) => row !== undefined) : rows
