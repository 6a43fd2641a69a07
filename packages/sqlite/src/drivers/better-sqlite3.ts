import { connectBlocking } from '../blocking-connection.ts'
import type { EngineFailure } from '../errors.ts'
import { type Bindable, hasUnsafeInteger, narrowIntegers } from '../values.ts'
import type { Connect, Handle, Row, RunResult, Statement } from './handle.ts'

// What is used of the library, declared here so that its types are nobody's dependency.
interface Library {
  new (path: string, options: { readonly: boolean; fileMustExist: boolean; timeout: number }): Database
}

interface Database {
  readonly inTransaction: boolean
  prepare(sql: string): NativeStatement
  close(): void
}

interface NativeStatement {
  readonly reader: boolean
  readonly readonly: boolean
  run(parameters: readonly Bindable[]): RunResult
  all(parameters: readonly Bindable[]): any[]
  iterate(parameters: readonly Bindable[]): IterableIterator<Row>
  raw(enabled: boolean): this
  safeIntegers(enabled: boolean): this
}

/** Loads better-sqlite3 and returns how it opens a database. */
export async function loadBetterSqlite3(): Promise<Connect> {
  const { default: library } = (await import('better-sqlite3')) as unknown as { default: Library }
  return connectBlocking(
    ({ path, mode }) =>
      new BetterSqlite3Handle(
        new library(path, { readonly: mode === 'ro', fileMustExist: mode !== 'rwc', timeout: 0 }),
      ),
    failureOf,
  )
}

function failureOf(error: unknown): EngineFailure | undefined {
  const { code, name, message } = error as Error & { code?: unknown }
  if (typeof code === 'string' && code.startsWith('SQLITE_')) return { code, message }
  // The library itself refuses some statements, parameters and paths.
  if (name !== 'RangeError' && name !== 'TypeError') return undefined
  if (message.includes('directory does not exist')) return { code: 'SQLITE_CANTOPEN', message }
  return { code: message.includes('SQL string') ? 'SQLITE_ERROR' : 'SQLITE_MISUSE', message }
}

class BetterSqlite3Handle implements Handle {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  get inTransaction(): boolean {
    return this.#db.inTransaction
  }

  prepare(sql: string): Statement {
    return new BetterSqlite3Statement(this.#db.prepare(sql))
  }

  close(): void {
    this.#db.close()
  }
}

/**
 * Reads with numbers, which is faster, until a row holds one that may have lost digits; from then on with bigints, of
 * which the safe ones become numbers. A statement that writes cannot run twice and so begins with bigints.
 */
class BetterSqlite3Statement implements Statement {
  readonly returnsRows: boolean
  readonly readOnly: boolean
  readonly #native: NativeStatement
  #bigints = false

  constructor(native: NativeStatement) {
    this.#native = native
    this.returnsRows = native.reader
    this.readOnly = native.readonly
    if (native.reader && !native.readonly) this.#readBigints()
  }

  run(parameters: readonly Bindable[]): RunResult {
    return this.#native.run(parameters)
  }

  all(parameters: readonly Bindable[]): Row[] {
    if (!this.#bigints) {
      const rows: Row[] = this.#native.all(parameters)
      if (!hasUnsafeInteger(rows)) return rows
      this.#readBigints()
    }
    const rows: Row[] = this.#native.all(parameters)
    for (const row of rows) narrowIntegers(row)
    return rows
  }

  arrays(parameters: readonly Bindable[]): unknown[][] {
    this.#native.raw(true)
    try {
      return this.all(parameters) as unknown as unknown[][]
    } finally {
      this.#native.raw(false)
    }
  }

  *iterate(parameters: readonly Bindable[]): IterableIterator<Row> {
    this.#readBigints()
    for (const row of this.#native.iterate(parameters)) yield narrowIntegers(row)
  }

  #readBigints(): void {
    this.#native.safeIntegers(true)
    this.#bigints = true
  }
}
