import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type RedisCluster, startRedisCluster } from '@modkit/test-services'
import { createCluster } from 'redis'
import { createRedisCache } from '../src/index.ts'

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

const cacheOf = (keyPrefix: string) => createRedisCache({ client, keyPrefix, defaultTtl: '1m', onError: 'miss' })

test('one key at a time works on every node, with grace, loads and deletion; a slot that moves takes its entries along', async () => {
  const cache = cacheOf('single')
  const keys = Array.from({ length: 30 }, (_, index) => `key:${index}`)
  const loaded = await Promise.all(keys.map((key) => cache.getOrSet(key, () => key, { graceFor: '1m' })))
  expect(loaded.map(({ value }) => value)).toEqual(keys)
  const sizes = await Promise.all(client.masters.map(async (node) => (await client.nodeClient(node)).dbSize()))
  expect(sizes.every((size) => size > 0)).toBe(true)
  await cluster.move('single:cache:k:key:7')
  expect(await cache.get('key:7')).toEqual({ hit: true, value: 'key:7' })
  await cache.set('key:7', 'new')
  expect(await cache.get('key:7')).toEqual({ hit: true, value: 'new' })
  expect(await cache.delete('key:7')).toBe(true)
  expect(cache.stats).toMatchObject({ errors: 0, loads: 30 })
})

test('what needs several keys at once is refused, whatever the policy for errors, before anything is sent', async () => {
  const cache = cacheOf('several')
  const refused = [
    cache.mget(['a', 'b']),
    cache.get('a', { tags: ['t'] }),
    cache.set('a', 1, { tags: ['t', 'u'] }),
    cache.getOrSet('a', () => 1, { tags: ['t'] }),
    cache.invalidateTags(['t', 'u']),
    cache.namespace('n').get('a'),
  ]
  for (const outcome of await Promise.allSettled(refused)) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'REDIS_CLUSTER_UNSUPPORTED' } })
  }
})
