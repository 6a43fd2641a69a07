import { ProblemError } from '@modkit/http'
import { isRedisError } from '@modkit/redis-contract'

/** What a failure of Redis means where a request cannot do without: try again soon. It is never taken for "not logged in". */
export function outage(error: unknown): ProblemError | undefined {
  if (!isRedisError(error)) return undefined
  return new ProblemError(
    { status: 503, detail: 'sessions are out of reach' },
    { headers: { 'Retry-After': '5' }, cause: error },
  )
}
