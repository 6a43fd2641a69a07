import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { describeContract } from '@modkit/kernel/testing'
import { type SessionSubject, sessionContract } from '@modkit/redis-contract/testing'
import { sharedRedis } from '@modkit/test-services'
import { createRedisSessions } from '../src/index.ts'
import { openClient } from './support.ts'

const shared = sharedRedis({ beforeAll, afterAll }, (url, keyPrefix) => openClient(url, { keyPrefix }))

const open = (more: { prefix?: string; maxPerUser?: number }) => (): SessionSubject => {
  const [idleMs, absoluteMs] = [500, 1_500]
  const keyPrefix = shared.newPrefix()
  return {
    store: createRedisSessions({
      client: shared.redis.client,
      keyPrefix,
      idleTtl: idleMs,
      absoluteTtl: absoluteMs,
      ...more,
    }),
    idleMs,
    absoluteMs,
    ...(more.maxPerUser !== undefined && { maxPerUser: more.maxPerUser }),
    // The server owns the clock.
    elapse: (ms) => sleep(ms),
  }
}

const runner = { describe, test }
describeContract(runner, 'redis sessions, defaults', sessionContract, { open: open({}) })
describeContract(runner, 'redis sessions, everything configured', sessionContract, {
  open: open({ prefix: 'login:v2', maxPerUser: 2 }),
})
