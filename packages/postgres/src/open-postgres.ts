import { SqlBuildError, type SqlBuildStage } from '@modkit/sql-contract'
import { databaseTokenId } from '@modkit/sql-contract/driver'
import type { Kysely } from 'kysely'
import postgres from 'postgres'
import { secretsOf } from './dsn.ts'
import { createHandle, type Handle } from './handle.ts'
import { checkOptions, type PostgresOptions, type Settings } from './options.ts'
import { withoutSecrets } from './redact.ts'

const HANDLES = new WeakMap<Kysely<any>, Handle>()

/**
 * Opens a Postgres database and returns the Kysely instance that owns its pool; `db.destroy()`, or `closePostgres(db)`,
 * closes it. Without a `connectTimeout` no connection is made yet, and an unreachable server is the first query's trouble.
 *
 * @throws SqlBuildError with the stage that failed: `invalid_config`, `open` (the driver refuses the DSN) or `ping`. What
 * was opened is closed by then, and neither DSN nor password is in the error
 * @throws InvalidNameError when `name` is blank or holds white space
 */
export async function openPostgres<DB = any>(options: PostgresOptions): Promise<Kysely<DB>> {
  const token = databaseTokenId(options.name)
  const secrets = typeof options.dsn === 'string' ? secretsOf(options.dsn) : []
  const stage = <T>(stage: SqlBuildStage, step: () => T | Promise<T>) => atStage(stage, token, secrets, step)
  const settings = await stage('invalid_config', () => checkOptions(options))
  options.signal?.throwIfAborted()
  await stage('open', () => tryDsn(settings))
  const handle = createHandle({ settings, token, plugins: options.plugins ?? [] })
  if (settings.pingTimeoutMs > 0) {
    try {
      await stage('ping', () => handle.pool.ping(options.signal))
    } catch (error) {
      await handle.close()
      options.signal?.throwIfAborted()
      throw error
    }
  }
  HANDLES.set(handle.db, handle)
  return handle.db
}

/**
 * Closes what `openPostgres` returned: waits some seconds for work that has begun, and closes all connections. An aborted
 * signal ends the waiting: what is not committed by then is rolled back. Does nothing for `undefined`, or the second time.
 */
export async function closePostgres(db: Kysely<any> | undefined, options?: { signal?: AbortSignal }): Promise<void> {
  if (db !== undefined) await (HANDLES.get(db)?.close(options?.signal) ?? db.destroy())
}

// The postgres package parses the DSN once per connection: what it refuses, it shall refuse now.
function tryDsn({ connection }: Settings): void {
  postgres(connection.dsn, { ...connection.client, max: 1 })
}

async function atStage<T>(
  stage: SqlBuildStage,
  token: string,
  secrets: readonly string[],
  step: () => T | Promise<T>,
): Promise<T> {
  try {
    return await step()
  } catch (error) {
    const cause = withoutSecrets(error, secrets)
    const why = cause instanceof Error ? cause.message : 'unknown'
    throw new SqlBuildError({ provider: 'postgres', token, stage, reason: `${WHAT[stage]}: ${why}`, cause })
  }
}

const WHAT: Readonly<Record<SqlBuildStage, string>> = {
  resolve_config: 'the Postgres configuration cannot be read',
  invalid_config: 'the Postgres configuration is not valid',
  open: 'the Postgres database cannot be opened',
  ping: 'the Postgres database does not answer',
}
