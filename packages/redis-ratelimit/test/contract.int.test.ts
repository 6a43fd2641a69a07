import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { describeContract } from '@modkit/kernel/testing'
import type { Redis } from '@modkit/redis'
import type { RateLimitPolicy } from '@modkit/redis-contract'
import { type RateLimitSubject, rateLimitContract } from '@modkit/redis-contract/testing'
import { type RedisServer, redisServer } from '@modkit/test-services'
import { createRedisRateLimit, type RedisRateLimitOptions } from '../src/index.ts'
import { openClient, sleep } from './support.ts'

let server: RedisServer
let redis: Redis
beforeAll(async () => {
  server = await redisServer()
  redis = await openClient(server.url, { keyPrefix: server.prefix })
})
afterAll(async () => {
  await redis.close()
  await server.clean()
})

let cases = 0
const open = (more: Omit<RedisRateLimitOptions, 'client' | 'keyPrefix' | 'policies'>) => (): RateLimitSubject => ({
  open: (policies) =>
    createRedisRateLimit({
      ...more,
      client: redis.client,
      keyPrefix: `${redis.keyPrefix}:${++cases}`,
      policies: policies as [RateLimitPolicy, ...RateLimitPolicy[]],
    }),
  // The server owns the clock.
  elapse: sleep,
})

const runner = { describe, test }
describeContract(runner, 'redis rate limit, defaults', rateLimitContract, { open: open({ onError: 'throw' }) })
describeContract(runner, 'redis rate limit, everything configured', rateLimitContract, {
  open: open({ onError: 'insurance', insuranceShare: 0.5, prefix: 'api:v2', mode: 'enforce' }),
})
