import {
  between,
  type ConfigSource,
  configModule,
  configValue,
  duration,
  int,
  oneOf,
  readConfig,
  string,
} from '@modkit/config'
import { token } from '@modkit/kernel'
import { postgresConfigTokens, postgresConfigValues } from '@modkit/postgres'

export const PORT = token('http.port').of<number>()
export const HOST = token('http.host').of<string>()

const postgres = postgresConfigTokens()
const [dsn, maxOpenConns, maxIdleConns, connMaxLifetime, , acquireTimeout, , prepare, ssl] = postgresConfigValues()

/** Everything that this app reads from its environment. Each default is a choice of this app, not of a package. */
export const appConfig = (source: ConfigSource = process.env) =>
  configModule({
    name: 'config',
    source,
    values: [
      configValue(PORT, { key: 'PORT', parse: between(int, 0, 65_535), default: 3000, description: 'where to listen' }),
      configValue(HOST, {
        key: 'HOST',
        parse: string,
        default: '127.0.0.1',
        description: '0.0.0.0 to be reached from outside',
      }),
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

const LOG_FORMAT = token('log.format').of<'text' | 'json'>()

/** How to log: asked outside the app, since the log is there before it. */
export const logFormat = (source: ConfigSource = process.env) =>
  readConfig([configValue(LOG_FORMAT, { key: 'LOG_FORMAT', parse: oneOf('text', 'json'), default: 'text' })], source)[0]
