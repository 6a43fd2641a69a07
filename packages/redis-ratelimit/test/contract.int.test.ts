import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { describeContract } from '@modkit/kernel/testing'
import type { RateLimitPolicy } from '@modkit/redis-contract'
import { type RateLimitSubject, rateLimitContract } from '@modkit/redis-contract/testing'
import { sharedRedis } from '@modkit/test-services'
import { createRedisRateLimit, type RedisRateLimitOptions } from '../src/index.ts'
import { openClient } from './support.ts'

const shared = sharedRedis({ beforeAll, afterAll }, (url, keyPrefix) => openClient(url, { keyPrefix }))

const open = (more: Omit<RedisRateLimitOptions, 'client' | 'keyPrefix' | 'policies'>) => (): RateLimitSubject => ({
  open: (policies) =>
    createRedisRateLimit({
      ...more,
      client: shared.redis.client,
      keyPrefix: shared.newPrefix(),
      policies: policies as [RateLimitPolicy, ...RateLimitPolicy[]],
    }),
  // The server owns the clock.
  elapse: (ms) => sleep(ms),
})

const runner = { describe, test }
describeContract(runner, 'redis rate limit, defaults', rateLimitContract, { open: open({ onError: 'throw' }) })
describeContract(runner, 'redis rate limit, everything configured', rateLimitContract, {
  open: open({ onError: 'insurance', insuranceShare: 0.5, prefix: 'api:v2', mode: 'enforce' }),
})
