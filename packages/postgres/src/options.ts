import type { ConnectionOptions } from 'node:tls'
import { type Duration, milliseconds } from '@modkit/kernel'
import type { KyselyPlugin } from 'kysely'
import type { Notice } from 'postgres'
import { checkDsn } from './dsn.ts'
import type { PoolSettings } from './pool/settings.ts'
import { INT8_MODES, type Int8Mode, typeMapping } from './values/type-mapping.ts'

/** The modes of TLS that have a name. */
export const SSL_MODES = ['disable', 'prefer', 'require', 'verify-full'] as const

/** A mode of TLS that has a name: `prefer` and `require` check no certificate, as in `libpq`; `verify-full` checks it and the host. */
export type PostgresSslMode = (typeof SSL_MODES)[number]

/** How connections are encrypted: a mode, or options for `tls.connect`. */
export type PostgresSsl = PostgresSslMode | ConnectionOptions

/** What `openPostgres` takes. */
export interface PostgresOptions {
  /** `postgres://user:password@host:port/database?sslmode=…`; several hosts are separated by commas. */
  readonly dsn: string
  /** The name of the instance, for errors and gauges. Absent: the app's one database. */
  readonly name?: string | undefined
  /** The most connections at once. Default: 10. */
  readonly maxOpenConns?: number | undefined
  /** The most connections that stay open while nobody uses them. Default: `maxOpenConns`. */
  readonly maxIdleConns?: number | undefined
  /** The age at which a connection is replaced, as soon as it is idle. 0, the default: never. */
  readonly connMaxLifetime?: Duration | undefined
  /**
   * The longest that opening one connection may take; also the deadline of a ping at the start. Unset or 0: no ping,
   * and 10 seconds for a connection.
   */
  readonly connectTimeout?: Duration | undefined
  /** The longest that a caller waits for a connection of the pool. Default: 30 seconds. 0: for ever. */
  readonly acquireTimeout?: Duration | undefined
  /**
   * The longest that the server lets a statement run. A connection without an answer for two seconds more is given up.
   * 0, the default: what the server is configured to, and no limit here.
   */
  readonly statementTimeout?: Duration | undefined
  /** Whether statements are prepared. `false` for PgBouncer's transaction pooling. Default: true. */
  readonly prepare?: boolean | undefined
  /** Default: what the DSN's `sslmode` says, else not encrypted. */
  readonly ssl?: PostgresSsl | undefined
  /** Settings of every session, such as `{ search_path: 'app', application_name: 'api' }`. */
  readonly session?: Readonly<Record<string, string>> | undefined
  /** How `bigint` columns and `count(*)` are read. Default: `string`, which is always exact. */
  readonly int8?: Int8Mode | undefined
  /** Kysely plugins of the handle. */
  readonly plugins?: readonly KyselyPlugin[] | undefined
  /** Receives what the server has to say besides (`raise notice`, `already exists, skipping`). Default: nobody. */
  readonly onNotice?: ((notice: Notice) => void) | undefined
  /** Gives up opening. */
  readonly signal?: AbortSignal | undefined
}

const DEFAULT_MAX_OPEN = 10
const DEFAULT_ACQUIRE_TIMEOUT_MS = 30_000
const DEFAULT_CONNECT_TIMEOUT_MS = 10_000
/** How much longer than the server's own limit the client waits for the server to say so. */
const SILENCE_GRACE_MS = 2000

// What a timer of Node takes.
const LONGEST_MS = 2 ** 31 - 1

/** The options, checked and complete. */
export interface Settings extends PoolSettings {
  /** The deadline of the ping at the start, in milliseconds; 0: no ping. */
  readonly pingTimeoutMs: number
}

/** Checks the options and fills in defaults. @throws TypeError that says what is wrong, without the DSN */
export function checkOptions(options: PostgresOptions): Settings {
  checkDsn(options.dsn)
  const { prepare = true, onNotice = () => undefined } = options
  if (typeof prepare !== 'boolean') throw new TypeError('prepare is true or false')
  const maxOpen = count('maxOpenConns', options.maxOpenConns ?? DEFAULT_MAX_OPEN)
  if (maxOpen === 0) throw new TypeError('maxOpenConns is at least 1: without a connection there is no database')
  const maxIdle = count('maxIdleConns', options.maxIdleConns ?? maxOpen)
  if (maxIdle > maxOpen) throw new TypeError(`maxIdleConns is at most maxOpenConns: ${maxIdle}, of ${maxOpen}`)
  const statementTimeoutMs = timeout('statementTimeout', options.statementTimeout ?? 0)
  const pingTimeoutMs = timeout('connectTimeout', options.connectTimeout ?? 0)
  return {
    maxOpen,
    maxIdle,
    maxLifetimeMs: timeout('connMaxLifetime', options.connMaxLifetime ?? 0),
    acquireTimeoutMs: timeout('acquireTimeout', options.acquireTimeout ?? DEFAULT_ACQUIRE_TIMEOUT_MS),
    silenceLimitMs: statementTimeoutMs > 0 ? statementTimeoutMs + SILENCE_GRACE_MS : 0,
    reopen: true,
    pingTimeoutMs,
    connection: {
      dsn: options.dsn,
      prepare,
      connectTimeoutMs: pingTimeoutMs || DEFAULT_CONNECT_TIMEOUT_MS,
      onNotice,
      client: {
        types: typeMapping(oneOf('int8', options.int8 ?? 'string', INT8_MODES)) as {},
        connection: sessionOf(options, statementTimeoutMs),
        ...sslOf(options.ssl),
      },
    },
  }
}

function oneOf<const T extends string>(option: string, given: T, choices: readonly T[]): T {
  if (choices.includes(given)) return given
  throw new TypeError(`${option} is one of ${choices.join(', ')}: ${JSON.stringify(given)}`)
}

function count(option: string, given: number): number {
  if (!Number.isSafeInteger(given) || given < 0) throw new TypeError(`${option} is a whole number, 0 or more: ${given}`)
  return given
}

function timeout(option: string, given: Duration): number {
  let ms: number
  try {
    ms = Math.round(milliseconds(given))
  } catch (error) {
    throw new TypeError(`${option} is ${(error as Error).message}`)
  }
  if (ms > LONGEST_MS) throw new TypeError(`${option} is longer than a timer can wait: ${LONGEST_MS} ms`)
  return ms
}

function sessionOf({ session }: PostgresOptions, statementTimeoutMs: number): Record<string, string> {
  return {
    application_name: 'modkit',
    ...(statementTimeoutMs > 0 && { statement_timeout: String(statementTimeoutMs) }),
    ...session,
  }
}

function sslOf(ssl: PostgresSsl | undefined): { ssl?: any } {
  if (ssl === undefined) return {}
  if (typeof ssl === 'object') return { ssl }
  return { ssl: oneOf('ssl', ssl, SSL_MODES) === 'disable' ? false : ssl }
}
