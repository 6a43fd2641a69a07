import { type HttpController, ProblemError, readJson } from '@modkit/http'
import type { SessionStore } from '@modkit/redis-contract'
import type { Context, Hono } from 'hono'
import type { Account, Accounts } from './accounts.ts'
import { isLoginError, type LoginErrorCode } from './errors.ts'
import { credentials, newAccount } from './input.ts'
import { loginPage } from './login-page.ts'
import { sessionOf, userOf } from './request-session.ts'

/** `/account` and what is below it. Session middleware has to stand in front of them. */
export class LoginController implements HttpController {
  readonly #accounts: Accounts
  readonly #sessions: SessionStore

  constructor(accounts: Accounts, sessions: SessionStore) {
    this.#accounts = accounts
    this.#sessions = sessions
  }

  routes(hono: Hono): void {
    hono.post('/account/register', async (c) => {
      const account = await orProblem(this.#accounts.register(await readJson(c, newAccount)))
      c.header('Location', '/account')
      return enter(c, account, 201)
    })

    hono.post('/account/login', async (c) => {
      return enter(c, await orProblem(this.#accounts.authenticate(await readJson(c, credentials))), 200)
    })

    hono.post('/account/logout', async (c) => {
      await sessionOf(c).end()
      return c.body(null, 204)
    })

    hono.post('/account/logout-everywhere', async (c) => {
      await this.#sessions.revokeAll(userOf(c).id)
      await sessionOf(c).end() // takes the cookie from this browser too
      return c.body(null, 204)
    })

    hono.get('/account', async (c) => {
      const { id, email } = userOf(c)
      return c.json({ id, email, sessions: await this.#sessionsOf(c) }, 200, NOT_KEPT)
    })

    hono.get('/account/login', async (c) => {
      const { data } = sessionOf(c)
      const nonce = crypto.randomUUID()
      // This page's own style and script, requests to this server, and nothing from anywhere else.
      const own = `style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'self'`
      c.header('Content-Security-Policy', `default-src 'none'; ${own}; form-action 'none'; frame-ancestors 'none'`)
      const user = data && { email: data.email, sessions: await this.#sessionsOf(c) }
      return c.html(await loginPage(user, nonce), 200, NOT_KEPT)
    })
  }

  /** The user's sessions, and which of them asks. */
  async #sessionsOf(c: Context): Promise<{ expiresAt: string; current: boolean }[]> {
    const { id, handle } = userOf(c)
    const sessions = await this.#sessions.list(id)
    return sessions.map((one) => ({ expiresAt: new Date(one.expiresAt).toISOString(), current: one.handle === handle }))
  }
}

/** What a person sees of their account stays out of every cache. */
const NOT_KEPT = { 'cache-control': 'no-store' }

/** A new id on every login: one that somebody else planted, or knew before, is worth nothing. */
async function enter(c: Context, { id, email }: Account, status: 200 | 201): Promise<Response> {
  await sessionOf(c).begin({ email }, { userId: id })
  return c.json({ id, email }, status, NOT_KEPT)
}

const STATUS: Readonly<Record<LoginErrorCode, number>> = {
  EMAIL_TAKEN: 409,
  WRONG_CREDENTIALS: 401,
  TOO_MANY_ATTEMPTS: 429,
}

async function orProblem<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (!isLoginError(error)) throw error
    const { code, message, retryAfterMs } = error
    const headers =
      retryAfterMs === undefined ? {} : { 'Retry-After': String(Math.max(1, Math.ceil(retryAfterMs / 1000))) }
    throw new ProblemError({ status: STATUS[code], detail: message }, { headers, cause: error })
  }
}
