import {
  CacheError,
  type CacheGetOptions,
  type CacheSchema,
  ClusterUnsupportedError,
  isClusterClient,
  type RedisClient,
} from '@modkit/redis-contract'
import { type Envelope, unseal } from './envelope.ts'
import type { CacheKeySpace } from './key-space.ts'
import type { CacheObserver } from './observe.ts'
import type { CachePolicy } from './options.ts'

/** What a key holds, and the tokens that were read with it. */
export interface Lookup {
  readonly state: 'miss' | 'fresh' | 'stale'
  readonly value: unknown
  readonly groups: Groups
}

/** The tokens of a namespace and of tags, as they were when they were read; null where there is none. */
export interface Groups {
  readonly namespace: string | null
  readonly tags: ReadonlyMap<string, string | null>
}

/** Reads entries together with what can invalidate them. */
export class EntryReader {
  readonly #client: RedisClient
  readonly #keys: CacheKeySpace
  readonly #policy: CachePolicy
  readonly #observer: CacheObserver
  readonly #cluster: boolean

  constructor(client: RedisClient, keys: CacheKeySpace, policy: CachePolicy, observer: CacheObserver) {
    this.#client = client
    this.#keys = keys
    this.#policy = policy
    this.#observer = observer
    this.#cluster = isClusterClient(client)
  }

  /** One entry, its namespace and the named tags in one round trip. */
  async one(key: string, options?: CacheGetOptions<any>): Promise<Lookup> {
    const tags = options?.tags ?? []
    if (tags.length === 0 && this.#keys.tokenKey === undefined) {
      const raw = await this.#client.get(this.#keys.entry(key))
      return this.#judge(key, raw, NO_GROUPS, options?.schema)
    }
    const { raw, groups } = await this.#read([this.#keys.entry(key)], tags)
    return this.#judge(key, raw[0]!, groups, options?.schema)
  }

  /** What a plain GET of the root gave. */
  judge(key: string, raw: string | null): Promise<Lookup> {
    return this.#judge(key, raw, NO_GROUPS, undefined)
  }

  /** Several entries, their namespace and the named tags in one round trip. */
  async many(keys: readonly string[], options?: CacheGetOptions<any>): Promise<Lookup[]> {
    const entries = keys.map((key) => this.#keys.entry(key))
    const { raw, groups } = await this.#read(entries, options?.tags ?? [])
    const known = await this.#withTagsOf(raw, groups)
    return Promise.all(keys.map((key, index) => this.#judge(key, raw[index]!, known, options?.schema)))
  }

  /** The tokens alone, as a store needs them. */
  async groups(tags: readonly string[]): Promise<Groups> {
    if (tags.length === 0 && this.#keys.tokenKey === undefined) return NO_GROUPS
    return (await this.#read([], tags)).groups
  }

  async #read(
    entries: readonly string[],
    tags: readonly string[],
  ): Promise<{ raw: (string | null)[]; groups: Groups }> {
    const namespace = this.#keys.tokenKey === undefined ? [] : [this.#keys.tokenKey]
    const all = [...entries, ...namespace, ...tags.map((tag) => this.#keys.tag(tag))]
    const replies = await this.#mget(all)
    const raw = replies.slice(0, entries.length)
    const tokens = replies.slice(entries.length + namespace.length)
    return {
      raw,
      groups: {
        namespace: namespace.length === 0 ? null : replies[entries.length]!,
        tags: new Map(tags.map((tag, index) => [tag, tokens[index]!])),
      },
    }
  }

  async #mget(keys: string[]): Promise<(string | null)[]> {
    if (keys.length === 1) return [await this.#client.get(keys[0]!)]
    if (this.#cluster) throw new ClusterUnsupportedError('a lookup with tags, namespaces or several keys')
    return this.#client.mGet(keys)
  }

  /** Adds what entries name and the caller did not: one more round trip, none when nothing is missing. */
  async #withTagsOf(raw: readonly (string | null)[], groups: Groups): Promise<Groups> {
    const missing = new Set<string>()
    for (const text of raw) {
      if (text?.startsWith('1m')) {
        for (const [tag] of unseal(text)?.meta?.t ?? []) if (!groups.tags.has(tag)) missing.add(tag)
      }
    }
    if (missing.size === 0) return groups
    const tags = [...missing]
    const tokens = await this.#mget(tags.map((tag) => this.#keys.tag(tag)))
    return { ...groups, tags: new Map([...groups.tags, ...tags.map((tag, index) => [tag, tokens[index]!] as const)]) }
  }

  async #judge(
    key: string,
    raw: string | null,
    given: Groups,
    schema: CacheSchema<unknown> | undefined,
  ): Promise<Lookup> {
    if (raw === null) return { state: 'miss', value: undefined, groups: given }
    const envelope = unseal(raw)
    if (envelope === undefined) return this.#corrupt(key, given, 'it was not written by this version')
    const isComplete = envelope.meta?.t === undefined || envelope.meta.t.every(([tag]) => given.tags.has(tag))
    const groups = isComplete ? given : await this.#withTagsOf([raw], given)
    if (!this.#isValid(envelope, groups)) return { state: 'miss', value: undefined, groups }
    let value: unknown
    try {
      value = JSON.parse(envelope.json)
    } catch {
      return this.#corrupt(key, groups, 'it is not JSON')
    }
    if (schema !== undefined) {
      const result = await schema['~standard'].validate(value)
      if (result.issues !== undefined) return this.#corrupt(key, groups, 'it does not pass the schema')
      value = result.value
    }
    const fresh = envelope.meta?.f === undefined || this.#policy.now() < envelope.meta.f
    return { state: fresh ? 'fresh' : 'stale', value, groups }
  }

  /** Every token must be there and be the one the entry was stored under: an absent one may have been evicted. */
  #isValid({ meta }: Envelope, groups: Groups): boolean {
    if (this.#keys.tokenKey !== undefined && (meta?.n === undefined || meta.n !== groups.namespace)) return false
    return meta?.t === undefined || meta.t.every(([tag, token]) => groups.tags.get(tag) === token)
  }

  #corrupt(key: string, groups: Groups, reason: string): Lookup {
    this.#observer.saw('corrupt', key)
    if (this.#policy.onCorrupt === 'throw')
      throw new CacheError('CACHE_CORRUPT', `the stored value cannot be read: ${reason}`)
    return { state: 'miss', value: undefined, groups }
  }
}

const NO_GROUPS: Groups = { namespace: null, tags: new Map() }
