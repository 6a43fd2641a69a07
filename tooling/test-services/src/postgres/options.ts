/** What a private Postgres server should be like. */
export interface PostgresOptions {
  /** Server settings (`postgresql.conf`), e.g. `{ max_connections: '5', statement_timeout: '2s' }`. */
  readonly settings?: Readonly<Record<string, string>>
  /** The lines of `pg_hba.conf`; without it, every connection over TCP needs the password. */
  readonly hba?: readonly string[]
  /** Files to put into the data folder by name, readable by the server alone: certificates, keys. */
  readonly files?: Readonly<Record<string, string>>
}

/** Tests throw their data away, so nothing waits for the disk. Every server of this package starts with these. */
export const throwAwaySettings: Readonly<Record<string, string>> = {
  fsync: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  shared_buffers: '64MB',
  timezone: 'UTC',
}

/** A server's options as command-line arguments. */
export const settingArguments = (settings: Readonly<Record<string, string>>): string[] =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
