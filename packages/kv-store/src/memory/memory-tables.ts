import { namespaceOf } from '../check.ts'
import { compareStrings } from '../prefix-range.ts'
import { type Row, rowBytes } from '../row.ts'
import type { GroupRange } from '../write/rows.ts'

interface Group {
  /** Whose counters it is counted in, if anybody's. */
  readonly namespace: string | undefined
  readonly rows: Map<string, Row>
  /** The keys in order; made when somebody iterates, dropped when a key comes or goes. */
  sorted: readonly string[] | undefined
}

interface Counters {
  keys: number
  groups: number
  bytes: number
}

/** Groups of rows with counters per namespace. Every change can be undone back to a mark. */
export class MemoryTables {
  readonly #groups = new Map<string, Group>()
  readonly #counters = new Map<string, Counters>()
  #sortedGroups: readonly string[] | undefined
  #undo: (() => void)[] = []

  get(group: string, key: string): Row | undefined {
    return this.#groups.get(group)?.rows.get(key)
  }

  rowsOf(group: string): ReadonlyMap<string, Row> | undefined {
    return this.#groups.get(group)?.rows
  }

  usage(namespace: string): Readonly<Counters> {
    return this.#counters.get(namespace) ?? { keys: 0, groups: 0, bytes: 0 }
  }

  put(group: string, key: string, row: Row): void {
    const before = this.get(group, key)
    this.#undo.push(() => (before === undefined ? this.#drop(group, key) : this.#store(group, key, before)))
    this.#store(group, key, row)
  }

  remove(group: string, key: string): void {
    const before = this.get(group, key)
    if (before === undefined) return
    this.#undo.push(() => this.#store(group, key, before))
    this.#drop(group, key)
  }

  /** The keys of a group in order. */
  sortedKeys(group: string): readonly string[] {
    const found = this.#groups.get(group)
    if (found === undefined) return []
    found.sorted ??= [...found.rows.keys()].sort(compareStrings)
    return found.sorted
  }

  /** The groups of a range in order, those of expired rows included. */
  groupsIn(range: GroupRange): readonly string[] {
    if ('only' in range) return this.#groups.has(range.only) ? [range.only] : []
    this.#sortedGroups ??= [...this.#groups.keys()].sort(compareStrings)
    const sorted = this.#sortedGroups
    const end = range.to === undefined ? sorted.length : lowerBound(sorted, range.to)
    return sorted.slice(lowerBound(sorted, range.from), end)
  }

  /** Where the changes since now begin. */
  mark(): number {
    return this.#undo.length
  }

  undoTo(mark: number): void {
    while (this.#undo.length > mark) this.#undo.pop()!()
  }

  forgetChanges(): void {
    this.#undo = []
  }

  #store(group: string, key: string, row: Row): void {
    let found = this.#groups.get(group)
    const isNewGroup = found === undefined
    if (found === undefined) {
      found = { namespace: namespaceOf(group), rows: new Map(), sorted: undefined }
      this.#groups.set(group, found)
      this.#sortedGroups = undefined
    }
    const before = found.rows.get(key)
    if (before === undefined) found.sorted = undefined
    found.rows.set(key, row)
    if (found.namespace === undefined) return
    const bytes = rowBytes(key, row.value) - (before === undefined ? 0 : rowBytes(key, before.value))
    this.#count(found.namespace, before === undefined ? 1 : 0, isNewGroup ? 1 : 0, bytes)
  }

  #drop(group: string, key: string): void {
    const found = this.#groups.get(group)
    const row = found?.rows.get(key)
    if (found === undefined || row === undefined) return
    found.rows.delete(key)
    found.sorted = undefined
    const isLast = found.rows.size === 0
    if (isLast) {
      this.#groups.delete(group)
      this.#sortedGroups = undefined
    }
    if (found.namespace === undefined) return
    this.#count(found.namespace, -1, isLast ? -1 : 0, -rowBytes(key, row.value))
  }

  #count(namespace: string, keys: number, groups: number, bytes: number): void {
    const counters = this.#counters.get(namespace) ?? { keys: 0, groups: 0, bytes: 0 }
    counters.keys += keys
    counters.groups += groups
    counters.bytes += bytes
    if (counters.keys === 0) this.#counters.delete(namespace)
    else this.#counters.set(namespace, counters)
  }
}

/** The index of the first string that is not below `bound`. */
export function lowerBound(sorted: readonly string[], bound: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compareStrings(sorted[middle]!, bound) < 0) low = middle + 1
    else high = middle
  }
  return low
}
