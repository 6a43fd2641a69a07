import {
  type CacheEntry,
  type CacheGetOptions,
  type CacheLoaded,
  type CacheLoader,
  type CacheLoadOptions,
  type CacheNamespace,
  type CacheResult,
  type CacheSetOptions,
  type CacheStore,
  ClusterUnsupportedError,
  durationMs,
  isCacheError,
  isClusterClient,
  type RedisClient,
} from '@modkit/redis-contract'
import { GraceBackoff } from './backoff.ts'
import { readPlain } from './envelope.ts'
import { CacheKeySpace } from './key-space.ts'
import { LATE, load, orLate } from './load.ts'
import { CacheObserver, type CacheStats } from './observe.ts'
import {
  type CachePolicy,
  type Life,
  lifeOf,
  orZero,
  type RedisCacheOptions,
  resolvePolicy,
  resolvePrefixes,
  toJson,
} from './options.ts'
import { EntryReader, type Lookup } from './reader.ts'
import { type Flight, SingleFlight } from './single-flight.ts'
import { EntryWriter } from './writer.ts'

/** A cache on Redis. */
export interface RedisCacheStore extends CacheStore {
  /** What happened since it was made, namespaces included. */
  readonly stats: CacheStats
}

/**
 * Makes a cache on a client. Opens nothing and closes nothing: the client stays the caller's.
 *
 * @throws InvalidDurationError, InvalidKeyPrefixError, RangeError
 */
export function createRedisCache(options: RedisCacheOptions): RedisCacheStore {
  return new RootCache(options)
}

const MAX_NAMESPACES = 1_000
const MISS: CacheResult<never> = Object.freeze({ hit: false })

/** The root or a namespace. */
class RedisCache implements CacheNamespace {
  readonly #client: RedisClient
  readonly #keys: CacheKeySpace
  readonly #policy: CachePolicy
  readonly #observer: CacheObserver
  readonly #reader: EntryReader
  readonly #writer: EntryWriter
  readonly #flights = new SingleFlight<CacheLoaded<unknown>>()
  readonly #loads = new SingleFlight<unknown>()
  readonly #backoff = new GraceBackoff()

  constructor(client: RedisClient, keys: CacheKeySpace, policy: CachePolicy, observer: CacheObserver) {
    this.#client = client
    this.#keys = keys
    this.#policy = policy
    this.#observer = observer
    this.#reader = new EntryReader(client, keys, policy, observer)
    this.#writer = new EntryWriter(client, keys, policy)
  }

  async get<T>(key: string, options?: CacheGetOptions<T>): Promise<CacheResult<T>> {
    try {
      if (options === undefined && this.#keys.tokenKey === undefined) {
        // By far the most frequent case, without the general one's promises.
        const raw = await this.#client.get(this.#keys.entry(key))
        const plain = raw === null ? null : readPlain(raw)
        if (plain !== undefined) {
          this.#observer.saw(plain === null ? 'misses' : 'hits', key)
          return plain === null ? MISS : { hit: true, value: plain.value as T }
        }
        return this.#result<T>(key, await this.#reader.judge(key, raw))
      }
      return this.#result<T>(key, await this.#reader.one(key, options))
    } catch (error) {
      this.#tolerate(key, error)
      return MISS
    }
  }

  async mget<T>(keys: readonly string[], options?: CacheGetOptions<T>): Promise<CacheResult<T>[]> {
    if (keys.length === 0) return []
    try {
      const lookups = await this.#reader.many(keys, options)
      return lookups.map((lookup, index) => this.#result<T>(keys[index]!, lookup))
    } catch (error) {
      this.#tolerate(keys[0]!, error)
      return keys.map(() => MISS)
    }
  }

  set(key: string, value: unknown, options?: CacheSetOptions): Promise<void> {
    return this.mset([{ ...options, key, value }])
  }

  async mset(entries: readonly CacheEntry[]): Promise<void> {
    if (entries.length === 0) return
    // All of them are checked before one is sent.
    const checked = entries.map((entry) => {
      this.#keys.entry(entry.key)
      return { key: entry.key, json: toJson(entry.value), life: lifeOf(entry, this.#policy), tags: entry.tags ?? [] }
    })
    for (const { key } of checked) this.#supersede(key)
    try {
      const groups = await this.#reader.groups([...new Set(checked.flatMap(({ tags }) => tags))])
      const joined = await Promise.all(checked.map(({ tags }) => this.#writer.join(groups, tags)))
      await Promise.all(
        checked.map(({ key, json, life }, index) => this.#writer.write(key, json, life, joined[index]!)),
      )
      for (const { key } of checked) this.#observer.saw('stores', key)
    } catch (error) {
      this.#tolerate(entries[0]!.key, error)
    }
  }

  async delete(key: string): Promise<boolean> {
    const entry = this.#keys.entry(key)
    this.#supersede(key)
    return (await this.#client.del(entry)) > 0
  }

  async invalidateTags(tags: readonly string[]): Promise<void> {
    if (tags.length === 0) return
    const keys = tags.map((tag) => this.#keys.tag(tag))
    if (keys.length > 1 && isClusterClient(this.#client))
      throw new ClusterUnsupportedError('invalidating several tags at once')
    await this.#client.del(keys)
  }

  async clear(): Promise<void> {
    if (this.#keys.tokenKey !== undefined) await this.#client.del(this.#keys.tokenKey)
  }

  getOrSet<T>(key: string, loader: CacheLoader<T>, options: CacheLoadOptions<T> = {}): Promise<CacheLoaded<T>> {
    try {
      const entry = this.#keys.entry(key)
      // Of thousands of callers all but the first end here.
      const underWay = options.forceFresh ? undefined : this.#flights.join(entry)
      if (underWay !== undefined) return underWay as Promise<CacheLoaded<T>>
      const { freshFor, graceFor } = options
      const life = lifeOf(
        { ...(freshFor !== undefined && { ttl: freshFor }), ...(graceFor !== undefined && { graceFor }) },
        this.#policy,
      )
      const job: Job<T> = { key, entry, loader, options, life }
      const flight = options.forceFresh ? this.#loadFresh(job) : this.#flights.run(entry, () => this.#lookUpOrLoad(job))
      return flight as Promise<CacheLoaded<T>>
    } catch (error) {
      return Promise.reject(error)
    }
  }

  async #lookUpOrLoad(job: Job<any>): Promise<CacheLoaded<unknown>> {
    const lookup = await this.#lookUp(job)
    if (lookup?.state === 'fresh') {
      this.#observer.saw('hits', job.key)
      return { value: lookup.value, stale: false }
    }
    this.#observer.saw('misses', job.key)
    if (lookup?.state === 'stale') return this.#refresh(job, lookup)
    return { value: await this.#load(job, lookup), stale: false }
  }

  /** Undefined when Redis fails and that counts as a miss: then nothing is stored either. */
  async #lookUp(job: Job<any>): Promise<Lookup | undefined> {
    try {
      return await this.#reader.one(job.key, job.options)
    } catch (error) {
      this.#tolerate(job.key, error)
      return undefined
    }
  }

  /** A newer value if the loader gives one in time, else the stale one. */
  async #refresh(job: Job<any>, lookup: Lookup): Promise<CacheLoaded<unknown>> {
    const { softTimeout } = job.options
    const stale = () => {
      this.#observer.saw('stale', job.key)
      return { value: lookup.value, stale: true }
    }
    if (this.#backoff.isOn(job.entry, performance.now())) return stale()
    const loading = this.#load(job, lookup)
    // Whoever waits no longer must not leave a rejection behind.
    loading.catch(() => this.#startBackoff(job))
    try {
      const value = await (softTimeout === undefined ? loading : orLate(loading, orZero(softTimeout, 'softTimeout')))
      return value === LATE ? stale() : { value, stale: false }
    } catch {
      return stale()
    }
  }

  #startBackoff({ entry, options }: Job<any>): void {
    const ms = orZero(options.graceBackoff, 'graceBackoff')
    if (ms > 0) this.#backoff.begin(entry, performance.now() + ms)
  }

  /** Does not join a load under way: that one may have read what the caller knows to be outdated. */
  async #loadFresh(job: Job<any>): Promise<CacheLoaded<unknown>> {
    let lookup: Lookup | undefined
    try {
      const groups = await this.#reader.groups(job.options.tags ?? [])
      lookup = { state: 'miss', value: undefined, groups }
    } catch (error) {
      this.#tolerate(job.key, error)
    }
    return { value: await this.#loadAndStore(job, lookup, { superseded: false }), stale: false }
  }

  #load(job: Job<any>, lookup: Lookup | undefined): Promise<unknown> {
    return this.#loads.run(job.entry, (flight) => this.#loadAndStore(job, lookup, flight))
  }

  async #loadAndStore(
    { key, entry, loader, options, life }: Job<any>,
    lookup: Lookup | undefined,
    flight: Flight,
  ): Promise<unknown> {
    const hardMs = options.hardTimeout === undefined ? undefined : durationMs(options.hardTimeout, 'hardTimeout')
    const membership =
      lookup &&
      (await this.#writer.join(lookup.groups, options.tags ?? []).catch((error) => this.#tolerate(key, error)))
    this.#observer.saw('loads', key)
    let value: unknown
    try {
      value = await load(loader, hardMs)
    } catch (error) {
      this.#observer.saw('loadFailures', key, error)
      throw error
    }
    this.#backoff.end(entry)
    const json = toJson(value)
    if (membership === undefined || flight.superseded) return value
    const lived =
      value === null && this.#policy.negativeMs !== undefined ? { ...life, ttlMs: this.#policy.negativeMs } : life
    try {
      await this.#writer.write(key, json, lived, membership)
      this.#observer.saw('stores', key)
    } catch (error) {
      // The value is good, only too large to keep.
      if (isCacheError(error, 'CACHE_TOO_LARGE')) this.#observer.saw('tooLarge', key)
      else this.#tolerate(key, error)
    }
    return value
  }

  #result<T>(key: string, { state, value }: Lookup): CacheResult<T> {
    const hit = state === 'fresh'
    this.#observer.saw(hit ? 'hits' : 'misses', key)
    return hit ? { hit, value: value as T } : MISS
  }

  #supersede(key: string): void {
    const entry = this.#keys.entry(key)
    this.#flights.supersede(entry)
    this.#loads.supersede(entry)
  }

  /** Throws again, unless the cache was told that a failing Redis counts as a miss. What the caller did wrong always throws. */
  #tolerate(key: string, error: unknown): undefined {
    if (isCallersFault(error)) throw error
    this.#observer.saw('errors', key, error)
    if (this.#policy.onError === 'throw') throw error
    return undefined
  }
}

/** The root: it also gives namespaces and statistics. */
class RootCache extends RedisCache implements RedisCacheStore {
  readonly #inNamespace: (name: string) => CacheNamespace
  readonly #observer: CacheObserver
  readonly #namespaces = new Map<string, CacheNamespace>()

  constructor(options: RedisCacheOptions) {
    const policy = resolvePolicy(options)
    const observer = new CacheObserver(options.classify)
    const keys = new CacheKeySpace(resolvePrefixes(options))
    super(options.client, keys, policy, observer)
    this.#observer = observer
    this.#inNamespace = (name) => new RedisCache(options.client, keys.namespace(name), policy, observer)
  }

  get stats(): CacheStats {
    return this.#observer.stats
  }

  /** One object per name, so that a namespace's callers share their flights; when there are very many, the oldest goes. */
  namespace(name: string): CacheNamespace {
    const known = this.#namespaces.get(name)
    if (known !== undefined) return known
    const namespace = this.#inNamespace(name)
    if (this.#namespaces.size >= MAX_NAMESPACES) this.#namespaces.delete(this.#namespaces.keys().next().value!)
    this.#namespaces.set(name, namespace)
    return namespace
  }
}

/** One call of `getOrSet`. */
interface Job<T> {
  readonly key: string
  /** The Redis key. */
  readonly entry: string
  readonly loader: CacheLoader<T>
  readonly options: CacheLoadOptions<T>
  readonly life: Life
}

function isCallersFault(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined
  return (
    isCacheError(error) ||
    code === 'REDIS_INVALID_KEY' ||
    code === 'INVALID_DURATION' ||
    code === 'REDIS_CLUSTER_UNSUPPORTED'
  )
}
