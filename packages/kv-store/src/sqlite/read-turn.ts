import type { Connection, Statement } from './driver.ts'

// Reads after which the transaction is renewed, so that a loop that never leaves its turn does not pin the log file.
const MAX_READS = 1000

/**
 * One read transaction for all reads of an event-loop turn: SQLite then takes and gives back its read lock once per turn
 * and not once per statement. It begins with the first read and ends before any write and at the end of the turn.
 */
export class ReadTurn {
  readonly #begin: Statement
  readonly #commit: Statement
  #reading = false
  #writing = false
  #reads = 0
  readonly #end = (): void => this.end()

  constructor(db: Connection) {
    this.#begin = db.prepare('BEGIN')
    this.#commit = db.prepare('COMMIT')
  }

  /** Called before every read. */
  enter(): void {
    if (this.#writing) return
    if (!this.#reading) {
      this.#begin.run()
      this.#reading = true
      this.#reads = 0
      setImmediate(this.#end)
    } else if (++this.#reads > MAX_READS) {
      this.#commit.run()
      this.#begin.run()
      this.#reads = 0
    }
  }

  /** Ends the transaction, if there is one. */
  end(): void {
    if (!this.#reading) return
    this.#reading = false
    this.#commit.run()
  }

  /** While a write transaction runs, reads happen inside it. */
  setWriting(writing: boolean): void {
    this.#writing = writing
  }
}
