import { checkKey, encodeKeyPart, type RedisKeySpace, redisKey, redisKeyStart } from '@modkit/redis-contract'

/**
 * Where a cache's keys are. The root has `k:<key>` and `t:<tag>`; a namespace has `n:<name>` for its token and, below
 * it, `n:<name>:k:<key>` and `n:<name>:t:<tag>`, its name encoded so that no colon of it can look like one of ours.
 */
export class CacheKeySpace {
  readonly #entries: string
  readonly #tags: string
  /** The key of the namespace's token; undefined for the root. */
  readonly tokenKey: string | undefined
  readonly #space: RedisKeySpace

  constructor(space: RedisKeySpace, namespace?: string) {
    this.#space = space
    if (namespace === undefined) {
      this.#entries = redisKeyStart(space, 'k')
      this.#tags = redisKeyStart(space, 't')
      this.tokenKey = undefined
    } else {
      this.tokenKey = redisKey(space, 'n', encodeKeyPart(checkKey(namespace), /[%:]/g))
      this.#entries = `${this.tokenKey}:k:`
      this.#tags = `${this.tokenKey}:t:`
    }
  }

  namespace(name: string): CacheKeySpace {
    return new CacheKeySpace(this.#space, name)
  }

  entry(key: string): string {
    return this.#entries + checkKey(key)
  }

  tag(tag: string): string {
    return this.#tags + checkKey(tag)
  }
}
