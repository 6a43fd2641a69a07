import { type Duration, milliseconds } from '@modkit/kernel'
import {
  type CacheEntry,
  CacheError,
  type CacheGetOptions,
  type CacheLoaded,
  type CacheLoader,
  type CacheLoadOptions,
  type CacheNamespace,
  type CacheResult,
  type CacheSetOptions,
  type CacheStore,
} from '../cache-store.ts'
import { durationMs } from '../duration.ts'
import { checkKey } from '../key.ts'

/** What `memoryCacheStore` takes. */
export interface MemoryCacheOptions {
  readonly defaultTtl?: Duration | 'none'
  readonly graceFor?: Duration | 0
  /** The clock of the store; `Date.now` unless a test says otherwise. */
  readonly now?: () => number
}

interface Stored {
  readonly json: string
  readonly freshUntil: number
  readonly goneAt: number
  /** Tags with the generation they had when the value was stored. */
  readonly tags: ReadonlyMap<string, number>
}

/** A cache in this process's memory, for tests of what uses one. Keeps the contract of the real one; evicts nothing. */
export function memoryCacheStore(options: MemoryCacheOptions = {}): CacheStore {
  const namespaces = new Map<string, MemoryCache>()
  return Object.assign(new MemoryCache(options), {
    namespace(name: string): CacheNamespace {
      checkKey(name)
      const namespace = namespaces.get(name) ?? new MemoryCache(options)
      namespaces.set(name, namespace)
      return namespace
    },
  })
}

class MemoryCache implements CacheNamespace {
  readonly #stored = new Map<string, Stored>()
  readonly #generations = new Map<string, number>()
  readonly #loading = new Map<string, Promise<CacheLoaded<unknown>>>()
  readonly #restUntil = new Map<string, number>()
  /** Rises with every write of a key, so that a load can see that it was overtaken. */
  readonly #writes = new Map<string, number>()
  readonly #options: MemoryCacheOptions
  readonly #now: () => number

  constructor(options: MemoryCacheOptions) {
    this.#options = options
    this.#now = options.now ?? Date.now
  }

  async get<T>(key: string, options?: CacheGetOptions<T>): Promise<CacheResult<T>> {
    const found = await this.#find<T>(checkKey(key), options)
    return found?.fresh ? { hit: true, value: found.value } : { hit: false }
  }

  mget<T>(keys: readonly string[], options?: CacheGetOptions<T>): Promise<CacheResult<T>[]> {
    return Promise.all(keys.map((key) => this.get<T>(key, options)))
  }

  set(key: string, value: unknown, options: CacheSetOptions = {}): Promise<void> {
    return this.mset([{ ...options, key, value }])
  }

  async mset(entries: readonly CacheEntry[]): Promise<void> {
    const checked = entries.map((entry) => this.#check(entry))
    for (const [key, stored] of checked) this.#write(key, stored)
  }

  async delete(key: string): Promise<boolean> {
    checkKey(key)
    this.#overtake(key)
    const had = (this.#stored.get(key)?.goneAt ?? 0) > this.#now()
    this.#stored.delete(key)
    return had
  }

  async invalidateTags(tags: readonly string[]): Promise<void> {
    for (const tag of tags) this.#generations.set(tag, this.#generation(tag) + 1)
  }

  async clear(): Promise<void> {
    this.#stored.clear()
  }

  async getOrSet<T>(key: string, loader: CacheLoader<T>, options: CacheLoadOptions<T> = {}): Promise<CacheLoaded<T>> {
    checkKey(key)
    if (options.forceFresh) return { value: await this.#load(key, loader, options), stale: false }
    const running = this.#loading.get(key)
    if (running !== undefined) return running as Promise<CacheLoaded<T>>
    const flight = this.#lookUpOrLoad(key, loader, options).finally(() => {
      if (this.#loading.get(key) === flight) this.#loading.delete(key)
    })
    this.#loading.set(key, flight)
    return flight
  }

  async #lookUpOrLoad<T>(key: string, loader: CacheLoader<T>, options: CacheLoadOptions<T>): Promise<CacheLoaded<T>> {
    const found = await this.#find<T>(key, options)
    if (found?.fresh) return { value: found.value, stale: false }
    if (found === undefined) return { value: await this.#load(key, loader, options), stale: false }
    const stale = { value: found.value, stale: true }
    if ((this.#restUntil.get(key) ?? 0) > this.#now()) return stale
    const loading = this.#load(key, loader, options).then(
      (value) => ({ value, stale: false }),
      () => {
        this.#restUntil.set(key, this.#now() + milliseconds(options.graceBackoff ?? 0))
        return stale
      },
    )
    if (options.softTimeout === undefined) return loading
    const soft = milliseconds(options.softTimeout)
    return Promise.race([loading, new Promise<typeof stale>((resolve) => setTimeout(() => resolve(stale), soft))])
  }

  async #load<T>(key: string, loader: CacheLoader<T>, options: CacheLoadOptions<T>): Promise<T> {
    const generations = this.#tags(options.tags ?? [])
    const writes = this.#writes.get(key)
    const controller = new AbortController()
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      if (options.hardTimeout === undefined) return
      timer = setTimeout(
        () => {
          controller.abort()
          reject(new CacheError('CACHE_LOAD_TIMEOUT', 'the loader took too long'))
        },
        durationMs(options.hardTimeout, 'hardTimeout'),
      )
    })
    try {
      const value = await Promise.race([(async () => loader({ signal: controller.signal }))(), late])
      const { freshFor: ttl, graceFor } = options
      const entry = { key, value, ...(ttl !== undefined && { ttl }), ...(graceFor !== undefined && { graceFor }) }
      const [, stored] = this.#check(entry)
      if (this.#writes.get(key) === writes) this.#stored.set(key, { ...stored, tags: generations })
      this.#restUntil.delete(key)
      return value
    } finally {
      clearTimeout(timer)
    }
  }

  async #find<T>(key: string, options?: CacheGetOptions<T>): Promise<{ fresh: boolean; value: T } | undefined> {
    const stored = this.#stored.get(key)
    if (stored === undefined || stored.goneAt <= this.#now()) return undefined
    for (const [tag, generation] of stored.tags) if (this.#generation(tag) !== generation) return undefined
    let value: unknown = JSON.parse(stored.json)
    if (options?.schema) {
      const result = await options.schema['~standard'].validate(value)
      if (result.issues) return undefined
      value = result.value
    }
    return { fresh: stored.freshUntil > this.#now(), value: value as T }
  }

  #check({
    key,
    value,
    ttl = this.#options.defaultTtl ?? 'none',
    graceFor = this.#options.graceFor ?? 0,
    tags = [],
  }: CacheEntry): [string, Stored] {
    checkKey(key)
    const freshUntil = ttl === 'none' ? Number.POSITIVE_INFINITY : this.#now() + durationMs(ttl, 'ttl')
    return [
      key,
      { json: toJson(value), freshUntil, goneAt: freshUntil + milliseconds(graceFor), tags: this.#tags(tags) },
    ]
  }

  #write(key: string, stored: Stored): void {
    this.#overtake(key)
    this.#stored.set(key, stored)
  }

  #overtake(key: string): void {
    this.#writes.set(key, (this.#writes.get(key) ?? 0) + 1)
    this.#loading.delete(key)
  }

  #tags(tags: readonly string[]): ReadonlyMap<string, number> {
    return new Map(tags.map((tag) => [tag, this.#generation(tag)]))
  }

  #generation(tag: string): number {
    return this.#generations.get(tag) ?? 0
  }
}

function toJson(value: unknown): string {
  let json: string | undefined
  try {
    json = JSON.stringify(value)
  } catch (cause) {
    throw new CacheError('CACHE_VALUE', 'the value cannot be stored as JSON', cause)
  }
  if (json === undefined) throw new CacheError('CACHE_VALUE', 'undefined and functions cannot be cached')
  return json
}
