// Tokens: names that carry a type.

export type { App, AppState, CloseOptions } from './app.ts'
export type { BootstrapOptions } from './bootstrap.ts'
// Apps: built, running, closed.
export { bootstrap } from './bootstrap.ts'
export type { Duration } from './duration.ts'
// Durations, as options take them.
export { milliseconds } from './duration.ts'
export type {
  KernelErrorCode,
  KernelErrorFields,
  KernelErrorInit,
  KernelErrorOf,
  Problem,
  UnfinishedBuild,
} from './errors.ts'
// Errors: one class, a code, its fields.
export { isKernelError, KernelError } from './errors.ts'
export type { HealthReport, ProviderHealth } from './health.ts'
export type {
  AnyOverride,
  CheckContext,
  Exporting,
  Module,
  ModuleDefinition,
  ModuleReplacement,
  Override,
} from './module.ts'
// Modules: what sees what.
export { defineModule, override, replaceModule } from './module.ts'
export type { AppEvent, Observer } from './observe.ts'
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
// Providers and controllers: what builds the values.
export { controller, provide, provideWith, scoped, scopeValue, value } from './provider.ts'
export type { BuildTiming, StartReport } from './report.ts'
export type { RequestScope, ScopeEntry } from './scope.ts'
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
export { lazy, looseToken, multiToken, optional, token } from './token.ts'
export type { TokenInfo } from './tokens.ts'
export type { ValidateOptions } from './validate.ts'
export { validate } from './validate.ts'
export type { DepValues } from './wiring.ts'
