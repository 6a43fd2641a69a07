import { existsSync } from 'node:fs'
import { afterCommit, isSqlError, SqlBuildError, type SqlBuildStage } from '@modkit/sql-contract'
import { createKysely, databaseTokenId, poolReporter, rawRows } from '@modkit/sql-contract/driver'
import { type Kysely, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import { TransactionalSqliteAdapter } from './adapter.ts'
import { configureConnection, ping, SettingRefusedError } from './configure-connection.ts'
import type { SqliteConnection } from './connection.ts'
import { SqliteDriver } from './driver.ts'
import { loadDriver } from './drivers/load-driver.ts'
import { checkOptions, type Settings, type SqliteOptions } from './options.ts'

/**
 * Opens a SQLite database and returns the Kysely instance that owns it; `db.destroy()`, or `closeSqlite(db)`, closes it.
 *
 * @throws SqlBuildError with the stage that failed: `invalid_config`, `open` (also a driver that is not installed) or
 * `ping`. The handle is closed by then, and the path is not in the error
 * @throws InvalidNameError when `name` is blank or holds white space
 */
export async function openSqlite<DB = any>(options: SqliteOptions): Promise<Kysely<DB>> {
  const token = databaseTokenId(options.name)
  const settings = await atStage('invalid_config', token, () => checkOptions(options))
  options.signal?.throwIfAborted()
  const connection = await atStage('open', token, () => connect(settings))
  const { busyTimeoutMs, connectTimeoutMs } = settings
  try {
    // Until the database has answered, a lock is waited for no longer than the answer may take.
    connection.busyTimeoutMs = connectTimeoutMs > 0 ? Math.min(busyTimeoutMs, connectTimeoutMs) : busyTimeoutMs
    // Even the pragmas read the file: one that is locked does not answer, whichever statement finds out.
    const stage = (cause: unknown) => (connectTimeoutMs > 0 && isSqlError(cause, 'lock_timeout') ? 'ping' : 'open')
    await atStage(stage, token, () => configureConnection(connection, settings))
    if (connectTimeoutMs > 0) await atStage('ping', token, () => ping(connection))
    connection.busyTimeoutMs = busyTimeoutMs
    options.signal?.throwIfAborted()
  } catch (error) {
    await connection.close()
    throw error
  }
  return kyselyOver<DB>(connection, settings, token, options)
}

const DRIVERS = new WeakMap<Kysely<any>, SqliteDriver>()

/**
 * Closes what `openSqlite` returned: waits for work that has begun, moves the WAL into the file, closes it. An aborted
 * signal ends the waiting: what is not committed by then is rolled back. Does nothing for `undefined`, or the second time.
 */
export async function closeSqlite(db: Kysely<any> | undefined, options?: { signal?: AbortSignal }): Promise<void> {
  if (db !== undefined) await (DRIVERS.get(db)?.destroy(options) ?? db.destroy())
}

function kyselyOver<DB>(
  connection: SqliteConnection,
  { location, acquireTimeoutMs }: Settings,
  token: string,
  { plugins = [] }: SqliteOptions,
): Kysely<DB> {
  const readOnly = location.kind === 'file' && location.mode === 'ro'
  const driver = new SqliteDriver(connection, { readOnly, acquireTimeoutMs, report: poolReporter('sqlite', token) })
  const db = createKysely<DB>({
    adapter: new TransactionalSqliteAdapter(),
    compiler: new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    driver,
    direct: (query, options) => driver.direct(query, options),
    plugins,
    access: connection.rawRows ? { afterCommit, rawRows } : { afterCommit },
  })
  DRIVERS.set(db, driver)
  return db
}

async function connect({ driver, location, statementCacheSize }: Settings): Promise<SqliteConnection> {
  const open = await loadDriver(driver)
  if (location.kind === 'memory') return open({ path: ':memory:', mode: 'rwc', statementCacheSize })
  // Not every library can be told not to create a file.
  if (location.mode !== 'rwc' && !existsSync(location.path)) {
    throw new Error(`the file is not there, and mode=${location.mode} does not create it`)
  }
  return open({ path: location.path, mode: location.mode, statementCacheSize })
}

async function atStage<T>(
  stage: SqlBuildStage | ((cause: unknown) => SqlBuildStage),
  token: string,
  step: () => T | Promise<T>,
): Promise<T> {
  try {
    return await step()
  } catch (cause) {
    throw buildError(typeof stage === 'string' ? stage : stage(cause), token, cause)
  }
}

function buildError(failed: SqlBuildStage, token: string, cause: unknown): SqlBuildError {
  const stage = cause instanceof SettingRefusedError ? 'invalid_config' : failed
  const why = cause instanceof Error ? cause.message : 'unknown'
  return new SqlBuildError({ provider: 'sqlite', token, stage, reason: `${WHAT[stage]}: ${why}`, cause })
}

const WHAT: Readonly<Record<SqlBuildStage, string>> = {
  resolve_config: 'the SQLite configuration cannot be read',
  invalid_config: 'the SQLite configuration is not valid',
  open: 'the SQLite database cannot be opened',
  ping: 'the SQLite database does not answer',
}
