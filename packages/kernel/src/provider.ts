import type { Deps, Provides, Yields } from './token.ts'
import type { DepValues, NeedOf } from './wiring.ts'

/** What a build receives besides its dependencies. */
export interface BuildContext {
  /** Aborted when the bootstrap is aborted, times out or fails, and when a close gives up waiting. */
  readonly signal: AbortSignal
  /** The name of the module that owns the provider. */
  readonly module: string
}

/** What `start`, `stop`, `cleanup` and `health` receive besides the value. */
export interface LifecycleContext {
  /** Aborted at the deadline of the step, or when the caller gives up. */
  readonly signal: AbortSignal
}

/** What a health check says. Returning nothing means `up`, throwing means `down`. */
export interface Health {
  readonly status: 'up' | 'degraded' | 'down'
  /** Whatever helps the reader of the report; never a secret. */
  readonly detail?: string
}

/** The roles a value plays in the life of the app. Each may be synchronous or asynchronous. */
export interface Lifecycle<T> {
  /** Runs after everything is built, in dependency order: a server begins to listen. */
  start?(value: T, context: LifecycleContext): unknown
  /** Runs before any cleanup, against dependency order: a server stops accepting. */
  stop?(value: T, context: LifecycleContext): unknown
  /** Gives back what `build` opened. Runs at most once, after everything that depends on it was cleaned. */
  cleanup?(value: T, context: LifecycleContext): unknown
  /** Says whether the value works. */
  health?(value: T, context: LifecycleContext): void | Health | Promise<void | Health>
}

/** What `provide` takes. */
export interface ProviderDefinition<T, D extends Deps> extends Lifecycle<T> {
  /** What the build needs, by name. */
  readonly deps?: D
  /** Makes the value. Throw, or reject, and whatever was built before is cleaned. */
  build: NoInfer<(deps: DepValues<D>, context: BuildContext) => T | Promise<T>>
}

/** What `scoped` takes: a value per request scope, built and cleaned synchronously. */
export interface ScopedDefinition<T, D extends Deps> {
  readonly deps?: D
  build(deps: DepValues<D>, context: { readonly module: string }): T
  cleanup?(value: T): void
}

/** What `controller` takes. */
export interface ControllerDefinition<T, D extends Deps> {
  readonly deps?: D
  build(deps: DepValues<D>, context: BuildContext): T | Promise<T>
}

/**
 * - `singleton`: one value per app, from declared deps.
 * - `dynamic`: one value per app; its build asks a resolver instead of declaring deps.
 * - `scoped`: one value per request scope.
 * - `supplied`: handed to `app.scope()` by the caller.
 */
export type ProviderMode = 'singleton' | 'dynamic' | 'scoped' | 'supplied'

/** A provider of a module: made by `provide`, `provideWith`, `value`, `scoped` or `scopeValue`. */
export interface Provider<out I extends string = string, out Needs extends string = string> {
  readonly kind: 'provider'
  readonly mode: ProviderMode
  readonly token: { readonly id: I; readonly multi?: boolean }
  readonly deps: Deps
  readonly build: (deps: any, context: any) => unknown
  readonly lifecycle: Lifecycle<any> | undefined
  readonly '~needs'?: Needs
}

/** A controller of a module: built at bootstrap, found as `module:name` in `app.controllers`, never injected. */
export interface Controller<out N extends string = string, out Needs extends string = string, out T = unknown> {
  readonly kind: 'controller'
  readonly name: N
  readonly deps: Deps
  readonly build: (deps: any, context: any) => unknown
  readonly '~needs'?: Needs
  readonly '~value'?: T
}

/** What `provideWith` builds with: asks for what is visible in the provider's module while the build runs. */
export interface Resolver extends BuildContext {
  /**
   * Builds, if need be, and returns what `token` names.
   *
   * @throws KernelError `TOKEN_NOT_VISIBLE`, `PROVIDER_CYCLE`, or the failure of that build
   */
  get<T>(token: Yields<T, any>): Promise<T>
}

const NO_DEPS: Deps = Object.freeze({})

/** Provides a token: what it needs, how it is built, started, stopped and cleaned. */
export function provide<T, I extends string, const D extends Deps = {}>(
  token: Provides<T, I>,
  definition: ProviderDefinition<T, D>,
): Provider<I, NeedOf<D[keyof D]>> {
  return makeProvider('singleton', token, definition.deps, definition.build, definition)
}

/**
 * Provides a token from a build that asks for what it needs while it runs. The escape hatch: neither the compiler nor
 * the validation before the first build can see what it asks for.
 */
export function provideWith<T, I extends string>(
  token: Provides<T, I>,
  build: (resolver: Resolver) => NoInfer<T> | Promise<NoInfer<T>>,
  lifecycle?: Lifecycle<NoInfer<T>>,
): Provider<I, never> {
  return makeProvider('dynamic', token, undefined, build, lifecycle)
}

/** Provides a token with a constant. */
export function value<T, I extends string>(token: Provides<T, I>, constant: NoInfer<T>): Provider<I, never> {
  return makeProvider('singleton', token, undefined, () => constant, undefined)
}

/** Provides a token once per request scope (`app.scope()`). Synchronous, so that a scope costs next to nothing. */
export function scoped<T, I extends string, const D extends Deps = {}>(
  token: Provides<T, I>,
  definition: ScopedDefinition<NoInfer<T>, D>,
): Provider<I, NeedOf<D[keyof D]>> {
  return makeProvider('scoped', token, definition.deps, definition.build, definition)
}

/** Declares that `token` is handed to each request scope by its caller: `app.scope([[REQUEST, request]])`. */
export function scopeValue<T, I extends string>(token: Provides<T, I>): Provider<I, never> {
  return makeProvider('supplied', token, undefined, () => undefined, undefined)
}

/** A controller: built at bootstrap, kept in `app.controllers`. */
export function controller<const N extends string, T, const D extends Deps = {}>(
  name: N,
  definition: ControllerDefinition<T, D>,
): Controller<N, NeedOf<D[keyof D]>, T> {
  return Object.freeze({ kind: 'controller', name, deps: definition.deps ?? NO_DEPS, build: definition.build })
}

function makeProvider<I extends string>(
  mode: ProviderMode,
  token: { readonly id: I },
  deps: Deps = NO_DEPS,
  build: Provider['build'],
  roles: Lifecycle<any> | undefined,
): Provider<I, never> {
  // Undefined when there are none: every bootstrap looks at it.
  const lifecycle = roles && (roles.start || roles.stop || roles.cleanup || roles.health) ? roles : undefined
  return Object.freeze({ kind: 'provider', mode, token, deps, build, lifecycle })
}
