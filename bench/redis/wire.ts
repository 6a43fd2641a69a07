import { type NetworkProxy, startProxy } from '@modkit/test-services'
import { createClient } from 'redis'

/** What one operation costs on the wire. */
export interface WireCost {
  readonly name: string
  /** How often it waits for the server: its time in round trips, when these take long. */
  readonly roundTrips: number
  /** Commands as the server counts them, those inside of scripts left out. */
  readonly commands: number
  readonly bytesOut: number
  readonly bytesIn: number
}

const RUNS = 100
/** Far enough that the server's and this process's own time do not matter. */
const AWAY_MS = 10

/** Counts what a contender sends, one operation after the other: bytes at a proxy, commands at the server, round trips by time. */
export async function wireCost(
  url: string,
  name: string,
  open: (url: string) => Promise<{ operation: () => Promise<unknown>; close: () => Promise<unknown> }>,
): Promise<WireCost> {
  const proxy: NetworkProxy = await startProxy(url)
  const admin = await createClient({ url }).connect()
  const { operation, close } = await open(proxy.url)
  const distant = await createClient({ url: proxy.url }).connect()
  try {
    await operation()
    await admin.sendCommand(['CONFIG', 'RESETSTAT'])
    const before = { ...proxy.bytes }
    for (let run = 0; run < RUNS; run++) await operation()
    const after = { ...proxy.bytes }
    const info = String(await admin.sendCommand(['INFO', 'commandstats']))
    const calls = [...info.matchAll(/cmdstat_(\S+?):calls=(\d+)/g)].filter(([, command]) => !OURS.test(command!))
    const scripts = calls
      .filter(([, command]) => command === 'evalsha')
      .reduce((sum, [, , count]) => sum + Number(count), 0)
    // Commands inside of a script count on the server too; a contender that sends scripts sends nothing else.
    const all = scripts > 0 ? scripts : calls.reduce((sum, [, , count]) => sum + Number(count), 0)
    proxy.delay(AWAY_MS)
    const trips = (await shortest(operation)) / (await shortest(() => distant.ping()))
    return {
      name,
      roundTrips: Math.round(trips),
      commands: all / RUNS,
      bytesOut: (after.toServer - before.toServer) / RUNS,
      bytesIn: (after.toClient - before.toClient) / RUNS,
    }
  } finally {
    await close()
    await Promise.all([admin.close(), distant.close()])
    await proxy.close()
  }
}

/** Milliseconds of the fastest of a few runs. */
async function shortest(run: () => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < 5; i++) {
    const start = performance.now()
    await run()
    least = Math.min(least, performance.now() - start)
  }
  return least
}

const OURS = /^(ping|info|config|client|hello|select|script|subscribe)/
