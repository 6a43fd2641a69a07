import type { FileHooks, OpenedRedis } from './private-redis.ts'
import { type RedisServer, redisServer } from './redis-server.ts'

/** A client of the run's server, and a place for keys. */
export interface SharedRedis<R extends OpenedRedis> {
  readonly url: string
  readonly redis: R
  /** What every key of the file begins with, a colon last. */
  readonly prefix: string
  /** A part of the file's keys that nobody had before. */
  newPrefix(): string
}

/** For tests that only read and write: a client of the run's server, closed at the end; the file's keys are removed. */
export const sharedRedis = <R extends OpenedRedis>(
  hooks: Pick<FileHooks, 'beforeAll' | 'afterAll'>,
  open: (url: string, keyPrefix: string) => Promise<R>,
): SharedRedis<R> => {
  let server: RedisServer
  let redis: R
  let places = 0
  hooks.beforeAll(async () => {
    server = await redisServer()
    redis = await open(server.url, server.prefix)
  }, 120_000)
  hooks.afterAll(async () => {
    await redis.close()
    await server.clean()
  })
  return {
    get url() {
      return server.url
    },
    get redis() {
      return redis
    },
    get prefix() {
      return server.prefix
    },
    newPrefix: () => `${server.prefix}${++places}`,
  }
}
