import { openRedis, type Redis, type RedisOptions } from '@modkit/redis'

/** A client that comes back quickly. */
export const openClient = (addr: string, options: Partial<RedisOptions> = {}): Promise<Redis> =>
  openRedis({ addr, keyPrefix: 'test', reconnect: { baseDelay: 5, maxDelay: 50 }, ...options })
