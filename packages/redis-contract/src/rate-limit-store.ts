import type { Duration } from '@modkit/kernel'

/** `limit` per `window`, rolling; `burst` of them may come at once (by default all). */
export interface RateLimitPolicy {
  /** 1 to 1,000,000. */
  readonly limit: number
  readonly window: Duration
  /** How many may come at once; by default `limit`. */
  readonly burst?: number
  /** What clients and events call it; by default `<limit>/<seconds>s`. */
  readonly name?: string
}

/** A policy as a store applies it. */
export interface RateLimitPolicyInfo {
  readonly name: string
  readonly limit: number
  readonly windowMs: number
  readonly burst: number
}

/** Who decided: the server, the local stand-in, or the policy for errors. */
export type RateLimitSource = 'redis' | 'local' | 'error-policy'

/** What a limiter decided. With several policies it is the tightest of them. */
export interface RateLimitDecision {
  readonly allowed: boolean
  /** How many of cost 1 may come at once. */
  readonly limit: number
  /** How many of cost 1 would be let through now. */
  readonly remaining: number
  /** Milliseconds until a request of this cost is let through; 0 when it was. */
  readonly retryAfterMs: number
  /** Milliseconds until everything is available again. */
  readonly resetAfterMs: number
  /** The name of the policy that decided. */
  readonly policy: string
  readonly source: RateLimitSource
}

/** What one request costs. */
export interface RateLimitCost {
  /** A whole number of at least 1; 1 when left out. */
  readonly cost?: number
}

/** A rolling rate limit: it forgets gradually, so no burst passes at the edge of a window. */
export interface RateLimitStore {
  /** What holds for every key. */
  readonly policies: readonly RateLimitPolicyInfo[]
  /**
   * Asks for `cost` units for `key`. A denied request consumes nothing. With several policies it is all or nothing.
   *
   * @throws RateLimitCostError when the cost is no whole number above 0, or more than can ever be available
   */
  consume(key: string, options?: RateLimitCost): Promise<RateLimitDecision>
  /** What `consume` of cost 1 would decide now, without consuming. */
  peek(key: string): Promise<RateLimitDecision>
  /** Gives units back, at most what was consumed. */
  refund(key: string, options?: RateLimitCost): Promise<void>
  /** Forgets everything about the key. */
  reset(key: string): Promise<void>
}

/** A cost that no policy can ever let through. */
export class RateLimitCostError extends RangeError {
  /** `RATE_LIMIT_IMPOSSIBLE`: above the capacity, waiting does not help; `RATE_LIMIT_COST`: no whole number above 0. */
  readonly code: 'RATE_LIMIT_IMPOSSIBLE' | 'RATE_LIMIT_COST'
  readonly cost: number
  readonly capacity: number

  constructor(code: 'RATE_LIMIT_IMPOSSIBLE' | 'RATE_LIMIT_COST', cost: number, capacity: number) {
    super(
      code === 'RATE_LIMIT_COST'
        ? `a cost is a whole number above 0: cost=${cost}`
        : `the cost can never be available: cost=${cost} capacity=${capacity}: raise the burst or split the request`,
    )
    this.name = 'RateLimitCostError'
    this.code = code
    this.cost = cost
    this.capacity = capacity
  }
}
