import { setTimeout as delay } from 'node:timers/promises'
import { inspect } from 'node:util'
import { isSqlError, type SqlError } from '@modkit/sql-contract'
import { type Kysely, sql } from 'kysely'

/** What a promise rejects with; fails when it resolves, or rejects with anything but a SqlError. */
export async function sqlErrorOf(promise: Promise<unknown>): Promise<SqlError> {
  const error: unknown = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!isSqlError(error)) throw new Error('not a SqlError', { cause: error })
  return error
}

/** Waits until `check` is true, for as long as a slow machine may take. */
export async function until(check: () => boolean | Promise<boolean>, what: string, ms = 30_000): Promise<void> {
  for (const deadline = Date.now() + ms; !(await check()); await delay(20)) {
    if (Date.now() > deadline) throw new Error(`not within ${ms} ms: ${what}`)
  }
}

/** The server process behind a handle. */
export async function backendPid(db: Kysely<any>): Promise<number> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
  return rows[0]!.pid
}

/** A number that a query returns. */
export async function numberOf(db: Kysely<any>, text: string): Promise<number> {
  const { rows } = await sql.raw<{ n: unknown }>(text).execute(db)
  return Number(rows[0]!.n)
}

/** Connections of a database that run the given statement now. */
export const running = (db: Kysely<any>, statement: string): Promise<number> =>
  numberOf(
    db,
    `select count(*) as n from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and state = 'active' and query like '%${statement}%'`,
  )

/** Client connections of a database, without the one that asks. */
export const connections = (db: Kysely<any>): Promise<number> =>
  numberOf(
    db,
    `select count(*) as n from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
  )

/** Everything that a log could show of an error, however it is printed. */
export const everythingOf = (error: unknown): string => {
  const shown = [String(error), inspect(error, { depth: null, showHidden: true }), JSON.stringify(error)]
  for (let e: any = error; e instanceof Error; e = e.cause) shown.push(e.message, e.stack ?? '', JSON.stringify(e))
  return shown.join('\n')
}
