import {
  type ConnectionProvider,
  type DatabaseIntrospector,
  type DialectAdapter,
  type Driver,
  Kysely,
  type KyselyPlugin,
  type QueryCompiler,
} from 'kysely'
import { DRIVER, type DriverAccess } from '../driver-access.ts'
import { DirectExecutor, type DirectQuery } from './direct-executor.ts'

/** What a driver package puts together. */
export interface KyselyParts {
  /** Made for this instance alone: the driver access is attached to it. */
  readonly adapter: DialectAdapter
  readonly compiler: QueryCompiler
  readonly createIntrospector: (db: Kysely<any>) => DatabaseIntrospector
  /**
   * Reserves and releases connections, begins and ends transactions. It is used as it is: `init` is never called, so it
   * must come ready, and `destroy` is called as often as the caller destroys the instance. Its connections are
   * `TransactionalConnection`s.
   */
  readonly driver: Driver
  /** Runs a query that needs no reserved connection. Reads `options.signal` itself. */
  readonly direct: DirectQuery
  readonly plugins?: readonly KyselyPlugin[]
  /** What `driverOf(db)` returns for the instance and for every handle derived from it. */
  readonly access: DriverAccess
}

/**
 * Builds the `Kysely` of a driver. Plain queries go to `direct`; transactions, `connection()` and streams acquire a
 * connection from `driver` and keep it until they end, also under `withSchema` and `withPlugin`.
 */
export function createKysely<DB = any>(parts: KyselyParts): Kysely<DB> {
  const { adapter, compiler, driver, direct, plugins = [] } = parts
  Object.defineProperty(adapter, DRIVER, { value: parts.access })
  const dialect = {
    createAdapter: () => adapter,
    createDriver: () => driver,
    createQueryCompiler: () => compiler,
    createIntrospector: parts.createIntrospector,
  }
  const executor = new DirectExecutor({ compiler, adapter, provider: reserving(driver), plugins, direct })
  return new Kysely<DB>({ config: { dialect }, dialect, driver, executor })
}

function reserving(driver: Driver): ConnectionProvider {
  return {
    async provideConnection(consumer, options) {
      const connection = await driver.acquireConnection(options)
      try {
        return await consumer(connection)
      } finally {
        await driver.releaseConnection(connection)
      }
    },
  }
}
