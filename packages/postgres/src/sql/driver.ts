import {
  type AbortableOperationOptions,
  AbortedTransactionError,
  type DatabaseConnection,
  type Driver,
  type TransactionSettings,
} from 'kysely'
import type { Pool } from '../pool/pool.ts'
import { quoteIdentifier } from './quote-identifier.ts'
import { PostgresSession } from './session.ts'
import type { Statements } from './statement.ts'

/** How long a roll-back may take before the connection is given up, which rolls back as well. */
const ROLLBACK_LIMIT_MS = 5000

/** Kysely's driver over our pool: reserves connections for transactions, `connection()` and streams. */
export class PostgresDriver implements Driver {
  readonly #pool: Pool
  readonly #statements: Statements

  readonly #close: () => Promise<void>

  /** `close` ends what belongs to the handle besides the pool, too. */
  constructor(pool: Pool, statements: Statements, close: () => Promise<void>) {
    this.#pool = pool
    this.#statements = statements
    this.#close = close
  }

  async init(): Promise<void> {}

  async acquireConnection(options?: AbortableOperationOptions): Promise<PostgresSession> {
    return new PostgresSession(await this.#pool.reserve(options?.signal), this.#statements)
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    const session = connection as PostgresSession
    try {
      await session.cleanUp()
    } catch {
      session.connection.destroy()
    }
    this.#pool.release(session.connection)
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const { isolationLevel, accessMode } = settings
    const level = isolationLevel ? ` isolation level ${isolationLevel}` : ''
    ;(connection as PostgresSession).begin(`begin${level}${accessMode ? ` ${accessMode}` : ''}`)
  }

  /** @throws AbortedTransactionError when a failed statement had doomed the transaction: the server rolled back */
  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    const done = await (connection as PostgresSession).end('commit')
    if (done === 'ROLLBACK') throw new AbortedTransactionError()
  }

  // Never throws: the error that led here must reach the caller, and without its connection the server rolls back, too.
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    const session = connection as PostgresSession
    const late = setTimeout(() => session.connection.destroy(), ROLLBACK_LIMIT_MS)
    try {
      await session.end('rollback')
    } catch {
      session.connection.destroy()
    } finally {
      clearTimeout(late)
    }
  }

  async savepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await (connection as PostgresSession).control(`savepoint ${quoteIdentifier(name)}`)
  }

  async rollbackToSavepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await (connection as PostgresSession).control(`rollback to ${quoteIdentifier(name)}`)
  }

  async releaseSavepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await (connection as PostgresSession).control(`release ${quoteIdentifier(name)}`)
  }

  async destroy(): Promise<void> {
    await this.#close()
  }
}
