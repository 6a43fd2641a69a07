import { type EngineFailure, toSqlError } from '../errors.ts'
import type { Bindable } from '../values.ts'
import type { Connect, OpenRequest, Row } from './handle.ts'
import { Sqlite3Connection } from './sqlite3-connection.ts'

// What is used of the library, declared here: it is an optional peer that is not installed where this is built.
interface Library {
  readonly OPEN_READONLY: number
  readonly OPEN_READWRITE: number
  readonly OPEN_CREATE: number
  readonly Database: new (path: string, mode: number, done: (error: Error | null) => void) => Sqlite3Database
}

/** A database of sqlite3. */
export interface Sqlite3Database {
  prepare(sql: string, done: (error: Error | null) => void): Sqlite3Statement
  configure(option: 'busyTimeout', ms: number): void
  interrupt(): void
  close(done: (error: Error | null) => void): void
}

/** A prepared statement of sqlite3. What is called on one of them runs in order, on the thread pool. */
export interface Sqlite3Statement {
  run(
    parameters: readonly Bindable[],
    done: (this: { changes: number; lastID: number }, error: Error | null) => void,
  ): void
  all(parameters: readonly Bindable[], done: (error: Error | null, rows: Row[]) => void): void
  bind(parameters: readonly Bindable[], done: (error: Error | null) => void): void
  get(done: (error: Error | null, row?: Row) => void): void
  reset(done: () => void): void
  finalize(done?: () => void): void
}

/** Loads sqlite3 and returns how it opens a database. */
export async function loadSqlite3(): Promise<Connect> {
  // A name that no compiler and no bundler looks up.
  const { default: library } = (await import('sqlite3' as string)) as { default: Library }
  return async (request) => new Sqlite3Connection(await open(library, request), failureOf, request.statementCacheSize)
}

function open(library: Library, { path, mode }: OpenRequest): Promise<Sqlite3Database> {
  const flags = {
    ro: library.OPEN_READONLY,
    rw: library.OPEN_READWRITE,
    rwc: library.OPEN_READWRITE | library.OPEN_CREATE,
  }
  return new Promise((resolve, reject) => {
    const db: Sqlite3Database = new library.Database(path, flags[mode], (error) => {
      if (error === null) {
        // The library would wait a second, on a thread of the pool.
        db.configure('busyTimeout', 0)
        resolve(db)
      } else reject(toSqlError(failureOf(error) ?? { code: 'SQLITE_ERROR', message: error.message }, error))
    })
  })
}

// The library knows primary codes alone: which constraint it was is in the message.
const CONSTRAINTS: readonly (readonly [string, string])[] = [
  ['UNIQUE constraint failed', 'SQLITE_CONSTRAINT_UNIQUE'],
  ['FOREIGN KEY constraint failed', 'SQLITE_CONSTRAINT_FOREIGNKEY'],
  ['NOT NULL constraint failed', 'SQLITE_CONSTRAINT_NOTNULL'],
  ['CHECK constraint failed', 'SQLITE_CONSTRAINT_CHECK'],
  ['cannot store', 'SQLITE_CONSTRAINT_DATATYPE'],
]

function failureOf(error: unknown): EngineFailure | undefined {
  const { code, message: text } = error as { code?: unknown; message?: unknown }
  if (typeof code !== 'string' || !code.startsWith('SQLITE_') || typeof text !== 'string') return undefined
  const message = text.startsWith(`${code}: `) ? text.slice(code.length + 2) : text
  if (code !== 'SQLITE_CONSTRAINT') return { code, message }
  return { code: CONSTRAINTS.find(([start]) => message.startsWith(start))?.[1] ?? code, message }
}
