// Tokens: names that carry a type.

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
export type { DepValues } from './wiring.ts'
