import { type TransactionalConnection, transactionEndedError, wantsRawRows } from '@modkit/sql-contract/driver'
import type { AbortableOperationOptions, CompiledQuery, QueryResult } from 'kysely'
import type { Connection, Result } from '../pool/connection.ts'
import { opensTransaction, toQueryResult } from './query-result.ts'
import { run, runCancellable } from './run.ts'
import { plain, type Statement, type Statements } from './statement.ts'
import { stream } from './stream.ts'

const NO_ROWS: QueryResult<any> = Object.freeze({ rows: [] })

/** A reserved connection, as Kysely sees it. */
export class PostgresSession implements TransactionalConnection {
  readonly connection: Connection
  transactionEnded = false
  readonly #statements: Statements
  /** A BEGIN that waits for the first statement. */
  #dueBegin: string | undefined
  /** A BEGIN without an answer, or with a bad one. */
  #beginning: Promise<void> | undefined
  /** A transaction that the user began with raw SQL, and may have left open. */
  #rawTransaction = false
  /** A statement that Kysely leaves behind when its signal comes, while a request to cancel it is still under way. */
  #cancellable: Promise<unknown> | undefined

  constructor(connection: Connection, statements: Statements) {
    this.connection = connection
    this.#statements = statements
  }

  /** A signal stops the statement on the server, too. */
  executeQuery<R>(query: CompiledQuery, options?: AbortableOperationOptions): Promise<QueryResult<R>> {
    let statement: Statement
    try {
      statement = this.#statements.of(query)
    } catch (error) {
      return Promise.reject(error)
    }
    const raw = wantsRawRows(query)
    if (options?.signal !== undefined) return this.#runCancellable(statement, raw, options.signal)
    if (this.#dueBegin !== undefined || this.#beginning !== undefined) return this.#runFirst(statement, raw)
    return run(this.connection, statement, raw, this.#read)
  }

  async *streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    await this.#standing()
    for await (const rows of stream(this.connection, this.#statements.of(query), chunkSize)) yield toQueryResult(rows)
  }

  /** For Kysely's strategy "cancel query". The statement is stopped by its signal already. */
  async cancelQuery(): Promise<void> {}

  /** For Kysely's strategy "kill session": the server rolls back and frees everything of the session. */
  async killSession(): Promise<void> {
    this.connection.destroy()
  }

  /** Begins a transaction together with its first statement, which saves a round trip. */
  begin(text: string): void {
    this.#dueBegin = text
    this.transactionEnded = false
  }

  /** Runs a statement of the driver itself inside the transaction. @throws SqlError */
  async control(text: string): Promise<void> {
    await this.#standing()
    await this.#send(text)
  }

  /** Ends the transaction, if the server knows of it. Returns what the server did: `COMMIT`, `ROLLBACK`. @throws SqlError */
  async end(text: 'commit' | 'rollback'): Promise<string | undefined> {
    this.transactionEnded = true
    if (this.#dueBegin !== undefined) {
      this.#dueBegin = undefined
      return undefined
    }
    await this.#cancellable
    if (text === 'commit') await this.#beginning
    this.#beginning = undefined
    return this.#send(text)
  }

  /** Ends what the user left open, so that the next user of the connection finds it as new. */
  async cleanUp(): Promise<void> {
    await this.#cancellable
    if (this.#rawTransaction && !this.connection.closed) await this.#send('rollback')
  }

  readonly #read = (result: Result): QueryResult<any> => {
    if (opensTransaction(result)) this.#rawTransaction = true
    return toQueryResult(result)
  }

  // Should the BEGIN fail, what was sent behind it would run outside any transaction, and be committed alone. So only what
  // would change nothing does not wait for the answer.
  async #runFirst(statement: Statement, raw: boolean): Promise<QueryResult<any>> {
    const begun = this.#standing()
    const isPureRead = statement.pace !== undefined
    if (!isPureRead) await begun
    const answer = run(this.connection, statement, raw, this.#read)
    answer.catch(() => undefined)
    await begun
    return answer
  }

  async #runCancellable(statement: Statement, raw: boolean, signal: AbortSignal): Promise<QueryResult<any>> {
    try {
      // A request to cancel must not hit the BEGIN.
      await this.#standing()
      const running = runCancellable(this.connection, statement, raw, signal)
      this.#cancellable = running.catch(() => undefined)
      return this.#read(await running)
    } catch (error) {
      // The caller has long had the signal's reason, and Kysely would print this.
      if (signal.aborted) return NO_ROWS
      throw error
    }
  }

  /** Resolves when the transaction stands; at once, outside any. @throws SqlError when it did not begin, or ended meanwhile */
  async #standing(): Promise<void> {
    const begun = this.#begun()
    if (begun === undefined) return
    await begun
    if (this.transactionEnded) throw transactionEndedError()
  }

  /** Sends the BEGIN that is due, and returns what it will come to; nothing, outside any transaction. */
  #begun(): Promise<void> | undefined {
    const text = this.#dueBegin
    if (text === undefined) return this.#beginning
    this.#dueBegin = undefined
    this.#beginning = run(this.connection, plain(text), false, () => {
      this.#beginning = undefined
    })
    return this.#beginning
  }

  #send(text: string): Promise<string | undefined> {
    return run(this.connection, plain(text), false, ({ command }) => command)
  }
}
