import { type ConfigSource, configModule, configValue, duration, string } from '@modkit/config'
import { kvConfigTokens, kvConfigValues } from '@modkit/kv-store'
import { sqliteConfigTokens, sqliteConfigValues } from '@modkit/sqlite'
import { serverConfigValues } from 'server-config'

const sqlite = sqliteConfigTokens()
const [, busyTimeout, journalMode] = sqliteConfigValues()
const kv = kvConfigTokens()
const [backend, , purgeInterval, synchronous] = kvConfigValues()

/** Everything that this app reads from its environment. Each default is a choice of this app, not of a package. */
export const appConfig = (source: ConfigSource = process.env) =>
  configModule({
    name: 'config',
    source,
    values: [
      ...serverConfigValues(),
      configValue(sqlite.path, {
        key: 'SQLITE_PATH',
        parse: string,
        default: 'notes.db',
        description: 'made when it is not there',
      }),
      configValue(sqlite.connectTimeout, { key: 'SQLITE_CONNECT_TIMEOUT', parse: duration, default: 5_000 }),
      busyTimeout,
      journalMode,
      backend,
      configValue(kv.path, { key: 'KV_PATH', parse: string, default: 'flags.kv', description: 'the flags' }),
      purgeInterval,
      synchronous,
    ],
  })
