import { namespaceOf } from '../check.ts'
import { type Encoding, isLive, type NamedRow, type Row, rowBytes } from '../row.ts'
import type { Usage } from '../write/quota.ts'
import type { RemovedRow, Rows } from '../write/rows.ts'

/** A row that was written (`row`) or removed. */
export interface WorkedRow {
  readonly group: string
  readonly key: string
  readonly row: Row | undefined
}

const nameOf = (group: string, key: string): string => `${group.length}:${group}${key}`

/**
 * The rows of a batch in memory: loaded under the locks of their namespaces, changed by the same operations as those of
 * any other backend, and then written back in a few statements.
 */
export class WorkingSet implements Rows {
  readonly #rows = new Map<string, Row>()
  readonly #written = new Map<string, WorkedRow>()
  readonly #groupKeys = new Map<string, number>()
  readonly #usage = new Map<string, { keys: number; groups: number; bytes: number }>()
  readonly #nextRevision: () => number
  readonly #changedGroups = new Set<string>()
  #undo: (() => void)[] | undefined

  constructor(nextRevision: () => number) {
    this.#nextRevision = nextRevision
  }

  /** What the database holds. */
  load(rows: Iterable<NamedRow>, groupKeys: Iterable<[string, number]>, usage: Iterable<[string, Usage]>): void {
    for (const row of rows) this.#rows.set(nameOf(row.group, row.key), row)
    for (const [group, keys] of groupKeys) this.#groupKeys.set(group, keys)
    for (const [namespace, held] of usage) this.#usage.set(namespace, { ...held })
  }

  get(group: string, key: string): Row | undefined {
    return this.#rows.get(nameOf(group, key))
  }

  put(
    group: string,
    key: string,
    value: string | Uint8Array,
    enc: Encoding,
    expiresAt: number | null,
    revision: number,
  ): void {
    this.#change(group, key, { value, enc, expiresAt, revision })
  }

  remove(group: string, key: string): void {
    if (this.get(group, key) !== undefined) this.#change(group, key, undefined)
  }

  removeLive(group: string, key: string, now: number): boolean {
    const row = this.get(group, key)
    if (row === undefined || !isLive(row, now)) return false
    this.#change(group, key, undefined)
    return true
  }

  nextRevision(): number {
    return this.#nextRevision()
  }

  usage(namespace: string): Usage {
    return { ...(this.#usage.get(namespace) ?? { keys: 0, groups: 0, bytes: 0 }) }
  }

  /** Only asked for at the group limit, where what has expired was removed before the batch. */
  hasLive(group: string): boolean {
    return (this.#groupKeys.get(group) ?? 0) > 0
  }

  /** Where a limit may be reached, the batch removed them before it began. */
  removeExpired(): readonly RemovedRow[] {
    return []
  }

  /** Runs `work`; what it changed is undone when it throws. */
  undoable<T>(work: () => T): T {
    this.#undo = []
    try {
      return work()
    } catch (error) {
      for (const undo of this.#undo.reverse()) undo()
      throw error
    } finally {
      this.#undo = undefined
    }
  }

  /** What must be written back. */
  get written(): Iterable<WorkedRow> {
    return this.#written.values()
  }

  get changedGroups(): readonly (readonly [group: string, keys: number])[] {
    return [...this.#changedGroups].map((group) => [group, this.#groupKeys.get(group) ?? 0])
  }

  get namespaces(): Iterable<[string, Usage]> {
    return this.#usage
  }

  #change(group: string, key: string, row: Row | undefined): void {
    const name = nameOf(group, key)
    const before = this.#rows.get(name)
    const writtenBefore = this.#written.get(name)
    this.#place(name, group, key, before, row)
    this.#written.set(name, { group, key, row })
    this.#undo?.push(() => {
      this.#place(name, group, key, row, before)
      if (writtenBefore === undefined) this.#written.delete(name)
      else this.#written.set(name, writtenBefore)
    })
  }

  #place(name: string, group: string, key: string, before: Row | undefined, row: Row | undefined): void {
    if (row === undefined) this.#rows.delete(name)
    else this.#rows.set(name, row)
    const namespace = namespaceOf(group)
    if (namespace === undefined) return
    const held = this.#usage.get(namespace) ?? { keys: 0, groups: 0, bytes: 0 }
    const keys = (row === undefined ? 0 : 1) - (before === undefined ? 0 : 1)
    const groupKeys = this.#groupKeys.get(group) ?? 0
    held.keys += keys
    held.groups += Math.sign(groupKeys + keys) - Math.sign(groupKeys)
    held.bytes += (row ? rowBytes(key, row.value) : 0) - (before ? rowBytes(key, before.value) : 0)
    this.#usage.set(namespace, held)
    this.#groupKeys.set(group, groupKeys + keys)
    this.#changedGroups.add(group)
  }
}
