import { describe, test } from '@jest/globals'
import { describeContract } from '@modkit/kernel/testing'
import { type CacheSubject, cacheContract, type MemoryCacheOptions, memoryCacheStore } from './index.ts'

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
