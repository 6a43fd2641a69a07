import { type RedisClient, RedisScript, redisKey } from '@modkit/redis-contract'
import { payload, unseal } from './envelope.ts'
import { type RedisSessionOptions, resolvePolicy, type SessionPolicy } from './options.ts'
import { handleOf } from './session-id.ts'

/** What stands in the place of a session that was destroyed, so that a request which is still under way cannot revive it. */
const ENDED = '!'

/**
 * Stores a framework's session: keeps the absolute deadline of the one before. KEYS session; ARGV payload, deadline of a
 * new one, now, idle time in ms. 1 stored, 0 was destroyed, -1 past its deadline.
 */
const STORE = new RedisScript(`local current = redis.call('GETRANGE', KEYS[1], 0, 31)
if current == '${ENDED}' then return 0 end
local deadline = string.match(current, '^%w+%.(%w+)%.') or ARGV[2]
local left = tonumber(deadline, 36) - ARGV[3]
if left <= 0 then redis.call('DEL', KEYS[1]) return -1 end
redis.call('SET', KEYS[1], '1.' .. deadline .. '.' .. ARGV[1], 'PX', math.floor(math.min(ARGV[4], left)))
return 1`)

/**
 * Sessions whose ids a framework makes. Its id is hashed verbatim, whatever its shape; the last writer wins, which is
 * what these frameworks expect; but a destroyed session stays destroyed, and the absolute deadline is kept.
 */
export class FrameworkSessionStore {
  readonly #client: RedisClient
  readonly #policy: SessionPolicy

  constructor(options: Omit<RedisSessionOptions, 'maxPerUser'>) {
    this.#client = options.client
    this.#policy = resolvePolicy(options)
  }

  /** The session, its idle time started again, in one round trip. */
  async get(id: string): Promise<unknown> {
    const { idleMs, now } = this.#policy
    const key = this.#key(id)
    const text = await this.#client.getEx(key, { type: 'PX', value: idleMs })
    if (text === null || text === ENDED) return undefined
    const { data, expiresAt } = unseal(text)
    const left = expiresAt - now()
    if (left <= 0) {
      await this.#client.del(key)
      return undefined
    }
    if (left < idleMs) await this.#client.pExpireAt(key, expiresAt)
    return data
  }

  /** False when it was destroyed or is past its deadline; nothing is stored then. */
  async set(id: string, data: unknown): Promise<boolean> {
    const { now, absoluteMs, idleMs } = this.#policy
    const reply = await STORE.run(this.#client, {
      keys: [this.#key(id)],
      arguments: [payload(data, undefined), (now() + absoluteMs).toString(36), String(now()), String(idleMs)],
    })
    return reply === 1
  }

  /** Ends it for good: for an idle time, nothing is stored under this id again. */
  async destroy(id: string): Promise<void> {
    await this.#client.set(this.#key(id), ENDED, { PX: this.#policy.idleMs })
  }

  #key(id: string): string {
    return redisKey(this.#policy.space, 's', handleOf(id))
  }
}
