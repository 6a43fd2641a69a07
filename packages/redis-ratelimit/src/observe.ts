import { channel } from 'node:diagnostics_channel'
import type { RateLimitDecision } from '@modkit/redis-contract'

/** One decision. Published on the channel `modkit:redis:ratelimit`; holds no key. */
export interface RateLimitEvent {
  readonly type: 'allowed' | 'denied' | 'observed-denial' | 'error'
  readonly policy: string
  readonly source: RateLimitDecision['source']
  /** The code of the failure, for `error`. */
  readonly code?: string
}

const events = channel('modkit:redis:ratelimit')

export function publishDecision(type: RateLimitEvent['type'], { policy, source }: RateLimitDecision): void {
  if (events.hasSubscribers) events.publish({ type, policy, source } satisfies RateLimitEvent)
}

export function publishFailure(policy: string, error: unknown): void {
  if (!events.hasSubscribers) return
  const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined
  events.publish({
    type: 'error',
    policy,
    source: 'error-policy',
    ...(typeof code === 'string' && { code }),
  } satisfies RateLimitEvent)
}
