import type { Connection, Statement } from './driver.ts'

const FIRST_BLOCK = 1000
const LAST_BLOCK = 1_000_000

/**
 * Revisions that no row of the file ever had, also across processes: each process reserves a block of them in the file
 * and then counts in memory (hi/lo), so that a write costs no second page.
 */
export class Revisions {
  readonly #reserve: Statement
  #block = FIRST_BLOCK
  #next = 0
  #end = 0

  constructor(db: Connection) {
    this.#reserve = db
      .prepare<unknown[], number>(
        `INSERT INTO kv_meta (name, value) VALUES ('revision', ?)
         ON CONFLICT (name) DO UPDATE SET value = value + excluded.value RETURNING value`,
      )
      .pluck()
  }

  next(): number {
    if (this.#next >= this.#end) {
      const last = this.#reserve.get(this.#block) as number
      this.#next = last - this.#block
      this.#end = last
      this.#block = Math.min(this.#block * 4, LAST_BLOCK)
    }
    return ++this.#next
  }

  /** A transaction was undone, and with it perhaps the reservation of this block. */
  discard(): void {
    this.#next = this.#end
  }
}
