import { type ConfigSource, isConfigError, readConfig } from '@modkit/config'
import { SqlBuildError } from '@modkit/sql-contract'
import { databaseTokenId } from '@modkit/sql-contract/driver'
import type { Kysely } from 'kysely'
import { postgresConfigValues } from './config.ts'
import { openPostgres } from './open-postgres.ts'
import type { PostgresOptions } from './options.ts'

/** What `openPostgresFromEnv` takes: everything that has no key. */
export interface PostgresFromEnvOptions
  extends Pick<PostgresOptions, 'name' | 'session' | 'int8' | 'plugins' | 'onNotice' | 'signal'> {
  /** Where the keys are looked up. Default: the environment. */
  readonly source?: ConfigSource | undefined
}

/**
 * Opens the database that the environment describes: `POSTGRES_DSN` and its companions; with `name: 'analytics'`,
 * `POSTGRES_ANALYTICS_DSN` and so on.
 *
 * @throws SqlBuildError as `openPostgres` does, and with stage `resolve_config` when a key is missing or malformed
 * @throws InvalidNameError when `name` is blank or holds white space
 */
export async function openPostgresFromEnv<DB = any>({
  source,
  ...options
}: PostgresFromEnvOptions = {}): Promise<Kysely<DB>> {
  return openPostgres<DB>({ ...options, ...read(options.name, source) })
}

function read(name: string | undefined, source: ConfigSource | undefined): PostgresOptions {
  const values = postgresConfigValues(name)
  try {
    const [dsn, maxOpenConns, maxIdleConns, connMaxLifetime, connectTimeout, ...others] = readConfig(values, source)
    const [acquireTimeout, statementTimeout, prepare, ssl] = others
    const times = { connMaxLifetime, connectTimeout, acquireTimeout, statementTimeout }
    return { dsn, maxOpenConns, maxIdleConns, ...times, prepare, ssl }
  } catch (cause) {
    if (!isConfigError(cause)) throw cause
    const reason = `the Postgres configuration cannot be read: ${cause.message}`
    throw new SqlBuildError({
      provider: 'postgres',
      token: databaseTokenId(name),
      stage: 'resolve_config',
      reason,
      cause,
    })
  }
}
