import {
  CacheError,
  type CacheGetOptions,
  type CacheSchema,
  ClusterUnsupportedError,
  isClusterClient,
  type RedisClient,
} from '@modkit/redis-contract'
import { type Envelope, readTagged, unseal } from './envelope.ts'
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
    const entry = this.#keys.entry(key)
    const tags = options?.tags ?? NONE
    if (tags.length === 0 && this.#keys.tokenKey === undefined)
      return this.#judge(key, await this.#client.get(entry), NO_GROUPS, options?.schema)
    const replies = await this.#read([entry], tags)
    if (replies[0] !== null && options?.schema === undefined && this.#keys.tokenKey === undefined) {
      const found = readTagged(replies, tags)
      if (found !== undefined) return { state: 'fresh', value: found.value, groups: NO_GROUPS }
    }
    return this.#judge(key, replies[0]!, this.#groupsIn(replies, 1, tags), options?.schema)
  }

  /** What a plain GET of the root gave. */
  judge(key: string, raw: string | null): Lookup | Promise<Lookup> {
    return this.#judge(key, raw, NO_GROUPS, undefined)
  }

  /** Several entries, their namespace and the named tags in one round trip. */
  async many(keys: readonly string[], options?: CacheGetOptions<any>): Promise<Lookup[]> {
    const tags = options?.tags ?? NONE
    const replies = await this.#read(
      keys.map((key) => this.#keys.entry(key)),
      tags,
    )
    const raw = replies.slice(0, keys.length)
    const known = await this.#withTagsOf(raw, this.#groupsIn(replies, keys.length, tags))
    return Promise.all(keys.map((key, index) => this.#judge(key, raw[index]!, known, options?.schema)))
  }

  /** The tokens alone, as a store needs them. */
  async groups(tags: readonly string[]): Promise<Groups> {
    if (tags.length === 0 && this.#keys.tokenKey === undefined) return NO_GROUPS
    return this.#groupsIn(await this.#read([], tags), 0, tags)
  }

  /** The replies for the entries, the namespace when this is one, and the tags, in this order. */
  #read(entries: readonly string[], tags: readonly string[]): Promise<(string | null)[]> {
    const keys = [...entries]
    if (this.#keys.tokenKey !== undefined) keys.push(this.#keys.tokenKey)
    for (const tag of tags) keys.push(this.#keys.tag(tag))
    return this.#mget(keys)
  }

  #groupsIn(replies: readonly (string | null)[], entries: number, tags: readonly string[]): Groups {
    let next = entries
    const namespace = this.#keys.tokenKey === undefined ? null : replies[next++]!
    const tokens = new Map<string, string | null>()
    for (const tag of tags) tokens.set(tag, replies[next++]!)
    return { namespace, tags: tokens }
  }

  #mget(keys: string[]): Promise<(string | null)[]> {
    if (keys.length === 1) return this.#client.get(keys[0]!).then((reply) => [reply])
    if (this.#cluster)
      return Promise.reject(new ClusterUnsupportedError('a lookup with tags, namespaces or several keys'))
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

  // No promise unless there is something to wait for: most lookups have nothing.
  #judge(
    key: string,
    raw: string | null,
    groups: Groups,
    schema: CacheSchema<unknown> | undefined,
  ): Lookup | Promise<Lookup> {
    if (raw === null) return { state: 'miss', value: undefined, groups }
    const envelope = unseal(raw)
    if (envelope === undefined) return this.#corrupt(key, groups, 'it was not written by this version')
    if (knowsTagsOf(envelope, groups)) return this.#open(key, envelope, groups, schema)
    return this.#withTagsOf([raw], groups).then((all) => this.#open(key, envelope, all, schema))
  }

  #open(
    key: string,
    envelope: Envelope,
    groups: Groups,
    schema: CacheSchema<unknown> | undefined,
  ): Lookup | Promise<Lookup> {
    if (!this.#isValid(envelope, groups)) return { state: 'miss', value: undefined, groups }
    let value: unknown
    try {
      value = JSON.parse(envelope.json)
    } catch {
      return this.#corrupt(key, groups, 'it is not JSON')
    }
    const freshUntil = envelope.meta?.f
    const state = freshUntil === undefined || this.#policy.now() < freshUntil ? 'fresh' : 'stale'
    return schema === undefined ? { state, value, groups } : this.#check(key, { state, value, groups }, schema)
  }

  async #check(key: string, { state, value, groups }: Lookup, schema: CacheSchema<unknown>): Promise<Lookup> {
    const result = await schema['~standard'].validate(value)
    if (result.issues !== undefined) return this.#corrupt(key, groups, 'it does not pass the schema')
    return { state, value: result.value, groups }
  }

  /** Every token must be there and be the one the entry was stored under: an absent one may have been evicted. */
  #isValid({ meta }: Envelope, groups: Groups): boolean {
    if (this.#keys.tokenKey !== undefined && (meta?.n === undefined || meta.n !== groups.namespace)) return false
    if (meta?.t === undefined) return true
    for (const [tag, token] of meta.t) if (groups.tags.get(tag) !== token) return false
    return true
  }

  #corrupt(key: string, groups: Groups, reason: string): Lookup {
    this.#observer.saw('corrupt', key)
    if (this.#policy.onCorrupt === 'throw')
      throw new CacheError('CACHE_CORRUPT', `the stored value cannot be read: ${reason}`)
    return { state: 'miss', value: undefined, groups }
  }
}

function knowsTagsOf({ meta }: Envelope, groups: Groups): boolean {
  if (meta?.t === undefined) return true
  for (const [tag] of meta.t) if (!groups.tags.has(tag)) return false
  return true
}

const NONE: readonly string[] = []
const NO_GROUPS: Groups = { namespace: null, tags: new Map() }
