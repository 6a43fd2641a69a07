import type { createClient } from 'redis'
import type { ResolvedOptions } from './options.ts'

/** The client that node-redis makes; what `openRedis` hands out. */
export type NodeRedisClient = ReturnType<typeof createClient>

/** What the pool of `redis.createClientPool` is made of. */
export type NodeRedisClientOptions = NonNullable<Parameters<typeof createClient>[0]>

/**
 * The options of a node-redis client whose deadlines and reconnects are somebody else's: it neither retries nor queues
 * while it is offline, and sets no timer per command (its default of 5 s costs most of the throughput and does not
 * cover commands that were sent).
 */
export function nodeRedisOptions(
  options: ResolvedOptions,
  onPassword: (password: string) => void,
): NodeRedisClientOptions {
  const { address, credentials } = options
  const common = { connectTimeout: options.dialMs, reconnectStrategy: false as const }
  const tcp = {
    ...common,
    ...(address.host !== undefined && { host: address.host }),
    ...(address.port !== undefined && { port: address.port }),
  }
  return {
    RESP: 3,
    socket:
      address.path !== undefined
        ? { ...common, path: address.path, tls: false as const }
        : options.tls === undefined
          ? tcp
          : { ...tcp, ...servername(address.host), ...withoutUndefined(options.tls), tls: true as const },
    database: options.db,
    disableOfflineQueue: true,
    // Said explicitly: left out, it is 5 s. Its type does not admit what its code does.
    commandOptions: { timeout: undefined as unknown as number },
    maintNotifications: 'disabled',
    ...(credentials !== undefined && {
      credentialsProvider: {
        type: 'async-credentials-provider' as const,
        credentials: async () => {
          const given = await credentials()
          onPassword(given.password)
          return given
        },
      },
    }),
  }
}

/** Server name indication takes names only, never an address. */
function servername(host: string | undefined): { servername?: string } {
  return host === undefined || /^[\d.]+$|:/.test(host) ? {} : { servername: host }
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T
}
