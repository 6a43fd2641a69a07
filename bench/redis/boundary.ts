import { setTimeout as sleep } from 'node:timers/promises'
import { openRedis } from '@modkit/redis'
import { createRedisRateLimit } from '@modkit/redis-ratelimit'
import { RedisStore as RateLimitRedis } from 'rate-limit-redis'
import { RateLimiterRedis } from 'rate-limiter-flexible'
import { createClient } from 'redis'
import type { Scenario } from './scenario.ts'

const LIMIT = 100
const WINDOW_MS = 1_000
/** How long before and after the end of the first window the two bursts come. */
const AROUND_MS = 40

/**
 * A limit of 100 a second, and two bursts around the end of a window: how many pass within a tenth of a second. A fixed
 * window begins with the first request, so one comes first, and then nearly all that are left.
 */
export const boundary: Scenario = async (url) => {
  const redis = await openRedis({ addr: url, keyPrefix: 'bench' })
  const client = await createClient({ url }).connect()
  const rolling = createRedisRateLimit({
    client: redis.client,
    keyPrefix: 'bench',
    policies: [{ limit: LIMIT, window: WINDOW_MS }],
    onError: 'throw',
  })
  const fixed = new RateLimitRedis({ sendCommand: (...args: string[]) => client.sendCommand(args) })
  await fixed.init({ windowMs: WINDOW_MS } as never)
  const flexible = new RateLimiterRedis({
    storeClient: client,
    useRedisPackage: true,
    points: LIMIT,
    duration: WINDOW_MS / 1_000,
  })
  const contenders: Record<string, (key: string) => Promise<boolean>> = {
    modkit: async (key) => (await rolling.consume(key)).allowed,
    'rate-limit-redis (fixed window)': async (key) => (await fixed.increment(key)).totalHits <= LIMIT,
    'rate-limiter-flexible (fixed window)': (key) =>
      flexible.consume(key).then(
        () => true,
        () => false,
      ),
  }
  const rows: (string | number)[][] = []
  let beyond = 0
  for (const [name, passes] of Object.entries(contenders)) {
    await passes('warm')
    const burst = async (size: number) =>
      (await Promise.all(Array.from({ length: size }, () => passes('edge')))).filter(Boolean).length
    const start = performance.now()
    await passes('edge')
    await sleep(WINDOW_MS - AROUND_MS)
    const began = performance.now()
    const before = await burst(LIMIT - 1)
    await sleep(Math.max(0, start + WINDOW_MS + AROUND_MS - performance.now()))
    const after = await burst(LIMIT)
    const elapsed = performance.now() - began
    rows.push([name, before + after, elapsed.toFixed(0)])
    // What trickles back while the bursts last may pass; nothing else.
    if (name === 'modkit') beyond = Math.max(0, before + after - LIMIT - Math.ceil((elapsed * LIMIT) / WINDOW_MS))
  }
  await Promise.all([redis.close(), client.close()])
  return {
    sections: [],
    gates: [{ name: 'edge of a window: beyond limit and trickle', needed: 1, measured: beyond, atMost: true }],
    tables: [
      {
        title: 'A limit of 100 a second, around the end of a window',
        head: ['', 'passed', 'within ms'],
        rows,
      },
    ],
  }
}
