import {
  bool,
  type ConfigModule,
  type ConfigSource,
  type ConfigValue,
  configModule,
  configValue,
  duration,
  instanceKey,
  int,
  oneOf,
  string,
} from '@modkit/config'
import { looseToken, type Token } from '@modkit/kernel'
import { checkName } from '@modkit/sql-contract/driver'
import { type PostgresSslMode, SSL_MODES } from './options.ts'

/** The id of a config token: `postgres.dsn`, of a named instance `postgres.analytics.dsn`; `string` when the name is computed. */
export type PostgresConfigId<N extends string | undefined, Suffix extends string> = N extends string
  ? {} extends Record<N, 1>
    ? string
    : `postgres.${N}.${Suffix}`
  : `postgres.${Suffix}`

/**
 * The configuration of an instance, as tokens; durations are milliseconds. A module that takes the place of
 * `postgresConfig` must export `dsn`.
 */
export interface PostgresConfigTokens<N extends string | undefined = undefined> {
  readonly dsn: Token<string, PostgresConfigId<N, 'dsn'>>
  readonly maxOpenConns: Token<number | undefined, PostgresConfigId<N, 'max_open_conns'>>
  readonly maxIdleConns: Token<number | undefined, PostgresConfigId<N, 'max_idle_conns'>>
  readonly connMaxLifetime: Token<number | undefined, PostgresConfigId<N, 'conn_max_lifetime'>>
  readonly connectTimeout: Token<number | undefined, PostgresConfigId<N, 'connect_timeout'>>
  readonly acquireTimeout: Token<number | undefined, PostgresConfigId<N, 'acquire_timeout'>>
  readonly statementTimeout: Token<number | undefined, PostgresConfigId<N, 'statement_timeout'>>
  readonly prepare: Token<boolean | undefined, PostgresConfigId<N, 'prepare'>>
  readonly ssl: Token<PostgresSslMode | undefined, PostgresConfigId<N, 'ssl'>>
}

/**
 * The config tokens of an instance: `postgres.dsn`, `postgres.max_open_conns` and so on, or with its name in the middle,
 * `postgres.analytics.dsn`.
 *
 * @throws InvalidNameError when the name is blank or holds white space
 */
export function postgresConfigTokens(): PostgresConfigTokens
export function postgresConfigTokens<const N extends string | undefined>(name: N): PostgresConfigTokens<N>
export function postgresConfigTokens(name?: string): PostgresConfigTokens<any> {
  const prefix = name === undefined ? 'postgres' : `postgres.${checkName(name)}`
  return Object.freeze({
    dsn: looseToken<string>(`${prefix}.dsn`),
    maxOpenConns: looseToken<number | undefined>(`${prefix}.max_open_conns`),
    maxIdleConns: looseToken<number | undefined>(`${prefix}.max_idle_conns`),
    connMaxLifetime: looseToken<number | undefined>(`${prefix}.conn_max_lifetime`),
    connectTimeout: looseToken<number | undefined>(`${prefix}.connect_timeout`),
    acquireTimeout: looseToken<number | undefined>(`${prefix}.acquire_timeout`),
    statementTimeout: looseToken<number | undefined>(`${prefix}.statement_timeout`),
    prepare: looseToken<boolean | undefined>(`${prefix}.prepare`),
    ssl: looseToken<PostgresSslMode | undefined>(`${prefix}.ssl`),
  })
}

/** The values behind the tokens, in the order of `PostgresConfigTokens`. */
export type PostgresConfigValues<N extends string | undefined = undefined> = readonly [
  ConfigValue<string, PostgresConfigId<N, 'dsn'>, true>,
  ConfigValue<number | undefined, PostgresConfigId<N, 'max_open_conns'>, true>,
  ConfigValue<number | undefined, PostgresConfigId<N, 'max_idle_conns'>, true>,
  ConfigValue<number | undefined, PostgresConfigId<N, 'conn_max_lifetime'>, true>,
  ConfigValue<number | undefined, PostgresConfigId<N, 'connect_timeout'>, true>,
  ConfigValue<number | undefined, PostgresConfigId<N, 'acquire_timeout'>, true>,
  ConfigValue<number | undefined, PostgresConfigId<N, 'statement_timeout'>, true>,
  ConfigValue<boolean | undefined, PostgresConfigId<N, 'prepare'>, true>,
  ConfigValue<PostgresSslMode | undefined, PostgresConfigId<N, 'ssl'>, true>,
]

/** How each token is read: `POSTGRES_DSN`, of a named instance `POSTGRES_ANALYTICS_DSN`, and so on. */
export function postgresConfigValues<const N extends string | undefined = undefined>(
  name?: N,
): PostgresConfigValues<NoInfer<N>> {
  const tokens = postgresConfigTokens(name as N)
  const key = (setting: string) => instanceKey('POSTGRES', name, setting)
  return [
    configValue(tokens.dsn, {
      key: key('DSN'),
      parse: string,
      required: true,
      sensitive: true,
      description: 'Where the database is: postgres://user:password@host:port/database.',
    }),
    configValue(tokens.maxOpenConns, {
      key: key('MAX_OPEN_CONNS'),
      parse: int,
      description: 'The most connections at once. 10 when unset.',
    }),
    configValue(tokens.maxIdleConns, {
      key: key('MAX_IDLE_CONNS'),
      parse: int,
      description: 'The most connections that stay open unused. All when unset.',
    }),
    configValue(tokens.connMaxLifetime, {
      key: key('CONN_MAX_LIFETIME'),
      parse: duration,
      description: 'The age at which a connection is replaced. Unset or 0: never.',
    }),
    configValue(tokens.connectTimeout, {
      key: key('CONNECT_TIMEOUT'),
      parse: duration,
      description: 'Deadline of a first query at start-up, and of opening a connection. Unset or 0: no such query.',
    }),
    configValue(tokens.acquireTimeout, {
      key: key('ACQUIRE_TIMEOUT'),
      parse: duration,
      description: 'The longest wait for a free connection. 30s when unset; 0: for ever.',
    }),
    configValue(tokens.statementTimeout, {
      key: key('STATEMENT_TIMEOUT'),
      parse: duration,
      description: 'The longest that a statement may run. Unset or 0: as the server says.',
    }),
    configValue(tokens.prepare, {
      key: key('PREPARE'),
      parse: bool,
      description: 'Whether statements are prepared; false behind PgBouncer. true when unset.',
    }),
    configValue(tokens.ssl, {
      key: key('SSL'),
      parse: oneOf(...SSL_MODES),
      description: "TLS. When unset, the DSN's sslmode, else none.",
    }),
  ]
}

/** What `postgresConfig` takes. */
export interface PostgresConfigOptions<N extends string | undefined = undefined> {
  /** The name of the instance; its keys are `POSTGRES_<NAME>_…`. */
  readonly name?: N
  /** Where the keys are looked up. Default: the environment. */
  readonly source?: ConfigSource
}

// `NoInfer` here and above: the place where a value is used must not decide about its name.

/** The config module of an instance: reads its keys and exports its config tokens. */
export function postgresConfig<const N extends string | undefined = undefined>({
  name,
  source,
}: PostgresConfigOptions<N> = {}): ConfigModule<string, PostgresConfigValues<NoInfer<N>>> {
  const values = postgresConfigValues(name as N)
  return configModule(source === undefined ? { values } : { values, source })
}
