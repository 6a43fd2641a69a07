import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { describeContract } from '@modkit/kernel/testing'
import { type SessionSubject, sessionContract } from '@modkit/redis-contract/testing'
import { type RedisCluster, startRedisCluster } from '@modkit/test-services'
import { createCluster } from 'redis'
import { createRedisSessions } from '../src/index.ts'

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
const storeOf = (idleTtl: number, absoluteTtl: number) =>
  createRedisSessions({ client, keyPrefix: `cluster:${++cases}`, idleTtl, absoluteTtl, maxPerUser: 2 })

// A session and its user's index are in different slots: no command and no script has both.
describeContract({ describe, test }, 'redis sessions on a cluster', sessionContract, {
  open: (): SessionSubject => ({
    store: storeOf(500, 1_500),
    idleMs: 500,
    absoluteMs: 1_500,
    maxPerUser: 2,
    elapse: (ms) => sleep(ms),
  }),
})

test('a session whose slot moves is found, saved and ended on its new node', async () => {
  const store = storeOf(60_000, 600_000)
  const session = await store.create({ n: 1 }, { userId: 'ann' })
  await cluster.move(`cluster:${cases}:session:s:${store.handleOf(session.id)}`)
  const loaded = await store.load(session.id)
  expect(loaded).toEqual(session)
  await store.save(loaded!, { n: 2 })
  expect((await store.load(session.id))?.data).toEqual({ n: 2 })
  expect(await store.revokeAll('ann')).toBe(1)
  expect(await store.load(session.id)).toBeUndefined()
})
