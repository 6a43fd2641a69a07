import { expect, test } from '@jest/globals'
import {
  CACHE_STORE,
  durationMs,
  RATE_LIMIT_STORE,
  REDIS_CLIENT,
  REDIS_KEY_PREFIX,
  redisTokens,
  SESSION_STORE,
} from './index.ts'

test('the ids of the default instance', () => {
  const tokens = redisTokens()
  const ids = ['redis.client', 'redis.key_prefix', 'redis.cache.store', 'redis.session.store', 'redis.ratelimit.store']
  expect(Object.values(tokens).map(({ id }) => id)).toEqual(ids)
  expect([REDIS_CLIENT, REDIS_KEY_PREFIX, CACHE_STORE, SESSION_STORE, RATE_LIMIT_STORE].map(({ id }) => id)).toEqual(
    ids,
  )
})

test('the ids of a named instance', () => {
  expect(redisTokens('jobs').client.id).toBe('redis.jobs.client')
  expect(redisTokens('jobs').cacheStore.id).toBe('redis.jobs.cache.store')
})

test.each(['', ' ', 'a b', 'a\n'])('the name %j is refused', (name) => {
  expect(() => redisTokens(name)).toThrow(expect.objectContaining({ name: 'InvalidNameError', code: 'INVALID_NAME' }))
})

test('durations are whole milliseconds above 0', () => {
  expect(durationMs('5s', 'x')).toBe(5_000)
  expect(durationMs(0.2, 'x')).toBe(1)
  for (const value of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, '0s', 'soon']) {
    expect(() => durationMs(value, 'ttl')).toThrow(expect.objectContaining({ code: 'INVALID_DURATION' }))
  }
})
