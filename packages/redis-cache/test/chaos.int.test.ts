import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { chaoticClient, createChaos } from '@modkit/redis-contract/testing'
import { sharedRedis } from '@modkit/test-services'
import { createRedisCache } from '../src/index.ts'
import { openClient } from './support.ts'

const shared = sharedRedis({ beforeAll, afterAll }, (url, keyPrefix) => openClient(url, { keyPrefix }))

const cacheWith = (onError: 'throw' | 'miss') => {
  const chaos = createChaos()
  const client = chaoticClient(shared.redis.client, chaos)
  const keyPrefix = shared.newPrefix()
  return { chaos, cache: createRedisCache({ client, keyPrefix, defaultTtl: '1h', graceFor: '1h', onError }) }
}

test('a load whose value could not be stored: its value with "miss", the error with "throw"; the next load tries again', async () => {
  for (const fault of ['refused', 'timeout'] as const) {
    const lenient = cacheWith('miss')
    lenient.chaos.next('ok', fault)
    expect(await lenient.cache.getOrSet('a', () => 1)).toEqual({ value: 1, stale: false })
    expect(await lenient.cache.getOrSet('a', () => 2)).toEqual({ value: 2, stale: false })
    expect(await lenient.cache.get('a')).toEqual({ hit: true, value: 2 })
    expect(lenient.cache.stats).toMatchObject({ loads: 2, errors: 1, stores: 1 })

    const strict = cacheWith('throw')
    strict.chaos.next('ok', fault)
    await expect(strict.cache.getOrSet('a', () => 1)).rejects.toMatchObject({
      code: fault === 'refused' ? 'REDIS_UNAVAILABLE' : 'REDIS_TIMEOUT',
    })
    expect(await strict.cache.getOrSet('a', () => 2)).toEqual({ value: 2, stale: false })
  }
})

test('a store whose answer was lost has happened', async () => {
  const { cache, chaos } = cacheWith('miss')
  chaos.next('late')
  await cache.set('a', 1)
  expect(await cache.get('a')).toEqual({ hit: true, value: 1 })
})

test('an invalidation that failed throws whatever the policy, so that nobody believes that it happened', async () => {
  const { cache, chaos } = cacheWith('miss')
  await cache.set('a', 1, { tags: ['t'] })
  chaos.next('refused')
  await expect(cache.invalidateTags(['t'])).rejects.toMatchObject({ outcome: 'not-sent' })
  expect(await cache.get('a', { tags: ['t'] })).toEqual({ hit: true, value: 1 })
  chaos.next('lost')
  await expect(cache.invalidateTags(['t'])).rejects.toMatchObject({ outcome: 'unknown' })
  expect(await cache.get('a', { tags: ['t'] })).toEqual({ hit: false })
})

test('a stale value covers a loader that fails, and none covers a server that does', async () => {
  const { cache, chaos } = cacheWith('miss')
  await cache.set('a', 'old', { ttl: 1 })
  const failing = () => Promise.reject(new Error('down'))
  for (let i = 0; (await cache.get('a')).hit && i < 1_000; i++);
  expect(await cache.getOrSet('a', failing)).toEqual({ value: 'old', stale: true })
  chaos.always('timeout')
  await expect(cache.getOrSet('a', failing)).rejects.toThrow('down')
  expect(await cache.getOrSet('a', () => 'new')).toEqual({ value: 'new', stale: false })
})
