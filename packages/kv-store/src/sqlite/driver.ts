import type BetterSqlite3 from 'better-sqlite3'
import { KvOpenError } from '../errors.ts'

/** A connection of better-sqlite3. */
export type Connection = BetterSqlite3.Database

/** A prepared statement that returns rows as arrays. */
export type Statement = BetterSqlite3.Statement<unknown[], any>

/** Loads better-sqlite3 when it is first needed: memory and Postgres work without it. */
export async function loadDriver(): Promise<typeof BetterSqlite3> {
  try {
    return (await import('better-sqlite3')).default
  } catch (cause) {
    throw new KvOpenError('open', 'better-sqlite3 is missing: npm install better-sqlite3', { cause })
  }
}

/** The code of a failure of SQLite, `''` for anything else. Not by `instanceof`: the class may come from another realm. */
export function sqliteCode(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : ''
}
