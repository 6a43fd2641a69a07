import {
  isRedisError,
  RedisBuildError,
  type RedisStage,
  RedisTimeoutError,
  RedisUnavailableError,
} from '@modkit/redis-contract'
import { Connection } from './connection.ts'
import type { NodeRedisClient } from './node-redis.ts'
import { type RedisOptions, type ResolvedOptions, resolveOptions } from './options.ts'

/** What a client says about itself; asking costs nothing and reaches no server. */
export interface RedisHealth {
  readonly state: 'connecting' | 'ready' | 'reconnecting' | 'closing' | 'closed'
  /** Connections after the first. */
  readonly reconnects: number
  /** Commands that wait for a connection, in `queue` mode. */
  readonly queued: number
  /** Why there is no connection, as the code and message of an error without secrets. */
  readonly lastError: { readonly code: string; readonly message: string } | undefined
}

/** An open client. */
export interface Redis extends AsyncDisposable {
  /** node-redis' own client. Every command settles within the deadlines, and fails with a `RedisError`. */
  readonly client: NodeRedisClient
  /** The normalised prefix that every key of the app begins with. */
  readonly keyPrefix: string
  health(): RedisHealth
  /**
   * Asks the server; the read timeout when no time is given.
   *
   * @throws RedisTimeoutError, RedisUnavailableError, RedisReplyError
   */
  ping(timeoutMs?: number): Promise<void>
  /** Waits for what is unanswered, at most the close timeout, and disconnects. May be called any number of times. */
  close(): Promise<void>
}

/**
 * Opens a client: connects once and fails fast; a connection that is lost later is restored in the background.
 *
 * @throws RedisBuildError `stage` is `invalid_config`, `open`, `auth`, `select` or `ping`; nothing stays open
 */
export async function openRedis(options: RedisOptions): Promise<Redis> {
  const resolved = resolve(options)
  const connection = new Connection(resolved)
  const abort = () => void connection.close()
  options.signal?.addEventListener('abort', abort)
  try {
    if (options.signal?.aborted) throw new RedisUnavailableError('opening was aborted', 'not-sent')
    await connection.open().catch((cause: unknown) => fail(resolved, stageOf(cause), cause))
    if (resolved.pingMs > 0)
      await connection.ping(resolved.pingMs).catch((cause: unknown) => fail(resolved, 'ping', cause))
  } catch (error) {
    connection.abandon()
    throw isRedisError(error, 'REDIS_BUILD') ? error : buildError(resolved, 'open', error)
  } finally {
    options.signal?.removeEventListener('abort', abort)
  }
  return {
    client: connection.client,
    keyPrefix: resolved.keyPrefix,
    health: () => healthOf(connection),
    ping: (timeoutMs = resolved.readMs) => connection.ping(timeoutMs),
    close: () => connection.close(),
    [Symbol.asyncDispose]: () => connection.close(),
  }
}

function resolve(options: RedisOptions): ResolvedOptions {
  try {
    return resolveOptions(options)
  } catch (cause) {
    const name = options.name === undefined ? '' : `.${options.name}`
    throw buildError({ provider: `data.redis${name}`, token: `redis${name}.client` }, 'invalid_config', cause)
  }
}

type Named = Pick<ResolvedOptions, 'provider' | 'token'>

function fail(named: Named, stage: RedisStage, cause: unknown): never {
  throw buildError(named, stage, cause)
}

function buildError({ provider, token }: Named, stage: RedisStage, cause: unknown): RedisBuildError {
  const hint = cause instanceof Error && stage === 'invalid_config' ? cause.message : HINTS[stage]
  return new RedisBuildError({ provider, token, stage, hint, cause })
}

const HINTS: Readonly<Record<RedisStage, string>> = {
  resolve_config: 'a required key is missing',
  invalid_config: 'the options are not valid',
  open: 'no server answered: is the address right, and the server up?',
  auth: 'the server refused the credentials, or wants some',
  select: 'the server has no such database',
  ping: 'the server accepted the connection and did not answer a PING',
}

function stageOf(cause: unknown): RedisStage {
  if (!isRedisError(cause) || cause instanceof RedisTimeoutError) return 'open'
  if (/^(WRONGPASS|NOAUTH|NOPERM)/.test(cause.code) || /\bAUTH\b|password/i.test(cause.message)) return 'auth'
  if (/DB index|SELECT/i.test(cause.message)) return 'select'
  return 'open'
}

function healthOf(connection: Connection): RedisHealth {
  const { lastError: error } = connection
  return {
    state: connection.state,
    reconnects: connection.reconnects,
    queued: connection.queued,
    lastError:
      error instanceof Error
        ? { code: 'code' in error ? String(error.code) : error.name, message: error.message }
        : undefined,
  }
}
