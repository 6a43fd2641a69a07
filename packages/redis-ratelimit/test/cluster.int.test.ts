import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { describeContract } from '@modkit/kernel/testing'
import type { RateLimitPolicy } from '@modkit/redis-contract'
import { type RateLimitSubject, rateLimitContract } from '@modkit/redis-contract/testing'
import { type RedisCluster, startRedisCluster } from '@modkit/test-services'
import { createCluster } from 'redis'
import { createRedisRateLimit, type RedisRateLimitOptions } from '../src/index.ts'

let cluster: RedisCluster
let client: ReturnType<typeof createCluster>
beforeAll(async () => {
  cluster = await startRedisCluster()
  client = createCluster({ rootNodes: cluster.nodes.map(({ url }) => ({ url })) })
  await client.on('error', () => {}).connect()
}, 120_000)
afterAll(async () => {
  client.destroy()
  await cluster.close()
})

let cases = 0
const limiterOf = (policies: readonly RateLimitPolicy[]) => {
  const checked = policies as RedisRateLimitOptions['policies']
  return createRedisRateLimit({ client, keyPrefix: `cluster:${++cases}`, policies: checked, onError: 'throw' })
}

// Several policies at once included: all keys of one caller are in one slot.
describeContract({ describe, test }, 'redis rate limit on a cluster', rateLimitContract, {
  open: (): RateLimitSubject => ({ open: limiterOf, elapse: (ms) => sleep(ms) }),
})

test('callers are on every node, and a slot that moves takes its count along', async () => {
  const limiter = limiterOf([
    { limit: 5, window: '5h' },
    { limit: 9, window: '9h' },
  ])
  const users = Array.from({ length: 30 }, (_, index) => `user:${index}`)
  await Promise.all(users.map((user) => limiter.consume(user, { cost: 3 })))
  const keysOn = async (node: (typeof client.masters)[number]) =>
    (await client.nodeClient(node)).keys(`cluster:${cases}:*`)
  const keys = await Promise.all(client.masters.map(keysOn))
  expect(keys.every((there) => there.length > 0)).toBe(true)
  expect(keys.flat()).toHaveLength(60)

  await cluster.move(`cluster:${cases}:ratelimit:k:{user:7}`)
  expect(await limiter.consume('user:7')).toMatchObject({ allowed: true, remaining: 1 })
  expect(await limiter.consume('user:7', { cost: 2 })).toMatchObject({ allowed: false })
})
