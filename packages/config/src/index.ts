// A module whose tokens come from the environment.
export { configModule } from './config-module.ts'
export type { ConfigModule, ConfigModuleOptions } from './config-module.ts'
export { configValue } from './config-value.ts'
export type { ConfigValue, ConfigValueOptions, WhenUnset } from './config-value.ts'
export { instanceKey } from './instance-key.ts'

// Parsers: what the text becomes.
export { between, bool, duration, float, int, list, listOf, oneOf, parser, string, url } from './parse.ts'
export type { Parse, Parser } from './parse.ts'

// The same values outside an app, and where they come from.
export { readConfig } from './read-config.ts'
export type { ConfigOf, ConfigValues } from './read-config.ts'
export { loadEnvFile } from './source.ts'
export type { ConfigSource } from './source.ts'

// What the app reads, as a table.
export { describeConfig } from './describe-config.ts'
export type { ConfigRow, ConfigTable } from './describe-config.ts'

// What is wrong with the configuration.
export { ConfigError, isConfigError } from './errors.ts'
export type { ConfigErrorCode, ConfigProblem } from './errors.ts'
