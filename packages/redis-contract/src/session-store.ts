/** A session as it was loaded. `data` is JSON and the caller's own. */
export interface Session<D = unknown> {
  /** The bearer secret: 256 random bits, base64url. Never log it. */
  readonly id: string
  readonly data: D
  /** Rises with every save; `save` refuses an outdated one. */
  readonly version: number
  /** When the session ends whatever happens, in milliseconds since 1970. */
  readonly expiresAt: number
  readonly userId: string | undefined
}

/** What a new session is told. */
export interface SessionCreateOptions {
  /** Whose it is; only sessions with a user can be listed and revoked together. */
  readonly userId?: string
}

/** How a session is saved. */
export interface SessionSaveOptions {
  /** An earlier end than the one it has, in milliseconds since 1970; in the past it destroys the session. */
  readonly expiresAt?: number
}

/** One of a user's sessions, without its secret. */
export interface SessionSummary {
  /** Names the session in `revoke`; it cannot be used to load it. */
  readonly handle: string
  readonly expiresAt: number
}

/**
 * Sessions of users, with an idle time and an absolute deadline. A server that does not answer is an error, never
 * "logged out": every method throws a `RedisError` then.
 */
export interface SessionStore {
  /** A new session under a fresh id. Above the maximum per user the oldest is revoked. */
  create<D>(data: D, options?: SessionCreateOptions): Promise<Session<D>>
  /** The session, its idle time started again; `undefined` when unknown, ended, or no session id at all. */
  load<D>(id: string): Promise<Session<D> | undefined>
  /**
   * Stores `data` if nobody saved since `session` was loaded, and gives the session with its new version.
   *
   * @throws SessionConflictError when somebody else saved since; load it again
   * @throws SessionGoneError when it was destroyed or has ended; it is not revived
   */
  save<D>(session: Session, data: D, options?: SessionSaveOptions): Promise<Session<D>>
  /**
   * Replaces the id and keeps data, user and absolute deadline: do this on every login and change of rights.
   *
   * @throws SessionGoneError when it was destroyed or has ended
   */
  rotate<D>(session: Session<D>): Promise<Session<D>>
  /** Ends the session; true when there was one. */
  destroy(id: string): Promise<boolean>
  /** The user's sessions that are alive, the one that ends first first. Does not count as use of them. */
  list(userId: string): Promise<SessionSummary[]>
  /** Ends one of the user's sessions by its handle; true when there was one. */
  revoke(userId: string, handle: string): Promise<boolean>
  /** Ends all of the user's sessions, or all but the one with `exceptId`; how many that were. */
  revokeAll(userId: string, options?: { readonly exceptId?: string }): Promise<number>
  /** The handle of a session id, to mark the caller's own session in a list. */
  handleOf(id: string): string
}

/** Somebody else saved the session since it was loaded. Code `SESSION_CONFLICT`. */
export class SessionConflictError extends Error {
  readonly code = 'SESSION_CONFLICT'

  constructor() {
    super('the session was saved by somebody else since it was loaded: load it again and apply the change to that')
    this.name = 'SessionConflictError'
  }
}

/** The session was destroyed or has ended; a save does not revive it. Code `SESSION_GONE`. */
export class SessionGoneError extends Error {
  readonly code = 'SESSION_GONE'

  constructor() {
    super('the session has ended: it was destroyed, rotated or has expired, and a save does not revive it')
    this.name = 'SessionGoneError'
  }
}

/** What is stored under a session's key is not a session of this package. Code `SESSION_CORRUPT`. */
export class SessionCorruptError extends Error {
  readonly code = 'SESSION_CORRUPT'

  constructor(cause?: unknown) {
    super('the stored session cannot be read: does something else write under this key prefix?', { cause })
    this.name = 'SessionCorruptError'
  }
}
