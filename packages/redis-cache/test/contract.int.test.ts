import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { describeContract } from '@modkit/kernel/testing'
import { openRedis, type Redis } from '@modkit/redis'
import { type CacheSubject, cacheContract } from '@modkit/redis-contract/testing'
import { type RedisServer, redisServer } from '@modkit/test-services'
import { createRedisCache, type RedisCacheOptions } from '../src/index.ts'

let server: RedisServer
let redis: Redis
beforeAll(async () => {
  server = await redisServer()
  redis = await openRedis({ addr: server.url, keyPrefix: server.prefix })
})
afterAll(async () => {
  await redis.close()
  await server.clean()
})

let cases = 0
const open = (options: Omit<RedisCacheOptions, 'client' | 'keyPrefix'>) => (): CacheSubject => ({
  store: createRedisCache({ ...options, client: redis.client, keyPrefix: `${redis.keyPrefix}:${++cases}` }),
  // The server owns the clock.
  elapse: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
})

const runner = { describe, test }
describeContract(runner, 'redis cache, defaults', cacheContract, {
  open: open({ defaultTtl: 'none', onError: 'throw' }),
})
describeContract(runner, 'redis cache, everything configured', cacheContract, {
  open: open({
    defaultTtl: '1h',
    ttlJitter: 0.2,
    graceFor: '10m',
    negativeTtl: '5m',
    onError: 'miss',
    onCorrupt: 'miss',
    prefix: 'pages:v2',
    maxBytes: 1_000_000,
    tagTtl: '2h',
    classify: () => 'page',
  }),
})
