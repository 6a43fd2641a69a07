import { InvalidArgumentError } from '../errors/argument-errors.ts'
import { MemoryTables } from './tables.ts'

/** A transaction of a memory store: a copy of its tables, put in their place on commit. */
export class MemoryTransaction {
  readonly tables: MemoryTables
  readonly hooks: (() => void)[] = []
  ended = false

  constructor(tables: MemoryTables) {
    this.tables = tables
  }
}

/** The tables and who may change them: one writer at a time, as in SQLite. Readers see what is committed. */
export class MemoryDatabase {
  #committed = new MemoryTables()
  #turn: Promise<unknown> = Promise.resolve()

  /** The committed tables, or those of the transaction. */
  tables(transaction: MemoryTransaction | undefined): MemoryTables {
    if (transaction?.ended) throw new InvalidArgumentError('the memory transaction has ended')
    return transaction?.tables ?? this.#committed
  }

  /** Runs a change in the transaction, or by itself once no transaction is open. */
  change<T>(transaction: MemoryTransaction | undefined, work: (tables: MemoryTables) => T): Promise<T> {
    if (transaction) return Promise.resolve().then(() => work(this.tables(transaction)))
    return this.#exclusive(async () => work(this.#committed))
  }

  /** Runs `work` on a copy of the tables; keeps the copy when it succeeds. */
  async transaction<T>(work: (transaction: MemoryTransaction) => Promise<T>): Promise<T> {
    let hooks: readonly (() => void)[] = []
    const result = await this.#exclusive(async () => {
      const transaction = new MemoryTransaction(new MemoryTables(this.#committed))
      try {
        const value = await work(transaction)
        this.#committed = transaction.tables
        hooks = transaction.hooks
        return value
      } finally {
        transaction.ended = true
      }
    })
    for (const hook of hooks) hook()
    return result
  }

  #exclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work)
    this.#turn = result.catch(() => {})
    return result
  }
}
