import { isSqlError } from '@modkit/sql-contract'
import { type AbortableOperationOptions, CompiledQuery, type QueryResult } from 'kysely'
import { type SqliteConnection, settled } from '../connection.ts'
import { closedError, toSqlError } from '../errors.ts'
import { StatementCache } from '../statement-cache.ts'
import { kindOfStatement } from '../statement-kind.ts'
import { TransactionGuard } from '../transaction-guard.ts'
import { bindable } from '../values.ts'
import { whileBusy } from '../while-busy.ts'
import type { FailureOf, Row } from './handle.ts'
import type { Sqlite3Database, Sqlite3Statement } from './sqlite3.ts'

const BEGINS = /^\s*(begin|savepoint)\b/i
const ENDS = /^\s*(commit|end|rollback(?!\s+to\b))\b/i

/** The connection over sqlite3: statements run on the thread pool, and an aborted signal interrupts them. */
export class Sqlite3Connection implements SqliteConnection {
  readonly rawRows = false
  busyTimeoutMs = 0
  readonly guard = new TransactionGuard()
  unanswered: Promise<void> | undefined
  readonly #db: Sqlite3Database
  readonly #failureOf: FailureOf
  readonly #statements: StatementCache<Sqlite3Statement>
  #inTransaction = false
  #closed = false

  constructor(db: Sqlite3Database, failureOf: FailureOf, statementCacheSize: number) {
    this.#db = db
    this.#failureOf = failureOf
    // At least the statement that runs: one that leaves the cache is finalised.
    this.#statements = new StatementCache(Math.max(1, statementCacheSize), (statement) => statement.finalize())
  }

  get transactionEnded(): boolean {
    return this.guard.ended
  }

  // The library does not tell, so it is known from the statements that begin and end one.
  get inTransaction(): boolean {
    return this.#inTransaction
  }

  async execute(query: CompiledQuery, signal?: AbortSignal): Promise<QueryResult<any>> {
    const interrupt = () => this.#db.interrupt()
    signal?.addEventListener('abort', interrupt, { once: true })
    try {
      const statement = await this.#prepare(query.sql)
      signal?.throwIfAborted()
      const result = await this.#run(statement, query)
      this.#follow(query.sql)
      return result
    } catch (error) {
      const failure = await this.#failed(error)
      throw signal?.aborted ? signal.reason : failure
    } finally {
      signal?.removeEventListener('abort', interrupt)
    }
  }

  executeQuery<R>(query: CompiledQuery, options?: AbortableOperationOptions): Promise<QueryResult<R>> {
    const signal = options?.signal
    const answer = whileBusy(() => this.execute(query, signal), { timeoutMs: this.busyTimeoutMs, signal })
    this.unanswered = settled(answer)
    return answer
  }

  async *streamQuery<R>(
    query: CompiledQuery,
    chunkSize: number,
    options?: AbortableOperationOptions,
  ): AsyncIterableIterator<QueryResult<R>> {
    const signal = options?.signal
    const size = Math.max(1, chunkSize)
    const wait = { timeoutMs: this.busyTimeoutMs, signal }
    const statement = await whileBusy(() => this.#bind(query), wait)
    try {
      let rows = await whileBusy(() => this.#next(statement, size), wait)
      while (rows.length > 0) {
        yield { rows: rows as R[] }
        signal?.throwIfAborted()
        rows = rows.length < size ? [] : await this.#next(statement, size)
      }
    } finally {
      if (!this.#closed) await new Promise<void>((resolve) => statement.reset(resolve))
    }
  }

  async command(sql: string): Promise<readonly Row[]> {
    const { rows } = await this.executeQuery<Row>(CompiledQuery.raw(sql))
    this.#statements.delete(sql)
    return rows
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    this.#statements.clear()
    await settle<void>((done) => this.#db.close(done))
  }

  async #prepare(sql: string): Promise<Sqlite3Statement> {
    if (this.#closed) throw closedError()
    this.guard.check()
    let statement = this.#statements.get(sql)
    if (statement === undefined) {
      statement = await prepare(this.#db, sql)
      this.#statements.set(sql, statement)
    }
    return statement
  }

  async #run(statement: Sqlite3Statement, query: CompiledQuery): Promise<QueryResult<any>> {
    const parameters = bindable(query.parameters, 'number')
    const { returnsRows, writes } = kindOfStatement(query)
    if (returnsRows) {
      const rows = copied(await settle<Row[]>((done) => statement.all(parameters, done)))
      if (!writes) return { rows }
      return { rows, numAffectedRows: BigInt(rows.length > 0 ? rows.length : await this.#changes()) }
    }
    return new Promise((resolve, reject) => {
      statement.run(parameters, function (error) {
        if (error) reject(error)
        else resolve({ insertId: BigInt(this.lastID), numAffectedRows: BigInt(this.changes), rows: [] })
      })
    })
  }

  async #changes(): Promise<number> {
    const statement = await this.#prepare('select changes() as n')
    const [row] = await settle<Row[]>((done) => statement.all([], done))
    return Number(row?.n)
  }

  async #bind(query: CompiledQuery): Promise<Sqlite3Statement> {
    try {
      const statement = await this.#prepare(query.sql)
      const parameters = bindable(query.parameters, 'number')
      await settle<void>((done) => statement.bind(parameters, done))
      return statement
    } catch (error) {
      throw await this.#failed(error)
    }
  }

  // The library keeps the calls of one statement in order, so a chunk costs one round of the event loop and not one a row.
  async #next(statement: Sqlite3Statement, size: number): Promise<Row[]> {
    if (this.#closed) throw closedError()
    try {
      const steps = Array.from({ length: size }, () => settle<Row | undefined>((done) => statement.get(done)))
      return copied((await Promise.all(steps)).filter((row) => row !== undefined))
    } catch (error) {
      throw await this.#failed(error)
    }
  }

  #follow(sql: string): void {
    if (BEGINS.test(sql)) this.#inTransaction = true
    else if (ENDS.test(sql)) this.#inTransaction = false
  }

  async #failed(error: unknown): Promise<unknown> {
    if (isSqlError(error)) return error
    const failure = this.#failureOf(error)
    if (failure === undefined) return error
    if (this.#inTransaction) {
      this.#inTransaction = await this.#probeTransaction()
      this.guard.failed(this.#inTransaction, error)
    }
    return toSqlError(failure, error)
  }

  // Inside a transaction, SQLite refuses to begin another.
  async #probeTransaction(): Promise<boolean> {
    try {
      await this.#once('begin')
    } catch {
      return true
    }
    await this.#once('rollback')
    return false
  }

  async #once(sql: string): Promise<void> {
    const statement = await prepare(this.#db, sql)
    try {
      await settle<unknown>((done) => statement.all([], done))
    } finally {
      statement.finalize()
    }
  }
}

/**
 * The library's objects belong to the realm that loaded it first, and callers (a test runner's sandbox, say) may live in
 * another, where no comparison takes them for plain objects.
 */
function copied(rows: readonly Row[]): Row[] {
  return Array.from(rows, (row) => ({ ...row }))
}

function prepare(db: Sqlite3Database, sql: string): Promise<Sqlite3Statement> {
  return new Promise((resolve, reject) => {
    const statement: Sqlite3Statement = db.prepare(sql, (error) => {
      if (error) reject(error)
      else resolve(statement)
    })
  })
}

/** A promise of what a callback of the library receives. */
function settle<T>(start: (done: (error: Error | null, result?: any) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start((error, result) => (error ? reject(error) : resolve(result)))
  })
}
