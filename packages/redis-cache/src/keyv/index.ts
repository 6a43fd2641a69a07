import { EventEmitter } from 'node:events'
import type { CacheNamespace, CacheStore } from '@modkit/redis-contract'
import type { KeyvStorageAdapter, KeyvStorageEntry, KeyvStorageGetResult } from 'keyv'

/** What `keyvAdapter` takes. */
export interface KeyvAdapterOptions {
  /** Where the keys of a Keyv without a namespace are; `keyv` unless you say otherwise. */
  readonly namespace?: string
}

/**
 * A cache as the storage of a Keyv: `new Keyv({ store: keyvAdapter(cache) })`. Each namespace of Keyv is one of the
 * cache's, so `clear` is one command whatever the number of keys. A value without an expiry is kept until it is evicted.
 */
export function keyvAdapter(cache: CacheStore, options: KeyvAdapterOptions = {}): KeyvStorageAdapter {
  return new CacheKeyvAdapter(cache, options.namespace ?? 'keyv') as unknown as KeyvStorageAdapter
}

class CacheKeyvAdapter extends EventEmitter {
  /** Set by Keyv. */
  namespace: string | undefined
  /** Keyv gives absolute expiries to an adapter that says so, and relative ones otherwise. */
  readonly capabilities = { expires: true }
  readonly #cache: CacheStore
  readonly #fallback: string

  constructor(cache: CacheStore, fallback: string) {
    super()
    this.#cache = cache
    this.#fallback = fallback
  }

  get #entries(): CacheNamespace {
    return this.#cache.namespace(this.namespace || this.#fallback)
  }

  async get<T>(key: string): Promise<KeyvStorageGetResult<T>> {
    const [value] = await this.getMany<T>([key])
    return value as KeyvStorageGetResult<T>
  }

  async getMany<T>(keys: string[]): Promise<(T | undefined)[]> {
    const found = await this.#entries.mget<T>(keys)
    return found.map((result) => (result.hit ? result.value : undefined))
  }

  async set(key: string, value: unknown, expires?: number): Promise<boolean> {
    const [stored] = await this.setMany([{ key, value, ...(expires !== undefined && { expires }) }])
    return stored!
  }

  async setMany(entries: KeyvStorageEntry<unknown>[]): Promise<boolean[]> {
    const now = Date.now()
    const alive = entries.filter(({ expires }) => expires === undefined || expires > now)
    await this.#entries.mset(
      alive.map(({ key, value, expires }) => ({
        key,
        value,
        ttl: expires === undefined ? 'none' : expires - now,
        graceFor: 0,
      })),
    )
    await Promise.all(entries.filter((entry) => !alive.includes(entry)).map(({ key }) => this.delete(key)))
    return entries.map(() => true)
  }

  delete(key: string): Promise<boolean> {
    return this.#entries.delete(key)
  }

  deleteMany(keys: string[]): Promise<boolean[]> {
    return Promise.all(keys.map((key) => this.delete(key)))
  }

  async has(key: string): Promise<boolean> {
    const [found] = await this.hasMany([key])
    return found!
  }

  async hasMany(keys: string[]): Promise<boolean[]> {
    return (await this.#entries.mget(keys)).map(({ hit }) => hit)
  }

  clear(): Promise<void> {
    return this.#entries.clear()
  }
}
