import type { createClient, createClientPool, createCluster } from 'redis'
import type {
  createClient as createClient5,
  createCluster as createCluster5,
  createClientPool as createPool5,
} from 'redis-5'
import { expect, test } from 'tstyche'
import type { RedisClient } from '../src/index.ts'

test('node-redis 5 and 6, their pools and cluster clients are clients of the stores', () => {
  expect<ReturnType<typeof createClient>>().type.toBeAssignableTo<RedisClient>()
  expect<ReturnType<typeof createClientPool>>().type.toBeAssignableTo<RedisClient>()
  expect<ReturnType<typeof createCluster>>().type.toBeAssignableTo<RedisClient>()
  expect<ReturnType<typeof createClient5>>().type.toBeAssignableTo<RedisClient>()
  expect<ReturnType<typeof createPool5>>().type.toBeAssignableTo<RedisClient>()
  expect<ReturnType<typeof createCluster5>>().type.toBeAssignableTo<RedisClient>()
})
