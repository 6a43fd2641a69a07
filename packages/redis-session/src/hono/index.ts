import { type Session, SessionGoneError, type SessionStore } from '@modkit/redis-contract'
import type { Context, MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { CookieOptions } from 'hono/utils/cookie'

/** What `sessions` takes. */
export interface HonoSessionOptions {
  readonly store: SessionStore
  /** `__Host-session` unless you say otherwise; browsers take that name over HTTPS only. */
  readonly cookieName?: string
  /** Added to `HttpOnly`, `Secure`, `SameSite=Lax` and `Path=/`. */
  readonly cookie?: CookieOptions
}

/** The session of one request: `c.get('session')`. Each method has happened when its promise resolves. */
export interface HonoSession<D = any> {
  /** Undefined when nobody is logged in. */
  readonly data: D | undefined
  readonly userId: string | undefined
  /** Marks the session in `store.list`. */
  readonly handle: string | undefined
  /** A new session in place of the current one, whose id ends: call it on login. */
  begin(data: D, options?: { readonly userId?: string }): Promise<void>
  /**
   * @throws SessionConflictError when another request saved in between, SessionGoneError after a logout
   */
  save(data: D): Promise<void>
  /** A new id for the same session: call it when rights change. */
  rotate(): Promise<void>
  /** Ends the session: call it on logout. */
  end(): Promise<void>
}

/** The variable that the middleware sets, for `new Hono<SessionEnv<MyData>>()`. */
export interface SessionEnv<D = any> {
  Variables: { session: HonoSession<D> }
}

const DEFAULT_COOKIE: CookieOptions = { httpOnly: true, secure: true, sameSite: 'Lax', path: '/' }

/** Loads the session of each request. An outage of Redis is an error of the request (`app.onError`), never a logout. */
export function sessions(options: HonoSessionOptions): MiddlewareHandler<SessionEnv> {
  const cookieName = options.cookieName ?? '__Host-session'
  const cookie = { ...DEFAULT_COOKIE, ...options.cookie }
  return async (c, next) => {
    const id = getCookie(c, cookieName)
    const session = id === undefined ? undefined : await options.store.load(id)
    c.set('session', new RequestSession(c, options.store, cookieName, cookie, session))
    await next()
  }
}

class RequestSession implements HonoSession {
  readonly #c: Context
  readonly #store: SessionStore
  readonly #cookieName: string
  readonly #cookie: CookieOptions
  #session: Session<any> | undefined

  constructor(
    c: Context,
    store: SessionStore,
    cookieName: string,
    cookie: CookieOptions,
    session: Session<any> | undefined,
  ) {
    this.#c = c
    this.#store = store
    this.#cookieName = cookieName
    this.#cookie = cookie
    this.#session = session
  }

  get data(): any {
    return this.#session?.data
  }

  get userId(): string | undefined {
    return this.#session?.userId
  }

  get handle(): string | undefined {
    return this.#session && this.#store.handleOf(this.#session.id)
  }

  async begin(data: unknown, options?: { readonly userId?: string }): Promise<void> {
    // The old id first: one that somebody planted before the login must not survive it.
    if (this.#session !== undefined) await this.#store.destroy(this.#session.id)
    this.#session = undefined
    this.#keep(await this.#store.create(data, options))
  }

  async save(data: unknown): Promise<void> {
    this.#session = await this.#store.save(this.#current(), data)
  }

  async rotate(): Promise<void> {
    this.#keep(await this.#store.rotate(this.#current()))
  }

  async end(): Promise<void> {
    if (this.#session !== undefined) await this.#store.destroy(this.#session.id)
    this.#session = undefined
    deleteCookie(this.#c, this.#cookieName, this.#cookie)
  }

  #current(): Session<any> {
    if (this.#session === undefined) throw new SessionGoneError()
    return this.#session
  }

  #keep(session: Session<any>): void {
    this.#session = session
    setCookie(this.#c, this.#cookieName, session.id, { ...this.#cookie, expires: new Date(session.expiresAt) })
  }
}
