import {
  type AccessOptions,
  afterCommit,
  createKysely,
  type DedicatedConnection,
  type DriverAccess,
  poolReporter,
  rawRows,
} from '@modkit/sql-contract/driver'
import { type Kysely, type KyselyPlugin, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import { Listener } from './listen.ts'
import { Pool } from './pool/pool.ts'
import type { PoolSettings } from './pool/settings.ts'
import { directQuery } from './sql/direct-query.ts'
import { PostgresDriver } from './sql/driver.ts'
import { Statements } from './sql/statement.ts'

/** What a handle is made of. */
export interface HandleParts {
  readonly settings: PoolSettings
  /** The id of the token, for gauges. */
  readonly token: string
  readonly plugins: readonly KyselyPlugin[]
}

/** A Kysely instance with its pool. Opens nothing yet. */
export interface Handle {
  readonly db: Kysely<any>
  readonly pool: Pool
  /** Closes pool and listener; an aborted signal ends the waiting for work that has begun. May be called twice. */
  close(signal?: AbortSignal): Promise<void>
}

/** Puts pool, driver, and listener together. `db.destroy()` closes them all, and may be called twice. */
export function createHandle({ settings, token, plugins }: HandleParts): Handle {
  const pool = new Pool(settings, poolReporter('postgres', token))
  const listener = new Listener(settings.connection)
  const access: DriverAccess = {
    afterCommit,
    rawRows,
    listen: (channel, onMessage, options) => listener.listen(channel, onMessage, options),
    openDedicated: (options) => openDedicated({ settings, token, plugins }, options),
  }
  const close = async (signal?: AbortSignal): Promise<void> => {
    await Promise.all([listener.close(), pool.close(signal)])
  }
  return { db: build(pool, access, settings, plugins, () => close()), pool, close }
}

// A pool of one that never opens another: what its session holds is lost with it, and the user must know.
async function openDedicated(parts: HandleParts, { signal }: AccessOptions = {}): Promise<DedicatedConnection> {
  const settings = { ...parts.settings, maxOpen: 1, maxIdle: 1, maxLifetimeMs: 0, reopen: false }
  const pool = new Pool(settings, () => undefined)
  const close = (): Promise<void> => pool.close()
  const db = build(pool, { afterCommit, rawRows }, settings, parts.plugins, close)
  try {
    await pool.ping(signal)
  } catch (error) {
    await close()
    throw error
  }
  return { db, close, [Symbol.asyncDispose]: close }
}

function build(
  pool: Pool,
  access: DriverAccess,
  { connection }: PoolSettings,
  plugins: readonly KyselyPlugin[],
  close: () => Promise<void>,
): Kysely<any> {
  const statements = new Statements(connection.prepare)
  return createKysely({
    adapter: new PostgresAdapter(),
    compiler: new PostgresQueryCompiler(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    driver: new PostgresDriver(pool, statements, close),
    direct: directQuery(pool, statements),
    plugins,
    access,
  })
}
