// A module whose tokens come from the environment.
export type { ConfigModule, ConfigModuleOptions } from './config-module.ts'
export { configModule } from './config-module.ts'
export type { ConfigValue, ConfigValueOptions, WhenUnset } from './config-value.ts'
export { configValue } from './config-value.ts'
// What the app reads, as a table.
export type { ConfigRow, ConfigTable } from './describe-config.ts'
export { describeConfig } from './describe-config.ts'

// What is wrong with the configuration.
export type { ConfigErrorCode, ConfigProblem } from './errors.ts'
export { ConfigError, isConfigError } from './errors.ts'

// The same values outside an app, and where they come from.
export { instanceKey } from './instance-key.ts'
// Parsers: what the text becomes.
export type { Parse, Parser } from './parse.ts'
export { between, bool, duration, float, int, list, listOf, oneOf, parser, string, url } from './parse.ts'
export type { ConfigOf, ConfigValues } from './read-config.ts'
export { readConfig } from './read-config.ts'
export type { ConfigSource } from './source.ts'
export { loadEnvFile } from './source.ts'
