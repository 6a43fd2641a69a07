// A feature module: it knows the token of the key-value store, never its backend.
export { FLAGS, type FlagsModuleOptions, flagsModule } from './flags-module.ts'
// What it does, for other modules.
export { type Flag, type FlagChange, FlagsService } from './flags-service.ts'
