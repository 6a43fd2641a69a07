import type { PoolReporter } from '@modkit/sql-contract/driver'
import {
  type AbortableOperationOptions,
  type AbortableQueryOptions,
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import type { SqliteConnection } from './connection.ts'
import { acquireTimeoutError, closedError } from './errors.ts'
import { Mutex } from './mutex.ts'
import { isBusy, whileBusy } from './while-busy.ts'

/** What the driver needs to know. */
export interface DriverOptions {
  /** A file that may not be written: transactions take no write lock, and there is nothing to checkpoint. */
  readonly readOnly: boolean
  /** How long to wait for the connection; 0 is for ever. */
  readonly acquireTimeoutMs: number
  readonly report: PoolReporter
}

// A transaction that begins as a reader and writes later may find that somebody else wrote meanwhile, and no waiting
// would help. So it takes the write lock first.
const BEGIN = CompiledQuery.raw('begin immediate')
const BEGIN_READ = CompiledQuery.raw('begin')
const COMMIT = CompiledQuery.raw('commit')

/**
 * One connection for everybody. Plain queries run at once while nobody has reserved it; transactions, `connection()` and
 * streams reserve it, first come first served, and meanwhile plain queries wait too.
 */
export class SqliteDriver implements Driver {
  readonly #connection: SqliteConnection
  readonly #options: DriverOptions
  readonly #mutex = new Mutex()
  #queryOnly = false
  #closing: Promise<void> | undefined

  constructor(connection: SqliteConnection, options: DriverOptions) {
    this.#connection = connection
    this.#options = options
    options.report(1, 1, 0)
  }

  async init(): Promise<void> {}

  /** Runs one query outside any transaction. */
  direct(query: CompiledQuery, options?: AbortableQueryOptions): Promise<QueryResult<any>> {
    const signal = options?.signal
    if (signal?.aborted) return Promise.reject(signal.reason)
    if (this.#closing !== undefined) return Promise.reject(closedError())
    if (!this.#mutex.tryAcquire()) return this.#queued(query, signal)
    let result: ReturnType<SqliteConnection['execute']>
    try {
      result = this.#connection.execute(query, signal)
    } catch (error) {
      this.#mutex.release()
      return isBusy(error) ? this.#queued(query, signal) : Promise.reject(error)
    }
    if (result instanceof Promise) return this.#settled(result, query, signal)
    this.#mutex.release()
    return Promise.resolve(result)
  }

  // For a library that does not block.
  async #settled(
    result: Promise<QueryResult<any>>,
    query: CompiledQuery,
    signal: AbortSignal | undefined,
  ): Promise<QueryResult<any>> {
    try {
      return await result
    } catch (error) {
      if (!isBusy(error)) throw error
    } finally {
      this.#mutex.release()
    }
    return this.#queued(query, signal)
  }

  // Between two attempts to get a lock of the file, others may use the connection.
  #queued(query: CompiledQuery, signal: AbortSignal | undefined): Promise<QueryResult<any>> {
    const attempt = async () => {
      await this.#acquire(signal)
      try {
        return await this.#connection.execute(query, signal)
      } finally {
        this.#release()
      }
    }
    return whileBusy(attempt, { timeoutMs: this.#connection.busyTimeoutMs, signal })
  }

  async acquireConnection(options?: AbortableOperationOptions): Promise<DatabaseConnection> {
    if (this.#closing !== undefined) throw closedError()
    await this.#acquire(options?.signal)
    return this.#connection
  }

  async releaseConnection(): Promise<void> {
    try {
      // What was left behind must not become part of the next one's work.
      await this.rollbackTransaction()
    } finally {
      this.#release()
    }
  }

  async beginTransaction(_: DatabaseConnection, { accessMode }: TransactionSettings): Promise<void> {
    const readOnly = accessMode === 'read only'
    if (readOnly) await this.#setQueryOnly(true)
    await this.#connection.executeQuery(readOnly || this.#options.readOnly ? BEGIN_READ : BEGIN)
    this.#connection.guard.begin()
  }

  async commitTransaction(): Promise<void> {
    const { guard } = this.#connection
    guard.ended = true
    await this.#connection.unanswered
    try {
      await this.#connection.executeQuery(COMMIT)
    } catch (error) {
      // A constraint that is deferred, a lock: the transaction stands, and can be mended.
      guard.ended = !this.#connection.inTransaction
      throw error
    }
    guard.end()
    await this.#setQueryOnly(false)
  }

  async rollbackTransaction(): Promise<void> {
    const { guard } = this.#connection
    guard.ended = true
    // What was sent and not yet run would run behind the roll-back.
    await this.#connection.unanswered
    guard.end()
    if (this.#connection.inTransaction) await this.#connection.command('rollback')
    await this.#setQueryOnly(false)
  }

  async savepoint(_: DatabaseConnection, name: string): Promise<void> {
    await this.#connection.command(`savepoint ${quoted(name)}`)
  }

  async rollbackToSavepoint(_: DatabaseConnection, name: string): Promise<void> {
    await this.#connection.command(`rollback to ${quoted(name)}`)
  }

  async releaseSavepoint(_: DatabaseConnection, name: string): Promise<void> {
    await this.#connection.command(`release ${quoted(name)}`)
  }

  /** Waits for work that has begun, or until the signal; then closes the file, once. */
  destroy(options?: AbortableOperationOptions): Promise<void> {
    this.#closing ??= this.#close(options?.signal)
    return this.#closing
  }

  async #close(signal: AbortSignal | undefined): Promise<void> {
    const undisturbed = await this.#mutex.acquire(signal).then(
      () => true,
      () => false,
    )
    try {
      if (undisturbed && !this.#options.readOnly) await this.#checkpoint()
    } finally {
      await this.#connection.close()
      this.#options.report(0, 0, 0)
      // Whoever waits still gets a turn, one after the other, and an error.
      this.#mutex.release()
    }
  }

  // Moves what the WAL holds into the file. When another process still reads, that is left to the last one to close.
  async #checkpoint(): Promise<void> {
    try {
      this.#connection.busyTimeoutMs = 0
      await this.#connection.command('pragma wal_checkpoint(truncate)')
    } catch {
      // Nothing is lost: what stays in the WAL is read from there.
    }
  }

  async #setQueryOnly(on: boolean): Promise<void> {
    if (this.#queryOnly === on) return
    await this.#connection.command(`pragma query_only = ${on ? 1 : 0}`)
    this.#queryOnly = on
  }

  async #acquire(signal: AbortSignal | undefined): Promise<void> {
    const turn = this.#mutex.held ? this.#waitFor(signal) : this.#mutex.acquire(signal)
    this.#report()
    await turn
    this.#report()
  }

  async #waitFor(signal: AbortSignal | undefined): Promise<void> {
    const { acquireTimeoutMs } = this.#options
    if (acquireTimeoutMs === 0) return this.#mutex.acquire(signal)
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(acquireTimeoutError(acquireTimeoutMs)), acquireTimeoutMs)
    try {
      await this.#mutex.acquire(signal ? AbortSignal.any([signal, late.signal]) : late.signal)
    } finally {
      clearTimeout(timer)
    }
  }

  #release(): void {
    this.#mutex.release()
    this.#report()
  }

  #report(): void {
    this.#options.report(1, this.#mutex.held ? 0 : 1, this.#mutex.waiting)
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
