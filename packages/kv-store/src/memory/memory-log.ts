import type { LoggedChange, LogPage, LogReader } from '../backend.ts'
import { KvCompactedError, KvInvalidArgumentError } from '../errors.ts'
import type { ChangeLogOptions } from '../options.ts'
import type { Change } from '../write/batch.ts'

/** A change log that lasts as long as its store: what makes `watch({ since })` work in tests. */
export class MemoryLog implements LogReader {
  readonly #options: ChangeLogOptions
  readonly #wakes = new Set<() => void>()
  #changes: LoggedChange[] = []
  /** The number of the last change that was trimmed. */
  #floor = 0

  constructor(options: ChangeLogOptions) {
    this.#options = options
  }

  head(): string {
    return String(this.#floor + this.#changes.length)
  }

  read(since: string, limit: number): LogPage {
    const from = Number(since)
    if (!Number.isSafeInteger(from))
      throw new KvInvalidArgumentError('since', `not a position: ${JSON.stringify(since)}`)
    if (from < this.#floor) throw new KvCompactedError(since)
    const changes = this.#changes.slice(from - this.#floor, from - this.#floor + limit)
    return { changes, position: changes.at(-1)?.position ?? since }
  }

  onAppend(wake: () => void): () => void {
    this.#wakes.add(wake)
    return () => this.#wakes.delete(wake)
  }

  append(changes: readonly Change[]): void {
    for (const change of changes) {
      change.position = String(this.#floor + this.#changes.length + 1)
      this.#changes.push({ ...change, position: change.position })
    }
    // The transaction ends before a microtask runs.
    queueMicrotask(() => {
      for (const wake of [...this.#wakes]) wake()
    })
  }

  trim(): void {
    const surplus = this.#changes.length - this.#options.maxEntries
    if (surplus <= 0) return
    this.#changes = this.#changes.slice(surplus)
    this.#floor += surplus
  }

  /** How many changes there are, to return to. */
  mark(): number {
    return this.#changes.length
  }

  undoTo(mark: number): void {
    this.#changes.length = mark
  }
}
