import { type ConfigSource, configModule, configValue, duration, readConfig, string } from '@modkit/config'
import { type Exporting, token } from '@modkit/kernel'
import { postgresConfigTokens, postgresConfigValues, postgresModule } from '@modkit/postgres'
import type { DATABASE_DB, DATABASE_DIALECT } from '@modkit/sql-contract'
import { sqliteConfigTokens, sqliteConfigValues, sqliteModule } from '@modkit/sqlite'

const ADDRESS = { key: 'DATABASE_URL', parse: string, default: 'orders.db', sensitive: true } as const
// Long enough for a database that is there; ends a start on one that is not.
const CONNECT = { parse: duration, default: 5_000 } as const

/**
 * The database that `DATABASE_URL` names: `postgres://…` is Postgres, anything else the file of a SQLite database. The
 * one place of this app that knows drivers.
 */
export function database(source: ConfigSource = process.env): Database {
  const [address] = readConfig([configValue(token('database.url').of<string>(), ADDRESS)], source)
  return /^postgres(ql)?:/.test(address)
    ? postgresModule({ config: postgresConfig(source) })
    : sqliteModule({ config: sqliteConfig(source) })
}

type Database = Exporting<typeof DATABASE_DB | typeof DATABASE_DIALECT>

const sqlite = sqliteConfigTokens()
const [, busyTimeout, journalMode] = sqliteConfigValues()

const sqliteConfig = (source: ConfigSource) =>
  configModule({
    name: 'config.sqlite',
    source,
    values: [
      configValue(sqlite.path, ADDRESS),
      configValue(sqlite.connectTimeout, { key: 'SQLITE_CONNECT_TIMEOUT', ...CONNECT }),
      busyTimeout,
      journalMode,
    ],
  })

const postgres = postgresConfigTokens()
const [, maxOpenConns, maxIdleConns, connMaxLifetime, , acquireTimeout, statementTimeout, prepare, ssl] =
  postgresConfigValues()

const postgresConfig = (source: ConfigSource) =>
  configModule({
    name: 'config.postgres',
    source,
    values: [
      configValue(postgres.dsn, ADDRESS),
      configValue(postgres.connectTimeout, { key: 'POSTGRES_CONNECT_TIMEOUT', ...CONNECT }),
      maxOpenConns,
      maxIdleConns,
      connMaxLifetime,
      acquireTimeout,
      statementTimeout,
      prepare,
      ssl,
    ],
  })
