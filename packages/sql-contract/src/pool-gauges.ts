/** The `diagnostics_channel` on which drivers publish `PoolGauges`, whenever one of the numbers changes. */
export const POOL_CHANNEL = 'modkit:sql:pool'

/** The state of a pool. A driver with one connection is a pool of one. */
export interface PoolGauges {
  /** The package that publishes: `postgres`, `sqlite`. */
  readonly provider: string
  /** The id of the database's token: tells the instances of an app apart. */
  readonly token: string
  /** Connections that are open. */
  readonly open: number
  /** Open connections that nobody uses. */
  readonly idle: number
  /** Callers that wait for a connection. */
  readonly waiting: number
}
