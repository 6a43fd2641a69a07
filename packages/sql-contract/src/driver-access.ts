import type { Kysely } from 'kysely'
import { afterCommit } from './after-commit.ts'

/** Ends a subscription of `listen`. May be called twice. */
export type Unlisten = () => Promise<void>

/** What `DriverAccess.listen` takes besides the channel and the receiver. */
export interface ListenOptions {
  /** Called whenever the subscription (again) stands: what was sent before is lost, so read what you may have missed. */
  readonly onListening?: () => void
  /** Ends the subscription, as calling the returned function does. */
  readonly signal?: AbortSignal
}

/** A connection of its own, outside the pool. */
export interface DedicatedConnection extends AsyncDisposable {
  readonly db: Kysely<any>
  /** Gives the connection back to the server. May be called twice. */
  close(): Promise<void>
}

/** What `DriverAccess.rawRows` and `DriverAccess.openDedicated` take. */
export interface AccessOptions {
  readonly signal?: AbortSignal
}

/**
 * Access below Kysely, for stores that cannot do without. A member that is absent is a fallback that the caller must
 * have: polling instead of `listen`, object rows instead of `rawRows`, a reserved connection instead of `openDedicated`.
 */
export interface DriverAccess {
  /** Receives what others `NOTIFY`. Resolves when the subscription stands. */
  readonly listen?: (
    channel: string,
    onMessage: (payload: string) => void,
    options?: ListenOptions,
  ) => Promise<Unlisten>
  /** Runs a statement on `db` (a transaction too) and returns its rows as arrays in column order, past all plugins. */
  readonly rawRows?: (
    db: Kysely<any>,
    sql: string,
    parameters?: readonly unknown[],
    options?: AccessOptions,
  ) => Promise<readonly (readonly unknown[])[]>
  /** See the function of that name. */
  readonly afterCommit: typeof afterCommit
  /** Opens a connection of its own, which the pool's limit does not count. */
  readonly openDedicated?: (options?: AccessOptions) => Promise<DedicatedConnection>
}

/** Found by name, so that two copies of this package in one tree agree. */
export const DRIVER: unique symbol = Symbol.for('modkit.sql.driver')

const UNKNOWN_DRIVER: DriverAccess = Object.freeze({ afterCommit })

/**
 * What the driver behind `db` offers below Kysely. Works on every handle that comes from the driver's: a transaction, a
 * pinned connection, `withSchema`, `withPlugin`. Of a Kysely instance with another dialect all but `afterCommit` is absent.
 */
export function driverOf(db: Kysely<any>): DriverAccess {
  const adapter = db.getExecutor().adapter as object as { [DRIVER]?: DriverAccess }
  return adapter[DRIVER] ?? UNKNOWN_DRIVER
}
