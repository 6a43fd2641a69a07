import { channel } from 'node:diagnostics_channel'
import { POOL_CHANNEL, type PoolGauges } from '../pool-gauges.ts'

/** Publishes the state of a pool. Costs one property read while nobody listens. */
export type PoolReporter = (open: number, idle: number, waiting: number) => void

/** The reporter of one instance. */
export function poolReporter(provider: string, token: string): PoolReporter {
  const target = channel(POOL_CHANNEL)
  return (open, idle, waiting) => {
    if (target.hasSubscribers) target.publish({ provider, token, open, idle, waiting } satisfies PoolGauges)
  }
}
