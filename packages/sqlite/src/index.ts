// The module: one database in an app.
export { type SqliteModule, type SqliteModuleOptions, sqliteModule } from './sqlite-module.ts'

// Configuration: the keys of the environment, and the tokens they feed.
export {
  type SqliteConfigId,
  type SqliteConfigOptions,
  type SqliteConfigTokens,
  sqliteConfig,
  sqliteConfigTokens,
  sqliteConfigValues,
} from './config.ts'

// Opening a database without an app.
export { closeSqlite, openSqlite } from './open-sqlite.ts'
export { openSqliteFromEnv, type SqliteFromEnvOptions } from './open-sqlite-from-env.ts'
export type { JournalMode, SqliteDriverName, SqliteOptions, Synchronous } from './options.ts'
