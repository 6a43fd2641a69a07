import { setImmediate as nextTurn } from 'node:timers/promises'
import { isSqlError } from '@modkit/sql-contract'
import { wantsRawRows } from '@modkit/sql-contract/driver'
import type { AbortableOperationOptions, CompiledQuery, QueryResult } from 'kysely'
import { type SqliteConnection, settled } from './connection.ts'
import type { Connect, FailureOf, Handle, OpenRequest, Row, Statement } from './drivers/handle.ts'
import { closedError, toSqlError } from './errors.ts'
import { StatementCache } from './statement-cache.ts'
import { TransactionGuard } from './transaction-guard.ts'
import { bindable } from './values.ts'
import { isBusy, whileBusy } from './while-busy.ts'

const NO_ROWS: never[] = []

/** How a library that blocks opens a database. */
export function connectBlocking(open: (request: OpenRequest) => Handle, failureOf: FailureOf): Connect {
  return (request) => {
    try {
      return new BlockingConnection(open(request), failureOf, request.statementCacheSize)
    } catch (error) {
      const failure = failureOf(error)
      throw failure === undefined ? error : toSqlError(failure, error)
    }
  }
}

/** The connection over a library that blocks while a statement runs: better-sqlite3, node:sqlite. */
export class BlockingConnection implements SqliteConnection {
  readonly rawRows = true
  busyTimeoutMs = 0
  readonly guard = new TransactionGuard()
  unanswered: Promise<void> | undefined
  readonly #handle: Handle
  readonly #failureOf: FailureOf
  readonly #statements: StatementCache<Statement>
  readonly #streams = new Set<Iterator<Row>>()
  #closed = false

  constructor(handle: Handle, failureOf: FailureOf, statementCacheSize: number) {
    this.#handle = handle
    this.#failureOf = failureOf
    // The libraries finalise a statement when it is collected, or when the database is closed.
    this.#statements = new StatementCache(statementCacheSize, () => undefined)
  }

  get transactionEnded(): boolean {
    return this.guard.ended
  }

  get inTransaction(): boolean {
    return !this.#closed && this.#handle.inTransaction
  }

  execute(query: CompiledQuery): QueryResult<any> {
    try {
      const statement = this.#prepare(query.sql)
      const parameters = bindable(query.parameters, 'bigint')
      if (!statement.returnsRows) {
        const { changes, lastInsertRowid } = statement.run(parameters)
        return { insertId: BigInt(lastInsertRowid), numAffectedRows: BigInt(changes), rows: NO_ROWS }
      }
      const rows = wantsRawRows(query) ? statement.arrays(parameters) : statement.all(parameters)
      return statement.readOnly ? { rows } : { rows, numAffectedRows: BigInt(rows.length) }
    } catch (error) {
      throw this.#failed(error)
    }
  }

  async executeQuery<R>(query: CompiledQuery, options?: AbortableOperationOptions): Promise<QueryResult<R>> {
    try {
      return this.execute(query)
    } catch (error) {
      if (!isBusy(error)) throw error
      const answer = whileBusy(() => this.execute(query), { timeoutMs: this.busyTimeoutMs, signal: options?.signal })
      this.unanswered = settled(answer)
      return answer
    }
  }

  async *streamQuery<R>(
    query: CompiledQuery,
    chunkSize: number,
    options?: AbortableOperationOptions,
  ): AsyncIterableIterator<QueryResult<R>> {
    const signal = options?.signal
    const size = Math.max(1, chunkSize)
    // Only the first step takes a lock, so only it may have to wait for one.
    const first = await whileBusy(() => this.#open(query, size), { timeoutMs: this.busyTimeoutMs, signal })
    const { stream } = first
    let { rows } = first
    try {
      while (rows.length > 0) {
        yield { rows: rows as R[] }
        // Others get their turn, and so does whoever wants to stop this stream.
        await nextTurn()
        signal?.throwIfAborted()
        rows = this.#next(stream, size)
      }
    } finally {
      this.#streams.delete(stream)
      stream.return?.()
    }
  }

  command(sql: string): Promise<readonly Row[]> {
    return whileBusy(() => this.#command(sql), { timeoutMs: this.busyTimeoutMs })
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    for (const stream of this.#streams) stream.return?.()
    this.#streams.clear()
    this.#statements.clear()
    this.#handle.close()
  }

  #command(sql: string): readonly Row[] {
    if (this.#closed) throw closedError()
    try {
      const statement = this.#handle.prepare(sql)
      if (statement.returnsRows) return statement.all([])
      statement.run([])
      return NO_ROWS
    } catch (error) {
      throw this.#failed(error)
    }
  }

  #open(query: CompiledQuery, size: number): { stream: Iterator<Row>; rows: Row[] } {
    let stream: Iterator<Row>
    try {
      const statement = this.#prepare(query.sql)
      stream = statement.iterate(bindable(query.parameters, 'bigint'))
    } catch (error) {
      throw this.#failed(error)
    }
    const rows = this.#next(stream, size)
    this.#streams.add(stream)
    return { stream, rows }
  }

  #next(stream: Iterator<Row>, size: number): Row[] {
    if (this.#closed) throw closedError()
    try {
      return take(stream, size)
    } catch (error) {
      throw this.#failed(error)
    }
  }

  #prepare(sql: string): Statement {
    if (this.#closed) throw closedError()
    this.guard.check()
    let statement = this.#statements.get(sql)
    if (statement === undefined) {
      statement = this.#handle.prepare(sql)
      this.#statements.set(sql, statement)
    }
    return statement
  }

  #failed(error: unknown): unknown {
    if (isSqlError(error)) return error
    const failure = this.#failureOf(error)
    if (failure === undefined) return error
    this.guard.failed(this.#handle.inTransaction, error)
    return toSqlError(failure, error)
  }
}

function take(stream: Iterator<Row>, count: number): Row[] {
  const rows: Row[] = []
  while (rows.length < count) {
    const next = stream.next()
    if (next.done) break
    rows.push(next.value)
  }
  return rows
}
