// The module: one database in an app.
export { type PostgresModule, type PostgresModuleOptions, postgresModule } from './postgres-module.ts'

// Configuration: the keys of the environment, and the tokens they feed.
export {
  type PostgresConfigId,
  type PostgresConfigOptions,
  type PostgresConfigTokens,
  type PostgresConfigValues,
  postgresConfig,
  postgresConfigTokens,
  postgresConfigValues,
} from './config.ts'

// Opening a database without an app.
export { closePostgres, openPostgres } from './open-postgres.ts'
export { openPostgresFromEnv, type PostgresFromEnvOptions } from './open-postgres-from-env.ts'
export type { PostgresOptions, PostgresSsl, PostgresSslMode } from './options.ts'
export type { Int8Mode } from './values/type-mapping.ts'
