import { type RedisClient, type RedisKeySpace, redisKey } from '@modkit/redis-contract'
import { INDEX_ADD, INDEX_ROTATE } from './scripts.ts'

/** A session in a user's index. */
export interface IndexedSession {
  readonly handle: string
  readonly expiresAt: number
}

/** Marks a session that a rotation has announced and not yet stored. */
const ANNOUNCED = '~'
/** Rounds of a revocation: each meets what was rotated or created during the one before. */
const ROUNDS = 10

/**
 * Which sessions a user has: a sorted set by absolute deadline. It may name sessions that are gone (they idled out); it
 * never misses one whose id anybody knows, since an id is given out only after its session is in the index.
 */
export class UserIndex {
  readonly #client: RedisClient
  readonly #space: RedisKeySpace
  readonly #now: () => number

  constructor(client: RedisClient, space: RedisKeySpace, now: () => number) {
    this.#client = client
    this.#space = space
    this.#now = now
  }

  /** Adds a stored session and gives how many there are now. */
  async add(userId: string, handle: string, expiresAt: number): Promise<number> {
    return Number(
      await INDEX_ADD.run(this.#client, { keys: [this.#key(userId)], arguments: [handle, String(expiresAt)] }),
    )
  }

  async remove(userId: string, handle: string): Promise<boolean> {
    return (await this.#client.zRem(this.#key(userId), handle)) > 0
  }

  /** Tells revocations about a session that is about to be stored in place of another. */
  async announce(userId: string, handle: string, expiresAt: number): Promise<void> {
    await this.add(userId, ANNOUNCED + handle, expiresAt)
  }

  async withdraw(userId: string, handle: string): Promise<void> {
    await this.remove(userId, ANNOUNCED + handle)
  }

  /** Puts an announced session in the place of the old one; false when a revocation came first. */
  async replace(userId: string, old: string, handle: string, expiresAt: number): Promise<boolean> {
    const reply = await INDEX_ROTATE.run(this.#client, {
      keys: [this.#key(userId)],
      arguments: [ANNOUNCED + handle, handle, String(expiresAt), old],
    })
    return reply === 1
  }

  /** The sessions that are alive, the first to end first. Asks for each without touching it, and forgets those that are gone. */
  async alive(userId: string): Promise<IndexedSession[]> {
    const key = this.#key(userId)
    const members = await this.#client.zRangeWithScores(key, 0, -1)
    const sessions = members.filter(({ value }) => !value.startsWith(ANNOUNCED))
    const lives = await Promise.all(sessions.map(({ value }) => this.#client.pTTL(this.#session(value))))
    const now = this.#now()
    const isAlive = sessions.map(({ score }, index) => lives[index] !== -2 && score > now)
    const gone = sessions.filter((_, index) => !isAlive[index]).map(({ value }) => value)
    if (gone.length > 0) await this.#client.zRem(key, gone)
    return sessions
      .filter((_, index) => isAlive[index])
      .map(({ value, score }) => ({ handle: value, expiresAt: score }))
  }

  /** Ends one session, if it is this user's. */
  async revoke(userId: string, handle: string): Promise<boolean> {
    if (!(await this.remove(userId, handle))) return false
    return (await this.#client.del(this.#session(handle))) > 0
  }

  /**
   * Ends all sessions but one. First out of the index, then deleted, then looked at again: a rotation announces its new
   * session before it takes the old one, so either the old one is found here, or the new one in the next round.
   */
  async revokeAll(userId: string, except: string | undefined): Promise<number> {
    const key = this.#key(userId)
    let ended = 0
    for (let round = 0; round < ROUNDS; round++) {
      const members = await this.#client.zRangeWithScores(key, 0, -1)
      const doomed = members.map(({ value }) => value).filter((value) => value !== except)
      if (doomed.length === 0) break
      await this.#client.zRem(key, doomed)
      const deleted = await Promise.all(
        doomed.map((member) => this.#client.del(this.#session(member.replace(ANNOUNCED, '')))),
      )
      ended += deleted.filter((count) => count > 0).length
    }
    return ended
  }

  #key(userId: string): string {
    return redisKey(this.#space, 'u', userId)
  }

  #session(handle: string): string {
    return redisKey(this.#space, 's', handle)
  }
}
