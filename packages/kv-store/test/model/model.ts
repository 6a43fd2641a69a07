import { KvQuotaExceededError } from '../../src/index.ts'

interface Value {
  readonly value: unknown
  readonly expiresAt: number | undefined
}

/** The limits of the namespaces in the model. */
export const QUOTA = { maxKeys: 4, maxGroups: 2, maxBytes: 60 }

const size = (key: string, value: unknown): number =>
  Buffer.byteLength(key) + Buffer.byteLength(typeof value === 'string' ? value : JSON.stringify(value))

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

/** What a store must do, written down as simply as it can be: maps, walked through from end to end. */
export class Model {
  now = 1_700_000_000_000
  readonly events: string[] = []
  readonly #groups = new Map<string, Map<string, Value>>()

  get(group: string, key: string): unknown {
    return this.#live(group).get(key)?.value
  }

  ttl(group: string, key: string): number | null | undefined {
    const found = this.#live(group).get(key)
    return found && (found.expiresAt === undefined ? null : found.expiresAt - this.now)
  }

  getAll(group: string): [string, unknown][] {
    return [...this.#live(group)]
      .map(([key, { value }]): [string, unknown] => [key, value])
      .sort(([a], [b]) => byBytes(a, b))
  }

  groups(prefix: string): string[] {
    const live = [...this.#groups.keys()].filter((group) => this.#live(group).size > 0)
    return live.filter((group) => group.startsWith(prefix)).sort(byBytes)
  }

  count(prefix: string): number {
    return this.groups(prefix).reduce((sum, group) => sum + this.#live(group).size, 0)
  }

  /** @param namespace whose quota binds the write */
  set(namespace: string | undefined, group: string, key: string, value: unknown, ttl?: number): void {
    if (namespace !== undefined) this.#admit(namespace, group, key, value)
    const expiresAt = ttl === undefined ? undefined : this.now + ttl
    this.#put(group, key, { value, expiresAt })
  }

  touch(group: string, key: string, ttl: number | undefined): boolean {
    const found = this.#live(group).get(key)
    if (found === undefined) return false
    this.#groups.get(group)!.set(key, { ...found, expiresAt: ttl === undefined ? undefined : this.now + ttl })
    return true
  }

  increment(namespace: string | undefined, group: string, key: string, n: number): number | 'not a number' {
    const found = this.#live(group).get(key)
    if (found !== undefined && typeof found.value !== 'number') return 'not a number'
    const value = ((found?.value as number | undefined) ?? 0) + n
    if (namespace !== undefined) this.#admit(namespace, group, key, value)
    this.#put(group, key, { value, expiresAt: found?.expiresAt })
    return value
  }

  delete(group: string, key: string): boolean {
    if (!this.#live(group).has(key)) return false
    this.#groups.get(group)!.delete(key)
    this.events.push(`delete ${group} ${key}`)
    return true
  }

  deletePrefix(prefix: string): number {
    return this.groups(prefix).reduce((sum, group) => sum + this.deleteGroup(group), 0)
  }

  deleteGroup(group: string): number {
    const live = this.#live(group)
    for (const key of live.keys()) this.#groups.get(group)!.delete(key)
    if (live.size > 0) this.events.push(`delete_group ${group} `)
    return live.size
  }

  /** All of them or, when one does not pass, none. */
  setMany(namespace: string | undefined, group: string, items: readonly (readonly [string, unknown])[]): void {
    const saved = this.#groups.get(group) && new Map(this.#groups.get(group))
    const heard = this.events.length
    try {
      for (const [key, value] of items) this.set(namespace, group, key, value)
    } catch (error) {
      this.events.length = heard
      if (saved === undefined) this.#groups.delete(group)
      else this.#groups.set(group, saved)
      throw error
    }
  }

  #put(group: string, key: string, value: Value): void {
    const found = this.#groups.get(group) ?? new Map<string, Value>()
    this.#groups.set(group, found.set(key, value))
    this.events.push(`set ${group} ${key}`)
  }

  #live(group: string): Map<string, Value> {
    const rows = [...(this.#groups.get(group) ?? [])]
    return new Map(rows.filter(([, { expiresAt }]) => expiresAt === undefined || expiresAt > this.now))
  }

  #admit(namespace: string, group: string, key: string, value: unknown): void {
    const groups = this.groups(`${namespace}:`)
    const existing = this.#live(group).get(key)
    const keys = this.count(`${namespace}:`)
    let bytes = 0
    for (const each of groups) for (const [name, { value }] of this.#live(each)) bytes += size(name, value)
    const growth = size(key, value) - (existing === undefined ? 0 : size(key, existing.value))
    if (existing === undefined) {
      if (keys >= QUOTA.maxKeys) throw new KvQuotaExceededError(namespace, 'maxKeys', QUOTA.maxKeys, keys)
      if (groups.length >= QUOTA.maxGroups && !groups.includes(group)) {
        throw new KvQuotaExceededError(namespace, 'maxGroups', QUOTA.maxGroups, groups.length)
      }
    }
    if (growth > 0 && bytes + growth > QUOTA.maxBytes) {
      throw new KvQuotaExceededError(namespace, 'maxBytes', QUOTA.maxBytes, bytes)
    }
  }
}
