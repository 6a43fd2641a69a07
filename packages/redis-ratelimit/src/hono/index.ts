import type { RateLimitDecision, RateLimitStore } from '@modkit/redis-contract'
import type { Context, MiddlewareHandler } from 'hono'
import { rateLimitHeaders, rateLimitProblem } from '../http/response.ts'

/** What `rateLimit` takes. */
export interface HonoRateLimitOptions {
  readonly store: RateLimitStore
  /** Whose request this is: a user, an API key, `ipKey(address)`. `undefined` lets it pass unlimited. */
  readonly key: (c: Context) => string | undefined | Promise<string | undefined>
  /** What it costs; 1 when left out. */
  readonly cost?: (c: Context) => number | Promise<number>
  /** What a denied request gets, instead of a 429 with problem details. The headers are set already. */
  readonly onDenied?: (c: Context, decision: RateLimitDecision) => Response | Promise<Response>
}

/**
 * Limits requests: the RateLimit fields on every response, a 429 with `Retry-After` when denied. Put it after what finds
 * out who asks, and before what costs. Errors of the store go to `app.onError`, unless its policy says otherwise.
 */
export function rateLimit({ store, key, cost, onDenied }: HonoRateLimitOptions): MiddlewareHandler {
  return async (c, next) => {
    const who = await key(c)
    if (who === undefined) return next()
    const decision = await store.consume(who, cost && { cost: await cost(c) })
    const headers = Object.entries(rateLimitHeaders(store, decision))
    if (decision.allowed) {
      await next()
      for (const [name, value] of headers) c.res.headers.set(name, value)
      return
    }
    for (const [name, value] of headers) c.header(name, value)
    if (onDenied !== undefined) return onDenied(c, decision)
    return c.json(rateLimitProblem(decision), 429, { 'Content-Type': 'application/problem+json' })
  }
}
