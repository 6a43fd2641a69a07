import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { describeContract } from '@modkit/kernel/testing'
import { type CacheSubject, cacheContract } from '@modkit/redis-contract/testing'
import { sharedRedis } from '@modkit/test-services'
import { createRedisCache, type RedisCacheOptions } from '../src/index.ts'
import { openClient } from './support.ts'

const shared = sharedRedis({ beforeAll, afterAll }, (url, keyPrefix) => openClient(url, { keyPrefix }))

const open = (options: Omit<RedisCacheOptions, 'client' | 'keyPrefix'>) => (): CacheSubject => ({
  store: createRedisCache({ ...options, client: shared.redis.client, keyPrefix: shared.newPrefix() }),
  // The server owns the clock.
  elapse: (ms) => sleep(ms),
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
