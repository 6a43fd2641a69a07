import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { describeContract } from '@modkit/kernel/testing'
import type { Redis } from '@modkit/redis'
import { type SessionSubject, sessionContract } from '@modkit/redis-contract/testing'
import { type RedisServer, redisServer } from '@modkit/test-services'
import { createRedisSessions } from '../src/index.ts'
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
const open = (more: { prefix?: string; maxPerUser?: number }) => (): SessionSubject => {
  const [idleMs, absoluteMs] = [500, 1_500]
  const keyPrefix = `${redis.keyPrefix}:${++cases}`
  return {
    store: createRedisSessions({ client: redis.client, keyPrefix, idleTtl: idleMs, absoluteTtl: absoluteMs, ...more }),
    idleMs,
    absoluteMs,
    ...(more.maxPerUser !== undefined && { maxPerUser: more.maxPerUser }),
    // The server owns the clock.
    elapse: sleep,
  }
}

const runner = { describe, test }
describeContract(runner, 'redis sessions, defaults', sessionContract, { open: open({}) })
describeContract(runner, 'redis sessions, everything configured', sessionContract, {
  open: open({ prefix: 'login:v2', maxPerUser: 2 }),
})
