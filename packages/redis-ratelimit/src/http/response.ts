import type { RateLimitDecision, RateLimitStore } from '@modkit/redis-contract'

/** Problem details (RFC 9457) of a denied request. */
export interface RateLimitProblem {
  readonly type: string
  readonly title: string
  readonly status: 429
  readonly detail: string
  /** The policies that denied, as the IETF's draft for RateLimit fields names them. */
  readonly 'violated-policies': readonly string[]
}

/** `Retry-After`: whole seconds, rounded up, so that nobody who obeys is denied again; at least 1. */
export function retryAfterSeconds(decision: RateLimitDecision): number {
  return Math.max(1, Math.ceil(decision.retryAfterMs / 1_000))
}

/**
 * The response fields: `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers), and `Retry-After` for
 * a denied request. `q` is the quota, `w` its window, `r` what remains, `t` the seconds until all is back.
 */
export function rateLimitHeaders(
  store: Pick<RateLimitStore, 'policies'>,
  decision: RateLimitDecision,
): Record<string, string> {
  const policies = store.policies.map(
    ({ name, limit, windowMs }) => `${quoted(name)};q=${limit};w=${Math.max(1, Math.ceil(windowMs / 1_000))}`,
  )
  return {
    'RateLimit-Policy': policies.join(', '),
    RateLimit: `${quoted(decision.policy)};r=${decision.remaining};t=${Math.ceil(decision.resetAfterMs / 1_000)}`,
    ...(!decision.allowed && { 'Retry-After': String(retryAfterSeconds(decision)) }),
  }
}

/** The body of a 429, to be sent as `application/problem+json`. */
export function rateLimitProblem(decision: RateLimitDecision): RateLimitProblem {
  return {
    type: 'https://iana.org/assignments/http-problem-types#quota-exceeded',
    title: 'Too Many Requests',
    status: 429,
    detail: `The limit of policy ${decision.policy} is reached. Try again in ${retryAfterSeconds(decision)} s.`,
    'violated-policies': [decision.policy],
  }
}

/** A structured-field string: printable ASCII only, quotes and backslashes escaped. */
function quoted(text: string): string {
  return `"${text.replace(/[^\x20-\x7e]/g, '?').replace(/["\\]/g, '\\$&')}"`
}
