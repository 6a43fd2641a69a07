import { openRedis, type Redis, type RedisOptions } from '@modkit/redis'

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

export const openClient = (addr: string, options: Partial<RedisOptions> = {}): Promise<Redis> =>
  openRedis({ addr, keyPrefix: 'test', reconnect: { baseDelay: 5, maxDelay: 50 }, ...options })

/** What the server counted while `run` ran: commands by name, without the watchdog's and our own. */
export async function commandsOf(redis: Redis, run: () => Promise<unknown>): Promise<Record<string, number>> {
  await redis.client.sendCommand(['CONFIG', 'RESETSTAT'])
  await run()
  const info = String(await redis.client.sendCommand(['INFO', 'commandstats']))
  const counts = [...info.matchAll(/cmdstat_(\S+?):calls=(\d+)/g)].map(
    ([, name, calls]) => [name!, Number(calls)] as const,
  )
  return Object.fromEntries(counts.filter(([name]) => !/^(ping|info|config|client|hello|select)/.test(name)))
}
