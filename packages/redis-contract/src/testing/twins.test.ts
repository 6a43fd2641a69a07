import { describe, test } from '@jest/globals'
import { describeContract } from '@modkit/kernel/testing'
import {
  type CacheSubject,
  cacheContract,
  type MemoryCacheOptions,
  memoryCacheStore,
  memoryRateLimitStore,
  memorySessionStore,
  type RateLimitSubject,
  rateLimitContract,
  type SessionSubject,
  sessionContract,
} from './index.ts'

const runner = { describe, test }

const cache = (options: MemoryCacheOptions) => (): CacheSubject => {
  let now = 1_700_000_000_000
  return {
    store: memoryCacheStore({ ...options, now: () => now }),
    elapse: async (ms) => {
      now += ms
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
}

describeContract(runner, 'memory cache, defaults', cacheContract, { open: cache({}) })
describeContract(runner, 'memory cache, everything configured', cacheContract, {
  open: cache({ defaultTtl: '1h', graceFor: '10m' }),
})

const sessions = (maxPerUser?: number) => (): SessionSubject => {
  let now = 1_700_000_000_000
  const max = maxPerUser === undefined ? {} : { maxPerUser }
  return {
    store: memorySessionStore({ idleTtl: 1_000, absoluteTtl: 3_000, ...max, now: () => now }),
    idleMs: 1_000,
    absoluteMs: 3_000,
    ...max,
    elapse: async (ms) => {
      now += ms
    },
  }
}
describeContract(runner, 'memory sessions, defaults', sessionContract, { open: sessions() })
describeContract(runner, 'memory sessions, everything configured', sessionContract, { open: sessions(2) })

const limits = (start: number) => (): RateLimitSubject => {
  let now = start
  return {
    open: (policies) => memoryRateLimitStore({ policies, now: () => now }),
    elapse: async (ms) => {
      now += ms
    },
  }
}
describeContract(runner, 'memory rate limit, defaults', rateLimitContract, { open: limits(1_700_000_000_000) })
describeContract(runner, 'memory rate limit, another epoch', rateLimitContract, { open: limits(1) })
