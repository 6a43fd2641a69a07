import { SessionGoneError } from '@modkit/redis-contract'
import session, { type SessionData } from 'express-session'
import { FrameworkSessionStore } from '../framework-store.ts'
import type { RedisSessionOptions } from '../options.ts'

/** What `expressSessionStore` takes. */
export type ExpressSessionStoreOptions = Omit<RedisSessionOptions, 'maxPerUser'>

/**
 * A store for express-session, which @fastify/session takes too: `session({ store: expressSessionStore({ … }), secret })`.
 * Loading a session starts its idle time again, so `touch` has nothing to do. A request that was under way during a
 * logout gets a `SessionGoneError` instead of reviving the session.
 */
export function expressSessionStore(options: ExpressSessionStoreOptions): session.Store {
  return new RedisExpressStore(new FrameworkSessionStore(options))
}

type Done = (error?: unknown) => void

class RedisExpressStore extends session.Store {
  readonly #sessions: FrameworkSessionStore

  constructor(sessions: FrameworkSessionStore) {
    super()
    this.#sessions = sessions
  }

  override get(id: string, done: (error: unknown, session?: SessionData | null) => void): void {
    this.#sessions.get(id).then((data) => done(null, (data as SessionData | undefined) ?? null), done)
  }

  override set(id: string, data: SessionData, done: Done = ignore): void {
    this.#sessions.set(id, data).then((stored) => done(stored ? undefined : new SessionGoneError()), done)
  }

  override destroy(id: string, done: Done = ignore): void {
    this.#sessions.destroy(id).then(() => done(), done)
  }

  override touch(_id: string, _data: SessionData, done: Done = ignore): void {
    done()
  }
}

const ignore = () => undefined
