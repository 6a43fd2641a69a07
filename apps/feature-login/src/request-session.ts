import { ProblemError } from '@modkit/http'
import type { Context, MiddlewareHandler } from 'hono'

/** What a session holds. */
export interface SessionData {
  readonly email: string
}

/**
 * The session of a request, as this feature needs it: what `sessions()` of `@modkit/redis-session/hono` sets, or anything
 * else that does the same.
 */
export interface RequestSession {
  /** Undefined when nobody is logged in. */
  readonly data: SessionData | undefined
  readonly userId: string | undefined
  /** Marks the session in the list of the user's sessions. */
  readonly handle: string | undefined
  /** A new session under a new id; the one before it ends. */
  begin(data: SessionData, options: { readonly userId: string }): Promise<void>
  end(): Promise<void>
}

/** The session that the middleware in front of these routes has loaded. @throws Error when there is no such middleware */
export function sessionOf(c: Context): RequestSession {
  const session: RequestSession | undefined = c.get('session')
  if (session === undefined)
    throw new Error(`no session middleware in front of ${c.req.path}: put one under /account/*`)
  return session
}

/** Who is logged in. @throws ProblemError 401 when nobody is */
export function userOf(c: Context): { readonly id: string; readonly email: string; readonly handle: string } {
  const { userId, data, handle } = sessionOf(c)
  if (userId === undefined || data === undefined || handle === undefined) {
    throw new ProblemError({ status: 401, detail: 'log in first: POST /account/login' })
  }
  return { id: userId, email: data.email, handle }
}

/** Middleware: lets only people pass who are logged in. Put it behind what loads the session. */
export function requireLogin(): MiddlewareHandler {
  return async (c, next) => {
    userOf(c)
    await next()
  }
}
