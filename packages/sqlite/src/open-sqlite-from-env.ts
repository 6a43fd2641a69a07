import { type ConfigSource, isConfigError, readConfig } from '@modkit/config'
import { SqlBuildError } from '@modkit/sql-contract'
import { databaseTokenId } from '@modkit/sql-contract/driver'
import type { Kysely } from 'kysely'
import { sqliteConfigValues } from './config.ts'
import { openSqlite } from './open-sqlite.ts'
import { configured, type SqliteOptions } from './options.ts'

/** What `openSqliteFromEnv` takes: everything that has no key. */
export interface SqliteFromEnvOptions
  extends Omit<SqliteOptions, 'path' | 'busyTimeout' | 'journalMode' | 'connectTimeout'> {
  /** Where the keys are looked up. Default: the environment. */
  readonly source?: ConfigSource
}

/**
 * Opens the database that the environment describes: `SQLITE_PATH`, `SQLITE_BUSY_TIMEOUT`, `SQLITE_JOURNAL_MODE`,
 * `SQLITE_CONNECT_TIMEOUT`; with `name: 'cache'`, `SQLITE_CACHE_PATH` and so on.
 *
 * @throws SqlBuildError as `openSqlite` does, and with stage `resolve_config` when a key is missing or malformed
 * @throws InvalidNameError when `name` is blank or holds white space
 */
export async function openSqliteFromEnv<DB = any>({
  source,
  ...options
}: SqliteFromEnvOptions = {}): Promise<Kysely<DB>> {
  const [path, busyTimeout, journalMode, connectTimeout] = read(options.name, source)
  return openSqlite<DB>({ ...options, ...configured({ path, busyTimeout, journalMode, connectTimeout }) })
}

function read(name: string | undefined, source: ConfigSource | undefined) {
  const values = sqliteConfigValues(name)
  try {
    return readConfig(values, source)
  } catch (cause) {
    if (!isConfigError(cause)) throw cause
    const reason = `the SQLite configuration cannot be read: ${cause.message}`
    throw new SqlBuildError({
      provider: 'sqlite',
      token: databaseTokenId(name),
      stage: 'resolve_config',
      reason,
      cause,
    })
  }
}
