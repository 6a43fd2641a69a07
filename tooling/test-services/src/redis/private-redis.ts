import { strictEqual } from 'node:assert/strict'
import { eventually } from '../eventually.ts'
import type { PrivateServer } from '../server.ts'
import type { RedisOptions } from './options.ts'
import { startRedis } from './start-redis.ts'

/** What a test runner calls around the tests of a file. */
export interface FileHooks {
  beforeAll(run: () => Promise<void>, timeoutMs?: number): unknown
  afterEach(run: () => Promise<void>): unknown
  afterAll(run: () => Promise<void>, timeoutMs?: number): unknown
}

/** What of a client these fixtures need; `openRedis` gives it. */
export interface OpenedRedis {
  readonly client: { sendCommand(args: string[]): Promise<unknown> }
  health(): { readonly state: string }
  close(): Promise<void>
}

/** A server of a test file's own and a client of it. */
export interface PrivateRedis<R extends OpenedRedis> {
  readonly server: PrivateServer
  readonly redis: R
  /** Ends a freeze and waits until the client has its connection again. */
  back(): Promise<void>
}

/**
 * For tests of faults: a server that the file may stop, kill and reconfigure, emptied after each test, and a client that
 * is closed at the end. A promise that a test left rejected and unhandled fails it.
 */
export const privateRedis = <R extends OpenedRedis>(
  hooks: FileHooks,
  open: (url: string) => Promise<R>,
  settings: RedisOptions['settings'] = {},
): PrivateRedis<R> => {
  let server: PrivateServer
  let redis: R
  const unhandled: unknown[] = []
  const listen = (reason: unknown) => void unhandled.push(reason)
  hooks.beforeAll(async () => {
    process.on('unhandledRejection', listen)
    server = await startRedis({ persistent: false, settings })
    redis = await open(server.url)
  }, 120_000)
  hooks.afterEach(async () => {
    await redis.client.sendCommand(['FLUSHALL'])
    strictEqual(unhandled.length, 0, `unhandled: ${unhandled.map(String).join(', ')}`)
  })
  hooks.afterAll(async () => {
    await redis.close()
    await server.close()
    process.off('unhandledRejection', listen)
  })
  return {
    get server() {
      return server
    },
    get redis() {
      return redis
    },
    back: async () => {
      await server.continue()
      await eventually(() => strictEqual(redis.health().state, 'ready'))
    },
  }
}
