// Tokens: names that carry a type.
export { lazy, looseToken, multiToken, optional, token } from './token.ts'
export type {
  AnyToken,
  Dep,
  Deps,
  Lazy,
  MultiToken,
  MultiTokenDeclaration,
  Optional,
  Provides,
  Token,
  TokenDeclaration,
  TokenView,
  Yields,
} from './token.ts'
export type { TokenInfo } from './tokens.ts'
export type { DepValues } from './wiring.ts'

// Providers and controllers: what builds the values.
export { controller, provide, provideWith, scoped, scopeValue, value } from './provider.ts'
export type {
  BuildContext,
  Controller,
  ControllerDefinition,
  Health,
  Lifecycle,
  LifecycleContext,
  Provider,
  ProviderDefinition,
  ProviderMode,
  Resolver,
  ScopedDefinition,
} from './provider.ts'

// Modules: what sees what, and what stands in for what.
export { defineModule, override, replaceModule } from './module.ts'
export type {
  AnyOverride,
  CheckContext,
  Exporting,
  Module,
  ModuleDefinition,
  ModuleReplacement,
  Override,
} from './module.ts'

// Apps: checked, built, running, closed.
export { validate } from './validate.ts'
export type { ValidateOptions } from './validate.ts'
export { bootstrap } from './bootstrap.ts'
export type { BootstrapOptions } from './bootstrap.ts'
export type { App, AppState, CloseOptions } from './app.ts'
export type { RequestScope, ScopeEntry } from './scope.ts'

// Observing an app: what happens to it, how long its start took, how it is.
export type { AppEvent, Observer } from './observe.ts'
export type { BuildTiming, StartReport } from './report.ts'
export type { HealthReport, ProviderHealth } from './health.ts'

// Durations, as options take them.
export { milliseconds } from './duration.ts'
export type { Duration } from './duration.ts'

// Errors: one class, a code, its fields.
export { isKernelError, KernelError } from './errors.ts'
export type {
  KernelErrorCode,
  KernelErrorFields,
  KernelErrorOf,
  Problem,
  UnfinishedBuild,
} from './errors.ts'
