import { inspect } from 'node:util'
import { afterEach, expect } from '@jest/globals'
import { openRedis, type Redis, type RedisOptions } from '../src/index.ts'

/** How a promise ended, and after how many milliseconds. */
export interface Settled {
  readonly value?: unknown
  readonly error?: any
  readonly ms: number
}

export async function settle(promise: Promise<unknown>): Promise<Settled> {
  const start = performance.now()
  try {
    return { value: await promise, ms: performance.now() - start }
  } catch (error) {
    return { error, ms: performance.now() - start }
  }
}

const open = new Set<Redis>()
const unhandled: unknown[] = []
process.on('unhandledRejection', (reason) => unhandled.push(reason))

/** Opens a client that is closed after the test. */
export async function openForTest(options: Partial<RedisOptions> & { addr: string }): Promise<Redis> {
  const redis = await openRedis({ keyPrefix: 'test', reconnect: { baseDelay: 5, maxDelay: 50 }, ...options })
  open.add(redis)
  return redis
}

afterEach(async () => {
  await Promise.all([...open].map((redis) => redis.close()))
  open.clear()
  await new Promise((resolve) => setImmediate(resolve))
  expect(unhandled).toEqual([])
})

/** Everything an error would show to somebody who logs it, its causes too. */
export function everythingIn(error: any): string {
  if (error === undefined || error === null) return ''
  // What other libraries throw need not be JSON.
  const json = typeof error.toJSON === 'function' ? JSON.stringify(error) : ''
  return `${error.stack} ${json} ${inspect(error, { depth: 20 })} ${everythingIn(error.cause)}`
}
