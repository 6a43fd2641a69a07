import type { Notice, Options } from 'postgres'

/** What a connection is opened with: checked options, defaults filled in. */
export interface ConnectionSettings {
  readonly dsn: string
  /** For the postgres package: TLS, types, session parameters. */
  readonly client: Options<Record<string, never>>
  readonly prepare: boolean
  /** The longest that opening a connection may take, in milliseconds: the socket, TLS, the password. */
  readonly connectTimeoutMs: number
  readonly onNotice: (notice: Notice) => void
}

/** What a pool is made of besides. */
export interface PoolSettings {
  readonly connection: ConnectionSettings
  readonly maxOpen: number
  readonly maxIdle: number
  /** In milliseconds; 0: for ever. */
  readonly maxLifetimeMs: number
  /** In milliseconds; 0: for ever. */
  readonly acquireTimeoutMs: number
  /** A connection that owes an answer for longer is given up, in milliseconds; 0: never. */
  readonly silenceLimitMs: number
  /** False for a pool whose one connection carries state: lost means lost. */
  readonly reopen: boolean
}
