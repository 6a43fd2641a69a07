import { wantsRawRows } from '@modkit/sql-contract/driver'
import type { AbortableOperationOptions, CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import type { Connection, Result } from '../pool/connection.ts'
import { opensTransaction, toQueryResult } from './query-result.ts'
import { run, runCancellable } from './run.ts'
import { plain, type Statements } from './statement.ts'
import { stream } from './stream.ts'

const NO_ROWS: QueryResult<any> = Object.freeze({ rows: [] })

/** A reserved connection, as Kysely sees it. */
export class PostgresSession implements DatabaseConnection {
  readonly connection: Connection
  readonly #statements: Statements
  /** A transaction that the user began with raw SQL, and may have left open. */
  #rawTransaction = false

  constructor(connection: Connection, statements: Statements) {
    this.connection = connection
    this.#statements = statements
  }

  /** A signal stops the statement on the server, too. */
  async executeQuery<R>(query: CompiledQuery, options?: AbortableOperationOptions): Promise<QueryResult<R>> {
    const statement = this.#statements.of(query)
    const raw = wantsRawRows(query)
    const signal = options?.signal
    let result: Result
    if (signal === undefined) {
      result = await run(this.connection, statement, raw)
    } else {
      try {
        result = await runCancellable(this.connection, statement, raw, signal)
      } catch (error) {
        // The caller has long had the signal's reason, and Kysely would print this.
        if (signal.aborted) return NO_ROWS
        throw error
      }
    }
    if (opensTransaction(result)) this.#rawTransaction = true
    return toQueryResult(result)
  }

  async *streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    for await (const rows of stream(this.connection, this.#statements.of(query), chunkSize)) yield toQueryResult(rows)
  }

  /** For Kysely's strategy "cancel query". The statement is stopped by its signal already. */
  async cancelQuery(): Promise<void> {}

  /** For Kysely's strategy "kill session": the server rolls back and frees everything of the session. */
  async killSession(): Promise<void> {
    this.connection.destroy()
  }

  /** Runs a statement of the driver itself. @throws SqlError */
  async control(text: string): Promise<Result> {
    return run(this.connection, plain(text))
  }

  /** Ends what the user left open, so that the next user of the connection finds it as new. */
  async cleanUp(): Promise<void> {
    if (this.#rawTransaction && !this.connection.closed) await this.control('rollback')
  }
}
