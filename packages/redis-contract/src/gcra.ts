import { createHash } from 'node:crypto'
import { durationMs } from './duration.ts'
import {
  RateLimitCostError,
  type RateLimitDecision,
  type RateLimitPolicy,
  type RateLimitSource,
} from './rate-limit-store.ts'

/**
 * A policy in the terms of GCRA, the "leaky bucket as a meter" of ITU-T I.371: each unit fills the bucket by `interval`,
 * which drains by 1 µs per µs; what would overflow `capacity` is denied.
 */
export interface GcraPolicy {
  readonly name: string
  readonly limit: number
  readonly windowMs: number
  readonly burst: number
  /** What one unit fills, in microseconds with three decimals. */
  readonly interval: number
  /** What fits, in microseconds. */
  readonly capacity: number
  /** Tells policies apart in keys: a changed policy must not read what another one stored. */
  readonly hash: string
}

/** What is left of the rounding of three decimals. */
const EPSILON = 0.0005

/**
 * @throws RangeError for a limit that is no whole number from 1 to 1,000,000, or a burst that is none above 0
 * @throws InvalidDurationError
 */
export function gcraPolicy(policy: RateLimitPolicy): GcraPolicy {
  const { limit, burst = limit } = policy
  if (!Number.isInteger(limit) || limit < 1 || limit > 1_000_000)
    throw new RangeError(`limit is a whole number from 1 to 1,000,000: limit=${limit}`)
  if (!Number.isInteger(burst) || burst < 1 || burst > 1_000_000)
    throw new RangeError(`burst is a whole number from 1 to 1,000,000: burst=${burst}`)
  const windowMs = durationMs(policy.window, 'window')
  const interval = Math.round((windowMs * 1_000_000) / limit) / 1_000
  if (interval < 0.001)
    throw new RangeError(`the window is too short for the limit: window=${windowMs}ms limit=${limit}`)
  return {
    name: policy.name ?? `${limit}/${windowMs / 1_000}s`,
    limit,
    windowMs,
    burst,
    interval,
    capacity: interval * burst,
    hash: createHash('sha256').update(`${limit}/${windowMs}/${burst}`).digest('base64url').slice(0, 8),
  }
}

/**
 * A whole number above 0 that fits.
 *
 * @throws RateLimitCostError
 */
export function checkCost(cost: number, policies: readonly GcraPolicy[]): number {
  const capacity = Math.min(...policies.map(({ burst }) => burst))
  if (!Number.isInteger(cost) || cost < 1) throw new RateLimitCostError('RATE_LIMIT_COST', cost, capacity)
  if (cost > capacity) throw new RateLimitCostError('RATE_LIMIT_IMPOSSIBLE', cost, capacity)
  return cost
}

/** Whether `fill` more fits on top of `used`, both in microseconds. */
export function fits(policy: GcraPolicy, used: number, fill: number): boolean {
  return used + fill <= policy.capacity + EPSILON
}

/**
 * What to tell about how full the buckets are: of those that deny the one with the longest wait, else the fullest.
 *
 * @param used microseconds per policy, after what was consumed
 * @param asked the units that were asked for, when they were denied
 */
export function decisionOf(
  policies: readonly GcraPolicy[],
  used: readonly number[],
  denied: boolean,
  asked: number,
  source: RateLimitSource,
): RateLimitDecision {
  let tightest = oneDecision(policies[0]!, used[0]!, denied, asked, source)
  for (let index = 1; index < policies.length; index++) {
    const other = oneDecision(policies[index]!, used[index]!, denied, asked, source)
    const isTighter = denied ? other.retryAfterMs > tightest.retryAfterMs : other.remaining < tightest.remaining
    if (isTighter) tightest = other
  }
  return tightest
}

function oneDecision(
  { name, burst, capacity, interval }: GcraPolicy,
  fill: number,
  denied: boolean,
  asked: number,
  source: RateLimitSource,
): RateLimitDecision {
  const lacking = fill + asked * interval - capacity - EPSILON
  return {
    allowed: !denied,
    limit: burst,
    remaining: Math.max(0, Math.floor((capacity - fill + EPSILON) / interval)),
    retryAfterMs: denied ? Math.max(0, Math.ceil(lacking / 1_000)) : 0,
    resetAfterMs: Math.ceil(fill / 1_000),
    policy: name,
    source,
  }
}
