import type { TlsOptions } from 'node:tls'
import {
  checkInstanceName,
  type Duration,
  durationMs,
  normalizeKeyPrefix,
  RedisConfigError,
} from '@modkit/redis-contract'
import { parseAddress, type RedisAddress } from './address.ts'

/** Who the client says it is. */
export interface RedisCredentials {
  readonly username?: string
  readonly password: string
}

/** What `openRedis` takes. Durations are milliseconds or text such as `'5s'`. */
export interface RedisOptions {
  /** `host:port`, `[v6]:port`, `unix:/path`, `redis://…` or `rediss://…`. What a URL says must not contradict the rest. */
  readonly addr: string
  /** What every key of the app begins with; empty only when given as `''`. */
  readonly keyPrefix: string
  readonly username?: string
  readonly password?: string
  /** Asked at every connect, for credentials that rotate; excludes `username` and `password`. */
  readonly credentials?: () => RedisCredentials | Promise<RedisCredentials>
  /** 0 when left out. */
  readonly db?: number
  /** Encrypts the connection; an object adds a CA or a client certificate. */
  readonly tls?: boolean | RedisTlsOptions
  /** Bounds a whole connect: DNS, TCP, TLS, HELLO, AUTH and SELECT. 5 s. */
  readonly dialTimeout?: Duration
  /** Bounds the wait for an answer. 3 s. */
  readonly readTimeout?: Duration
  /** Bounds the wait for the socket to take a command, and in `queue` mode for a connection. 3 s. */
  readonly writeTimeout?: Duration
  /** Bounds `close`; what is unanswered then is rejected. 5 s. */
  readonly closeTimeout?: Duration
  /** Sends a PING before `openRedis` resolves and waits that long; 0, the default, sends none. */
  readonly startupPingTimeout?: Duration | 0
  /** What happens to a command without a connection: `fail`, the default, refuses it; `queue` waits `writeTimeout` for one. */
  readonly offline?: 'fail' | 'queue'
  /** How many commands may wait in `queue` mode. 10,000. */
  readonly queueMax?: number
  /** Full-jitter exponential back-off between attempts to reconnect. 50 ms doubling up to 2 s. */
  readonly reconnect?: { readonly baseDelay?: Duration; readonly maxDelay?: Duration }
  /** Names the instance in errors. */
  readonly name?: string
  /** Gives up opening. */
  readonly signal?: AbortSignal
}

/** What of node's TLS options makes sense here. */
export type RedisTlsOptions = Pick<
  TlsOptions,
  'ca' | 'cert' | 'key' | 'passphrase' | 'rejectUnauthorized' | 'minVersion'
> & {
  readonly servername?: string
}

/** The options with every default in its place, in milliseconds. */
export interface ResolvedOptions {
  readonly address: RedisAddress
  readonly keyPrefix: string
  readonly credentials: (() => RedisCredentials | Promise<RedisCredentials>) | undefined
  readonly db: number
  readonly tls: RedisTlsOptions | undefined
  readonly dialMs: number
  readonly readMs: number
  readonly writeMs: number
  readonly closeMs: number
  readonly pingMs: number
  readonly offline: 'fail' | 'queue'
  readonly queueMax: number
  readonly backoffBaseMs: number
  readonly backoffMaxMs: number
  /** `data.redis`, or `data.redis.<name>`. */
  readonly provider: string
  /** `redis.client`, or `redis.<name>.client`. */
  readonly token: string
}

/**
 * Checks the options and fills in the defaults.
 *
 * @throws RedisConfigError, InvalidDurationError, InvalidKeyPrefixError, InvalidNameError
 */
export function resolveOptions(options: RedisOptions): ResolvedOptions {
  const address = parseAddress(options.addr)
  const name = options.name === undefined ? '' : `.${checkInstanceName(options.name)}`
  const offline = options.offline ?? 'fail'
  if (offline !== 'fail' && offline !== 'queue') throw new RedisConfigError('offline', 'is neither "fail" nor "queue"')
  return {
    address,
    keyPrefix: normalizeKeyPrefix(options.keyPrefix),
    credentials: resolveCredentials(options, address),
    db: wholeNumber('db', agree('db', address.db, options.db) ?? 0, 0),
    tls: resolveTls(options, address),
    dialMs: durationMs(options.dialTimeout ?? '5s', 'dialTimeout'),
    readMs: durationMs(options.readTimeout ?? '3s', 'readTimeout'),
    writeMs: durationMs(options.writeTimeout ?? '3s', 'writeTimeout'),
    closeMs: durationMs(options.closeTimeout ?? '5s', 'closeTimeout'),
    pingMs: options.startupPingTimeout ? durationMs(options.startupPingTimeout, 'startupPingTimeout') : 0,
    offline,
    queueMax: wholeNumber('queueMax', options.queueMax ?? 10_000, 1),
    backoffBaseMs: durationMs(options.reconnect?.baseDelay ?? 50, 'reconnect.baseDelay'),
    backoffMaxMs: durationMs(options.reconnect?.maxDelay ?? '2s', 'reconnect.maxDelay'),
    provider: `data.redis${name}`,
    token: `redis${name}.client`,
  }
}

function resolveCredentials(options: RedisOptions, address: RedisAddress): ResolvedOptions['credentials'] {
  const username = agree('username', address.username, options.username)
  const password = agree('password', address.password, options.password)
  if (options.credentials !== undefined) {
    if (username !== undefined || password !== undefined) {
      throw new RedisConfigError('credentials', 'excludes username and password')
    }
    return options.credentials
  }
  if (password === undefined) {
    if (username !== undefined) throw new RedisConfigError('username', 'needs a password')
    return undefined
  }
  const credentials = username === undefined ? { password } : { username, password }
  return () => credentials
}

function resolveTls(options: RedisOptions, address: RedisAddress): RedisTlsOptions | undefined {
  const wanted = options.tls === undefined ? undefined : options.tls !== false
  if (address.path !== undefined && wanted) throw new RedisConfigError('tls', 'makes no sense on a unix socket')
  if (!agree('tls', address.tls, wanted)) return undefined
  return typeof options.tls === 'object' ? options.tls : {}
}

/** One value from two places that may both be silent, and must not disagree. */
function agree<T>(key: string, inUrl: T | undefined, inOptions: T | undefined): T | undefined {
  if (inUrl !== undefined && inOptions !== undefined && inUrl !== inOptions) {
    throw new RedisConfigError(key, 'contradicts the URL in addr: say it once')
  }
  return inOptions ?? inUrl
}

function wholeNumber(key: string, value: number, least: number): number {
  if (!Number.isSafeInteger(value) || value < least)
    throw new RedisConfigError(key, `is no whole number of at least ${least}`)
  return value
}
