interface Entry<S> {
  readonly sql: string
  readonly statement: S
  older: Entry<S> | undefined
  newer: Entry<S> | undefined
}

/**
 * Prepared statements by their SQL, the most recently used ones. A linked list beside the map: a hit moves two pointers,
 * where deleting and setting the key again would cost more than running the statement's lookup.
 */
export class StatementCache<S> {
  readonly #entries = new Map<string, Entry<S>>()
  readonly #limit: number
  readonly #dispose: (statement: S) => void
  #newest: Entry<S> | undefined
  #oldest: Entry<S> | undefined

  /** `dispose` receives every statement that leaves the cache. */
  constructor(limit: number, dispose: (statement: S) => void) {
    this.#limit = limit
    this.#dispose = dispose
  }

  get size(): number {
    return this.#entries.size
  }

  /** The statement prepared from `sql`, which counts as used now. */
  get(sql: string): S | undefined {
    const entry = this.#entries.get(sql)
    if (entry === undefined) return undefined
    if (entry !== this.#newest) {
      this.#unlink(entry)
      this.#append(entry)
    }
    return entry.statement
  }

  /** Keeps a statement, and disposes of the least recently used one when there are too many. */
  set(sql: string, statement: S): void {
    const entry: Entry<S> = { sql, statement, older: undefined, newer: undefined }
    this.#entries.set(sql, entry)
    this.#append(entry)
    if (this.#entries.size > this.#limit && this.#oldest !== undefined) this.delete(this.#oldest.sql)
  }

  /** Disposes of one statement. */
  delete(sql: string): void {
    const entry = this.#entries.get(sql)
    if (entry === undefined) return
    this.#entries.delete(sql)
    this.#unlink(entry)
    this.#dispose(entry.statement)
  }

  /** Disposes of all statements. */
  clear(): void {
    for (const sql of [...this.#entries.keys()]) this.delete(sql)
  }

  #append(entry: Entry<S>): void {
    entry.older = this.#newest
    entry.newer = undefined
    if (this.#newest === undefined) this.#oldest = entry
    else this.#newest.newer = entry
    this.#newest = entry
  }

  #unlink({ older, newer }: Entry<S>): void {
    if (older === undefined) this.#oldest = newer
    else older.newer = newer
    if (newer === undefined) this.#newest = older
    else newer.older = older
  }
}
