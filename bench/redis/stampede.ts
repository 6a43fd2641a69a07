import { openRedis } from '@modkit/redis'
import { createRedisCache } from '@modkit/redis-cache'
import { startProxy } from '@modkit/test-services'
import { BentoCache, bentostore } from 'bentocache'
import { redisDriver } from 'bentocache/drivers/redis'
import { createClient } from 'redis'
import { ioredis } from './contenders.ts'

/** How a cold key met many callers. */
export interface Stampede {
  readonly name: string
  readonly gets: number
  readonly sets: number
  readonly loads: number
  /** Until the last caller had its value. */
  readonly lastMs: number
}

const CALLERS = 128
/** Half a round trip. */
const AWAY_MS = 2.5
const LOADER_MS = 50

/** 128 callers on a cold key, the server 5 ms away, the loader 50 ms long; the best of a few rounds. */
export async function stampedes(url: string, rounds: number): Promise<Stampede[]> {
  const proxy = await startProxy(url)
  const admin = await createClient({ url }).connect()
  const redis = await openRedis({ addr: proxy.url, keyPrefix: 'bench' })
  const cache = createRedisCache({ client: redis.client, keyPrefix: 'bench', defaultTtl: '1h', onError: 'throw' })
  const connection = ioredis(proxy.url)
  const bento = new BentoCache({
    default: 'redis',
    stores: { redis: bentostore().useL2Layer(redisDriver({ connection })) },
  })
  const contenders = {
    modkit: (key: string, load: () => Promise<number>) => cache.getOrSet(key, load),
    bentocache: (key: string, load: () => Promise<number>) => bento.getOrSet({ key, factory: load, ttl: '1h' }),
  }
  proxy.delay(AWAY_MS)
  const found: Stampede[] = []
  for (const [name, getOrSet] of Object.entries(contenders)) {
    const runs: Stampede[] = []
    for (let round = 0; round <= rounds; round++) runs.push(await one(name, `cold:${name}:${round}`, getOrSet))
    // The first warms up.
    found.push(runs.slice(1).reduce((best, run) => (run.lastMs < best.lastMs ? run : best)))
  }
  await Promise.all([redis.close(), bento.disconnectAll(), admin.close()])
  await proxy.close()
  return found

  async function one(
    name: string,
    key: string,
    getOrSet: (key: string, load: () => Promise<number>) => Promise<unknown>,
  ): Promise<Stampede> {
    let loads = 0
    const load = async () => {
      loads++
      await new Promise((resolve) => setTimeout(resolve, LOADER_MS))
      return 1
    }
    await admin.sendCommand(['CONFIG', 'RESETSTAT'])
    const start = performance.now()
    await Promise.all(Array.from({ length: CALLERS }, () => getOrSet(key, load)))
    const lastMs = performance.now() - start
    const info = String(await admin.sendCommand(['INFO', 'commandstats']))
    const count = (command: string) => Number(new RegExp(`cmdstat_${command}:calls=(\\d+)`).exec(info)?.[1] ?? 0)
    return { name, gets: count('get') + count('mget'), sets: count('set'), loads, lastMs }
  }
}
