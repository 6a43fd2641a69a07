import { lostTransactionError } from './errors.ts'

/**
 * After some errors (a full disk, an I/O error) SQLite rolls the whole transaction back by itself, and what follows would
 * run outside of any: half of a transaction would be written. The guard refuses it.
 */
export class TransactionGuard {
  #state: 'none' | 'active' | 'lost' = 'none'
  #cause: unknown
  /** Since a commit or roll-back was asked for, until the next transaction begins. */
  ended = false

  /** A transaction has begun. */
  begin(): void {
    this.#state = 'active'
    this.ended = false
  }

  /** It was committed or rolled back. */
  end(): void {
    this.#state = 'none'
    this.#cause = undefined
  }

  /** A statement has failed; `inTransaction` says what SQLite thinks now. */
  failed(inTransaction: boolean, cause: unknown): void {
    if (this.#state !== 'active' || inTransaction) return
    this.#state = 'lost'
    this.#cause = cause
  }

  /** Before each statement. @throws SqlError when the transaction is gone */
  check(): void {
    if (this.#state === 'lost') throw lostTransactionError(this.#cause)
  }
}
