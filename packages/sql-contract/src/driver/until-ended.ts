import type { ConnectionProvider, DatabaseConnection } from 'kysely'
import { SqlError } from '../sql-error.ts'

/** A reserved connection that knows how the transaction on it stands. */
export interface TransactionalConnection extends DatabaseConnection {
  /** True from the first step of a commit or roll-back until the next transaction begins on the connection. */
  readonly transactionEnded: boolean
}

/**
 * Refuses the statements of a transaction from the moment its end begins. Kysely lets them pass until the end is confirmed:
 * what a `Promise.all` with one failure leaves behind would run after the ROLLBACK, and be committed alone.
 */
export function untilEnded(provider: ConnectionProvider): ConnectionProvider {
  // A transaction's executor is the provider of its own queries; what else provides a connection executes nothing.
  if (!('executeQuery' in provider)) return provider
  return {
    provideConnection: (consumer, options) =>
      provider.provideConnection(
        (connection) => (hasEnded(connection) ? Promise.reject(transactionEndedError()) : consumer(connection)),
        options,
      ),
  }
}

function hasEnded(connection: DatabaseConnection): boolean {
  return (connection as Partial<TransactionalConnection>).transactionEnded === true
}

/** The error of a statement that comes when the end of its transaction has begun. */
export function transactionEndedError(): SqlError {
  const message =
    'a statement came while its transaction was being ended, and was not sent. Await all statements inside the transaction'
  return new SqlError({ kind: 'other', code: 'TRANSACTION_ENDED', message })
}
