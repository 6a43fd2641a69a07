import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { connectBlocking } from '../blocking-connection.ts'
import type { EngineFailure } from '../errors.ts'
import { type Bindable, narrowIntegers } from '../values.ts'
import type { Connect, Handle, Row, RunResult, Statement } from './handle.ts'
import { codeName } from './result-codes.ts'

/** Loads node:sqlite and returns how it opens a database. */
export async function loadNodeSqlite(): Promise<Connect> {
  const { DatabaseSync } = await import('node:sqlite')
  return connectBlocking(
    ({ path, mode }) => new NodeSqliteHandle(new DatabaseSync(path, { readOnly: mode === 'ro' })),
    failureOf,
  )
}

function failureOf(error: unknown): EngineFailure | undefined {
  const { code, errcode, name, message } = error as Error & { code?: unknown; errcode?: unknown }
  if (code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number') return { code: codeName(errcode), message }
  // Node itself refuses some statements and parameters.
  if (name !== 'RangeError' && name !== 'TypeError') return undefined
  return { code: message.includes('SQL') ? 'SQLITE_ERROR' : 'SQLITE_MISUSE', message }
}

class NodeSqliteHandle implements Handle {
  readonly #db: DatabaseSync

  constructor(db: DatabaseSync) {
    this.#db = db
  }

  get inTransaction(): boolean {
    return this.#db.isTransaction
  }

  prepare(sql: string): Statement {
    const native = this.#db.prepare(sql)
    // node:sqlite runs the first of several statements and drops the rest without a word.
    if (!isBlank(sql.slice(native.sourceSQL.length))) throw new RangeError('the SQL holds more than one statement')
    return new NodeSqliteStatement(native)
  }

  close(): void {
    this.#db.close()
  }
}

class NodeSqliteStatement implements Statement {
  readonly returnsRows: boolean
  readonly readOnly: boolean
  readonly #native: StatementSync
  #bigints = false

  constructor(native: StatementSync) {
    this.#native = native
    this.returnsRows = native.columns().length > 0
    // The library does not tell. What begins with WITH, or with a comment, may write.
    this.readOnly = /^\s*(select|values|explain|pragma)\b/i.test(native.sourceSQL)
    if (this.returnsRows && !this.readOnly) this.#readBigints()
  }

  run(parameters: readonly Bindable[]): RunResult {
    return this.#native.run(...parameters)
  }

  all(parameters: readonly Bindable[]): Row[] {
    const rows = this.#read(() => this.#native.all(...parameters))
    // They come without a prototype; what callers print, compare and spread should be plain objects.
    return Array.from(rows, (row) => ({ ...row }))
  }

  arrays(parameters: readonly Bindable[]): unknown[][] {
    this.#native.setReturnArrays(true)
    try {
      const rows = this.#read(() => this.#native.all(...parameters)) as unknown as unknown[][]
      return Array.from(rows, (row) => Array.from(row))
    } finally {
      this.#native.setReturnArrays(false)
    }
  }

  *iterate(parameters: readonly Bindable[]): IterableIterator<Row> {
    this.#readBigints()
    for (const row of this.#native.iterate(...parameters)) yield narrowIntegers({ ...row })
  }

  // Reads with numbers until the library reports one that it cannot represent, from then on with bigints.
  #read(all: () => Row[]): Row[] {
    if (!this.#bigints) {
      try {
        return all()
      } catch (error) {
        if ((error as { code?: unknown }).code !== 'ERR_OUT_OF_RANGE') throw error
        this.#readBigints()
      }
    }
    const rows = all()
    for (const row of rows) narrowIntegers(row)
    return rows
  }

  #readBigints(): void {
    this.#native.setReadBigInts(true)
    this.#bigints = true
  }
}

/** True when nothing but white space, comments and semicolons is left. */
function isBlank(sql: string): boolean {
  return /^(?:[\s;]|--[^\n]*(?:\n|$)|\/\*[\s\S]*?(?:\*\/|$))*$/.test(sql)
}
