import { prefixRange } from '../prefix-range.ts'
import { type Encoding, isLive, type Row } from '../row.ts'
import type { Usage } from '../write/quota.ts'
import type { GroupRange, LocalRows, RemovedGroup, RemovedRow } from '../write/rows.ts'
import type { MemoryTables } from './memory-tables.ts'

/** Writes on rows in memory. */
export class MemoryRows implements LocalRows {
  readonly #tables: MemoryTables
  #revision = 0

  constructor(tables: MemoryTables) {
    this.#tables = tables
  }

  get(group: string, key: string): Row | undefined {
    return this.#tables.get(group, key)
  }

  put(
    group: string,
    key: string,
    value: string | Uint8Array,
    enc: Encoding,
    expiresAt: number | null,
    revision: number,
  ): void {
    // Bytes are copied: the caller may go on to change its array.
    const own = typeof value === 'string' ? value : value.slice()
    this.#tables.put(group, key, { value: own, enc, expiresAt, revision })
  }

  remove(group: string, key: string): void {
    this.#tables.remove(group, key)
  }

  removeLive(group: string, key: string, now: number): boolean {
    const row = this.#tables.get(group, key)
    if (row === undefined || !isLive(row, now)) return false
    this.#tables.remove(group, key)
    return true
  }

  removeIfExpired(group: string, key: string, now: number): boolean {
    const row = this.#tables.get(group, key)
    if (row === undefined || isLive(row, now)) return false
    this.#tables.remove(group, key)
    return true
  }

  nextRevision(): number {
    return ++this.#revision
  }

  usage(namespace: string): Usage {
    return { ...this.#tables.usage(namespace) }
  }

  hasLive(group: string, now: number): boolean {
    for (const row of this.#tables.rowsOf(group)?.values() ?? []) if (isLive(row, now)) return true
    return false
  }

  removeExpired(namespace: string, now: number): readonly RemovedRow[] {
    const removed: RemovedRow[] = []
    for (const group of this.#tables.groupsIn(prefixRange(`${namespace}:`))) {
      for (const key of this.#tables.sortedKeys(group)) {
        if (this.removeIfExpired(group, key, now)) removed.push({ group, key })
      }
    }
    return removed
  }

  removeGroups(range: GroupRange, now: number): readonly RemovedGroup[] {
    const removed: RemovedGroup[] = []
    for (const group of this.#tables.groupsIn(range)) {
      let keys = 0
      for (const key of this.#tables.sortedKeys(group)) if (this.removeLive(group, key, now)) keys++
      if (keys > 0) removed.push({ group, keys })
    }
    return removed
  }
}
