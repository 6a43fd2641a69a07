import { type ConfigSource, configModule, configValue, duration } from '@modkit/config'
import { postgresConfigTokens, postgresConfigValues } from '@modkit/postgres'
import { serverConfigValues } from 'server-config'

const postgres = postgresConfigTokens()
const [dsn, maxOpenConns, maxIdleConns, connMaxLifetime, , acquireTimeout, , prepare, ssl] = postgresConfigValues()

/** Everything that this app reads from its environment. Each default is a choice of this app, not of a package. */
export const appConfig = (source: ConfigSource = process.env) =>
  configModule({
    name: 'config',
    source,
    values: [
      ...serverConfigValues(),
      dsn,
      configValue(postgres.connectTimeout, { key: 'POSTGRES_CONNECT_TIMEOUT', parse: duration, default: 5_000 }),
      configValue(postgres.statementTimeout, { key: 'POSTGRES_STATEMENT_TIMEOUT', parse: duration, default: 10_000 }),
      maxOpenConns,
      maxIdleConns,
      connMaxLifetime,
      acquireTimeout,
      prepare,
      ssl,
    ],
  })
