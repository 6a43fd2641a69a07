import {
  checkKey,
  type RedisClient,
  redisKeyStart,
  type Session,
  SessionConflictError,
  type SessionCreateOptions,
  SessionGoneError,
  type SessionSaveOptions,
  type SessionStore,
  type SessionSummary,
} from '@modkit/redis-contract'
import { type StoredSession, seal, unseal } from './envelope.ts'
import { type RedisSessionOptions, resolvePolicy, type SessionPolicy } from './options.ts'
import { SAVE } from './scripts.ts'
import { handleOf, isSessionId, newSessionId } from './session-id.ts'
import { UserIndex } from './user-index.ts'

/**
 * Makes a session store on a client. Opens nothing and closes nothing: the client stays the caller's.
 *
 * @throws InvalidDurationError, InvalidKeyPrefixError, RangeError
 */
export function createRedisSessions(options: RedisSessionOptions): SessionStore {
  return new RedisSessionStore(options.client, resolvePolicy(options))
}

class RedisSessionStore implements SessionStore {
  readonly #client: RedisClient
  readonly #policy: SessionPolicy
  readonly #index: UserIndex
  readonly #start: string

  constructor(client: RedisClient, policy: SessionPolicy) {
    this.#client = client
    this.#policy = policy
    this.#index = new UserIndex(client, policy.space, policy.now)
    this.#start = redisKeyStart(policy.space, 's')
  }

  async create<D>(data: D, { userId }: SessionCreateOptions = {}): Promise<Session<D>> {
    if (userId !== undefined) checkKey(userId)
    const { now, absoluteMs, maxPerUser } = this.#policy
    const session = { id: newSessionId(), version: 1, expiresAt: now() + absoluteMs, data, userId }
    const handle = handleOf(session.id)
    await this.#storeNew(handle, session)
    if (userId === undefined) return session
    try {
      const count = await this.#index.add(userId, handle, session.expiresAt)
      if (count > maxPerUser) await this.#revokeOldest(userId, handle)
    } catch (error) {
      // A session that cannot be revoked must not be given out. Nobody knows its id; it idles out if this fails too.
      await this.#client.del(this.#start + handle).catch(() => undefined)
      throw error
    }
    return session
  }

  async load<D>(id: string): Promise<Session<D> | undefined> {
    if (!isSessionId(id)) return undefined
    const { idleMs, now } = this.#policy
    const key = this.#start + handleOf(id)
    const text = await this.#client.getEx(key, { type: 'PX', value: idleMs })
    if (text === null) return undefined
    const { version, expiresAt, data, userId } = unseal(text)
    const left = expiresAt - now()
    if (left <= 0) {
      await this.#client.del(key)
      return undefined
    }
    if (left < idleMs) await this.#client.pExpireAt(key, expiresAt)
    return { id, data: data as D, version, expiresAt, userId }
  }

  async save<D>(session: Session, data: D, options: SessionSaveOptions = {}): Promise<Session<D>> {
    const { now, idleMs } = this.#policy
    const expiresAt = Math.min(session.expiresAt, options.expiresAt ?? session.expiresAt)
    const saved = { ...session, data, expiresAt, version: session.version + 1 }
    const left = expiresAt - now()
    if (left <= 0) {
      await this.destroy(session.id)
      if (options.expiresAt === undefined) throw new SessionGoneError()
      return saved
    }
    if (!isSessionId(session.id)) throw new SessionGoneError()
    const handle = handleOf(session.id)
    const ttl = Math.max(1, Math.floor(Math.min(idleMs, left)))
    const reply = await SAVE.run(this.#client, {
      keys: [this.#start + handle],
      arguments: [session.version.toString(36), seal(saved), String(ttl)],
    })
    if (reply === -1) throw new SessionGoneError()
    if (reply !== 1) throw new SessionConflictError()
    if (session.userId !== undefined && expiresAt !== session.expiresAt)
      await this.#index.add(session.userId, handle, expiresAt)
    return saved
  }

  async rotate<D>(session: Session<D>): Promise<Session<D>> {
    if (!isSessionId(session.id)) throw new SessionGoneError()
    const [old, id] = [handleOf(session.id), newSessionId()]
    const handle = handleOf(id)
    const { userId } = session
    if (userId !== undefined) await this.#index.announce(userId, handle, session.expiresAt)
    // Whoever gets the old value has the claim: of two rotations one is refused, and a crash after this logs out.
    const text = await this.#client.getDel(this.#start + old)
    const stored = text === null ? undefined : unseal(text)
    if (stored === undefined || stored.expiresAt <= this.#policy.now()) {
      if (userId !== undefined) await this.#index.withdraw(userId, handle)
      throw new SessionGoneError()
    }
    const rotated = { ...stored, version: stored.version + 1, id, data: stored.data as D }
    await this.#storeNew(handle, rotated)
    if (userId !== undefined && !(await this.#index.replace(userId, old, handle, stored.expiresAt))) {
      await this.#client.del(this.#start + handle)
      throw new SessionGoneError()
    }
    return rotated
  }

  async destroy(id: string): Promise<boolean> {
    if (!isSessionId(id)) return false
    const handle = handleOf(id)
    const text = await this.#client.getDel(this.#start + handle)
    if (text === null) return false
    const { userId } = unseal(text)
    if (userId !== undefined) await this.#index.remove(userId, handle)
    return true
  }

  list(userId: string): Promise<SessionSummary[]> {
    return this.#index.alive(userId)
  }

  revoke(userId: string, handle: string): Promise<boolean> {
    return isSessionId(handle) ? this.#index.revoke(userId, handle) : Promise.resolve(false)
  }

  revokeAll(userId: string, { exceptId }: { readonly exceptId?: string } = {}): Promise<number> {
    return this.#index.revokeAll(userId, exceptId === undefined ? undefined : handleOf(exceptId))
  }

  handleOf(id: string): string {
    return handleOf(id)
  }

  async #storeNew(handle: string, session: StoredSession): Promise<void> {
    const { idleMs, now } = this.#policy
    const ttl = Math.max(1, Math.floor(Math.min(idleMs, session.expiresAt - now())))
    const reply = await this.#client.set(this.#start + handle, seal(session), { PX: ttl, NX: true })
    if (reply === null) throw new Error('a session id was drawn twice: is the random generator broken?')
  }

  /** Only what is alive counts: what idled out must not push out somebody who is here. */
  async #revokeOldest(userId: string, newest: string): Promise<void> {
    const alive = (await this.#index.alive(userId)).filter(({ handle }) => handle !== newest)
    const excess = alive.length + 1 - this.#policy.maxPerUser
    for (const { handle } of alive.slice(0, Math.max(0, excess))) await this.#index.revoke(userId, handle)
  }
}
