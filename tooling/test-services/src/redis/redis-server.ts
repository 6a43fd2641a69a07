import { randomBytes } from 'node:crypto'
import { sharedServerUrl } from '../shared-server.ts'

/** The run's Redis server, and a part of its keys for one test file. */
export interface RedisServer {
  readonly url: string
  readonly host: string
  readonly port: number
  /** Put it before every key: `test:1f0c…:`. The server is everybody's; what empties or reconfigures it belongs on `startRedis()`. */
  readonly prefix: string
  /** Deletes every key with the prefix. */
  clean(): Promise<void>
}

/** The run's server and a new prefix. Throws when there is no server. */
export const redisServer = async (): Promise<RedisServer> => {
  const address = await sharedServerUrl('redis')
  const { hostname, port } = new URL(address)
  const prefix = `test:${randomBytes(8).toString('hex')}:`
  return {
    url: address,
    host: hostname,
    port: Number(port || 6379),
    prefix,
    clean: async () => {
      const { createClient } = await import('redis')
      const client = await createClient({ url: address }).connect()
      try {
        for await (const keys of client.scanIterator({ MATCH: `${prefix}*`, COUNT: 1_000 })) {
          if (keys.length > 0) await client.unlink(keys)
        }
      } finally {
        client.destroy()
      }
    },
  }
}
