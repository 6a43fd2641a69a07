import type { MaybePromise, SqliteConnection } from '../connection.ts'
import type { EngineFailure } from '../errors.ts'
import type { OpenMode } from '../location.ts'
import type { Bindable } from '../values.ts'

/** What a library is asked to open. */
export interface OpenRequest {
  /** An absolute path, or `:memory:`. */
  readonly path: string
  readonly mode: OpenMode
  readonly statementCacheSize: number
}

/** How a library, once it is loaded, opens a database. @throws SqlError */
export type Connect = (request: OpenRequest) => MaybePromise<SqliteConnection>

/** What SQLite said, when `error` (any object) comes from it: each library has its own way to tell. */
export type FailureOf = (error: unknown) => EngineFailure | undefined

/** What a statement that returns no rows did. */
export interface RunResult {
  readonly changes: number | bigint
  readonly lastInsertRowid: number | bigint
}

/** A row: column to value. Integers are exact: a number while that is safe, else a bigint. */
export type Row = Record<string, unknown>

/** A prepared statement of a library that blocks. */
export interface Statement {
  readonly returnsRows: boolean
  /** False when it may write, or when that is not known. */
  readonly readOnly: boolean
  run(parameters: readonly Bindable[]): RunResult
  all(parameters: readonly Bindable[]): Row[]
  arrays(parameters: readonly Bindable[]): unknown[][]
  iterate(parameters: readonly Bindable[]): IterableIterator<Row>
}

/** A database that a blocking library has opened. Statements are finalised by it: when they are collected, or on `close`. */
export interface Handle {
  readonly inTransaction: boolean
  prepare(sql: string): Statement
  close(): void
}
