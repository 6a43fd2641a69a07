/** Rows as objects. Bytes come and go as `Uint8Array`, 64-bit numbers and transaction ids as text. */
export type PgRow = Readonly<Record<string, any>>

/** Runs statements, each prepared once by its text. */
export interface PgQueries {
  query(sql: string, parameters?: readonly PgParameter[]): Promise<readonly PgRow[]>
}

/** What statements take. Lists travel as JSON text, bytes in them as base64: one parameter, whatever the driver. */
export type PgParameter = string | number | null | Uint8Array

/** What the store needs of Postgres. */
export interface PgClient extends PgQueries {
  /** Runs `work` in one READ COMMITTED transaction. */
  transaction<T>(work: (tx: PgQueries) => Promise<T>): Promise<T>
  /** Calls `onNotify` for every NOTIFY on the channel, and once whenever the subscription (again) stands. */
  listen(channel: string, onNotify: () => void): Promise<() => Promise<void>>
  close(): Promise<void>
}
