import { CacheError, type RedisClient } from '@modkit/redis-contract'
import { type EnvelopeMeta, seal } from './envelope.ts'
import type { CacheKeySpace } from './key-space.ts'
import { type CachePolicy, jittered, type Life } from './options.ts'
import type { Groups } from './reader.ts'
import { ensureTokens } from './tokens.ts'

/** The tokens an entry is stored under. */
export interface Membership {
  readonly namespace: string | undefined
  readonly tags: readonly (readonly [tag: string, token: string])[]
}

/** Writes entries. */
export class EntryWriter {
  readonly #client: RedisClient
  readonly #keys: CacheKeySpace
  readonly #policy: CachePolicy

  constructor(client: RedisClient, keys: CacheKeySpace, policy: CachePolicy) {
    this.#client = client
    this.#keys = keys
    this.#policy = policy
  }

  /** Creates the tokens that are missing. Done before a load, so that an invalidation during it is not lost. */
  async join(groups: Groups, tags: readonly string[]): Promise<Membership> {
    const { tokenKey } = this.#keys
    const keys = tags.map((tag) => this.#keys.tag(tag))
    const found = tags.map((tag) => groups.tags.get(tag) ?? null)
    if (tokenKey !== undefined) {
      keys.push(tokenKey)
      found.push(groups.namespace)
    }
    const tokens = await ensureTokens(this.#client, keys, found, this.#policy.tagMs)
    return {
      namespace: tokenKey === undefined ? undefined : tokens[tags.length],
      tags: tags.map((tag, index) => [tag, tokens[index]!] as const),
    }
  }

  /**
   * One SET.
   *
   * @throws CacheError `CACHE_TOO_LARGE` before anything is sent
   */
  async write(key: string, json: string, life: Life, membership: Membership): Promise<void> {
    const ttlMs = life.ttlMs === undefined ? undefined : jittered(life.ttlMs, this.#policy.jitter)
    const text = seal(json, metaOf(ttlMs, life.graceMs, membership, this.#policy.now))
    // Characters first: no text has fewer bytes than characters, and counting bytes is not free.
    if (
      text.length > this.#policy.maxBytes ||
      (this.#policy.maxBytes < text.length * 3 && Buffer.byteLength(text) > this.#policy.maxBytes)
    ) {
      throw new CacheError('CACHE_TOO_LARGE', `the value is too large to be cached: maxBytes=${this.#policy.maxBytes}`)
    }
    await this.#client.set(this.#keys.entry(key), text, ttlMs === undefined ? undefined : { PX: ttlMs + life.graceMs })
  }
}

function metaOf(
  ttlMs: number | undefined,
  graceMs: number,
  { namespace, tags }: Membership,
  now: () => number,
): EnvelopeMeta | undefined {
  const outlives = ttlMs !== undefined && graceMs > 0
  if (!outlives && namespace === undefined && tags.length === 0) return undefined
  return {
    ...(outlives && { f: now() + ttlMs }),
    ...(tags.length > 0 && { t: tags }),
    ...(namespace !== undefined && { n: namespace }),
  }
}
