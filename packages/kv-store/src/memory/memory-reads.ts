import type { Decode, PageQuery, RangeStats } from '../backend.ts'
import type { LocalReads } from '../local/engine.ts'
import { compareStrings } from '../prefix-range.ts'
import { Encoding, isLive, type NamedRow, type Row, rowBytes } from '../row.ts'
import type { GroupRange } from '../write/rows.ts'
import { lowerBound, type MemoryTables } from './memory-tables.ts'

/** Reads of live rows. */
export class MemoryReads implements LocalReads {
  readonly #tables: MemoryTables
  readonly #now: () => number

  constructor(tables: MemoryTables, now: () => number) {
    this.#tables = tables
    this.#now = now
  }

  get(group: string, key: string): Row | undefined {
    return this.#tables.get(group, key)
  }

  plain(group: string, key: string): string | null | undefined {
    const row = this.#tables.get(group, key)
    if (row === undefined) return undefined
    return row.enc === Encoding.Text && row.expiresAt === null ? (row.value as string) : null
  }

  getMany(group: string, keys: readonly string[]): readonly NamedRow[] {
    const now = this.#now()
    const found: NamedRow[] = []
    for (const key of keys) {
      const row = this.#tables.get(group, key)
      if (row !== undefined && isLive(row, now)) found.push({ group, key, ...row })
    }
    return found
  }

  getAll(group: string, decode: Decode): Map<string, unknown> {
    const now = this.#now()
    const values = new Map<string, unknown>()
    for (const key of this.#tables.sortedKeys(group)) {
      const row = this.#tables.get(group, key)!
      if (isLive(row, now)) values.set(key, decode(row.value, row.enc))
    }
    return values
  }

  page({ group, from, to, after, reverse, limit }: PageQuery): readonly NamedRow[] {
    const now = this.#now()
    const keys = this.#tables.sortedKeys(group)
    let first = lowerBound(keys, from)
    let last = to === undefined ? keys.length : lowerBound(keys, to)
    if (after !== undefined) {
      const position = lowerBound(keys, after)
      if (reverse) last = Math.min(last, position)
      else first = Math.max(first, keys[position] === after ? position + 1 : position)
    }
    const page: NamedRow[] = []
    for (let i = 0; i < last - first && page.length < limit; i++) {
      const key = keys[reverse ? last - 1 - i : first + i]!
      const row = this.#tables.get(group, key)!
      if (isLive(row, now)) page.push({ group, key, ...row })
    }
    return page
  }

  count(range: GroupRange): number {
    return this.stats(range).keys
  }

  groups(range: GroupRange): string[] {
    const now = this.#now()
    return this.#tables.groupsIn(range).filter((group) => {
      for (const row of this.#tables.rowsOf(group)!.values()) if (isLive(row, now)) return true
      return false
    })
  }

  stats(range: GroupRange): RangeStats {
    const now = this.#now()
    const stats = { keys: 0, groups: 0, bytes: 0, expired: 0 }
    for (const group of this.#tables.groupsIn(range)) {
      const keysBefore = stats.keys
      for (const [key, row] of this.#tables.rowsOf(group)!) {
        if (!isLive(row, now)) stats.expired++
        else {
          stats.keys++
          stats.bytes += rowBytes(key, row.value)
        }
      }
      if (stats.keys > keysBefore) stats.groups++
    }
    return stats
  }
}

/** Orders rows by group, then key. */
export const compareNames = (
  a: { readonly group: string; readonly key: string },
  b: { readonly group: string; readonly key: string },
): number => compareStrings(a.group, b.group) || compareStrings(a.key, b.key)
