import { openRedis } from '@modkit/redis'
import { createRedisCache } from '@modkit/redis-cache'
import { startProxy } from '@modkit/test-services'
import { BentoCache, bentostore } from 'bentocache'
import { redisDriver } from 'bentocache/drivers/redis'
import { createClient } from 'redis'
import type { Gate } from '../lib/report.ts'
import { median } from '../lib/rounds.ts'
import { ioredis } from './contenders.ts'
import type { Scenario } from './scenario.ts'

/** How a cold key met many callers. */
interface Stampede {
  readonly gets: number
  readonly sets: number
  readonly loads: number
  /** Until the last caller had its value. */
  readonly lastMs: number
}

type GetOrSet = (key: string, load: () => Promise<number>) => Promise<unknown>

const CALLERS = [128, 10_000]
/** Half a round trip. */
const AWAY_MS = 2.5
const LOADER_MS = 50
const LIMIT_MS = 65
const ROUNDS = 9

/** Many callers on a cold key, the server 5 ms away, the loader 50 ms long: nobody can be faster than 60 ms. */
export const stampede: Scenario = async (url) => {
  const proxy = await startProxy(url)
  const admin = await createClient({ url }).connect()
  const redis = await openRedis({ addr: proxy.url, keyPrefix: 'bench' })
  const cache = createRedisCache({ client: redis.client, keyPrefix: 'bench', defaultTtl: '1h', onError: 'throw' })
  const connection = ioredis(proxy.url)
  const bento = new BentoCache({
    default: 'redis',
    stores: { redis: bentostore().useL2Layer(redisDriver({ connection })) },
  })
  const contenders: Record<string, GetOrSet> = {
    modkit: (key, load) => cache.getOrSet(key, load),
    bentocache: (key, load) => bento.getOrSet({ key, factory: load, ttl: '1h' }),
  }
  proxy.delay(AWAY_MS)
  const rows: (string | number)[][] = []
  const gates: Gate[] = []
  for (const callers of CALLERS) {
    for (const [name, getOrSet] of Object.entries(contenders)) {
      // Ten thousand commands of the peer's through a distant server take seconds, and say what 128 said.
      if (name !== 'modkit' && callers > 128) continue
      const runs: Stampede[] = []
      for (let round = 0; round <= ROUNDS; round++) runs.push(await meet(`cold:${callers}:${round}`, getOrSet, callers))
      // The first warms up.
      runs.shift()
      const { gets, sets, loads } = runs[0]!
      const lastMs = median(runs.map(({ lastMs }) => lastMs))
      rows.push([`${name}, ${callers} callers`, gets, sets, loads, lastMs.toFixed(1)])
      if (name !== 'modkit') continue
      const most = Math.max(...runs.flatMap(({ gets, sets, loads }) => [gets, sets, loads]))
      gates.push(
        { name: `cold key, ${callers} callers: GETs, SETs, loads`, needed: 1, measured: most, atMost: true },
        {
          name: `cold key, ${callers} callers: milliseconds of the last`,
          needed: LIMIT_MS,
          measured: lastMs,
          atMost: true,
        },
      )
    }
  }
  await Promise.all([redis.close(), bento.disconnectAll(), admin.close()])
  await proxy.close()
  const title = 'A cold key with many callers, 5 ms away, a loader of 50 ms'
  return { sections: [], gates, tables: [{ title, head: ['', 'GETs', 'SETs', 'loads', 'last caller, ms'], rows }] }

  async function meet(key: string, getOrSet: GetOrSet, callers: number): Promise<Stampede> {
    let loads = 0
    const load = async () => {
      loads++
      await new Promise((resolve) => setTimeout(resolve, LOADER_MS))
      return 1
    }
    await admin.sendCommand(['CONFIG', 'RESETSTAT'])
    const start = performance.now()
    await Promise.all(Array.from({ length: callers }, () => getOrSet(key, load)))
    const lastMs = performance.now() - start
    const info = String(await admin.sendCommand(['INFO', 'commandstats']))
    const count = (command: string) => Number(new RegExp(`cmdstat_${command}:calls=(\\d+)`).exec(info)?.[1] ?? 0)
    return { gets: count('get') + count('mget'), sets: count('set'), loads, lastMs }
  }
}
