import { type NetworkProxy, startProxy } from '@modkit/test-services'
import { createClient } from 'redis'

/** What one operation costs on the wire. */
export interface WireCost {
  readonly name: string
  /** Commands as the server counts them, those inside of scripts left out. */
  readonly commands: number
  readonly bytesOut: number
  readonly bytesIn: number
}

const RUNS = 100

/** Counts what a contender sends, one operation after the other: bytes at a proxy, commands at the server. */
export async function wireCost(
  url: string,
  name: string,
  open: (url: string) => Promise<{ operation: () => Promise<unknown>; close: () => Promise<unknown> }>,
): Promise<WireCost> {
  const proxy: NetworkProxy = await startProxy(url)
  const admin = await createClient({ url }).connect()
  const { operation, close } = await open(proxy.url)
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
    return {
      name,
      commands: all / RUNS,
      bytesOut: (after.toServer - before.toServer) / RUNS,
      bytesIn: (after.toClient - before.toClient) / RUNS,
    }
  } finally {
    await close()
    await admin.close()
    await proxy.close()
  }
}

const OURS = /^(ping|info|config|client|hello|select|script|subscribe)/
