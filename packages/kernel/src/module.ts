import type { Problem } from './errors.ts'
import type { Controller, Provider } from './provider.ts'
import type { AnyToken, Yields } from './token.ts'
import type { CheckWiring, Exported, OwnIds, VisibleIn } from './wiring.ts'

/** What a module's `check` receives. */
export interface CheckContext {
  /** True when an override replaces what `token` provides: then its configuration need not be complete. */
  isOverridden(token: AnyToken): boolean
}

/**
 * A module: its own providers, what it imports, what it exports. The type parameters say the tokens it exports (`E`),
 * its name (`N`), the ids it provides (`A`) and the ids visible inside (`V`). A module with more exports is assignable
 * to one with fewer.
 */
export interface Module<
  in E extends AnyToken = never,
  out N extends string = string,
  out A extends string = string,
  out V extends string = string,
> {
  readonly kind: 'module'
  readonly name: N
  readonly imports: readonly Module[]
  readonly providers: readonly Provider[]
  readonly controllers: readonly Controller[]
  readonly exports: readonly AnyToken[]
  readonly check: ((context: CheckContext) => readonly Problem[]) | undefined
  readonly '~exports'?: (token: E) => void
  readonly '~own'?: A
  readonly '~visible'?: V
}

/** Any module that exports `K`: the type of a parameter through which a module receives another. */
export type Exporting<K extends AnyToken> = Module<Exported<K>>

/** What `defineModule` takes. */
export interface ModuleDefinition<N, M, P, C, E> {
  /** Unique in the app, and part of every path in an error. */
  readonly name: N
  /** Their exports, and nothing else of them, are visible here. */
  readonly imports?: M
  readonly providers?: P
  readonly controllers?: C
  /** What importers see: own tokens, or tokens that a direct import exports. */
  readonly exports?: E
  /** Runs before anything is built; what it returns stops the bootstrap with `CONFIG_INVALID`. */
  readonly check?: (context: CheckContext) => readonly Problem[]
}

/** A copy that stays as it is: what is pushed to the caller's array later is not part of the definition. */
function snapshot<T>(list: readonly T[] | undefined): readonly T[] {
  // What is no array is refused by bootstrap, with the module's path.
  return Array.isArray(list ?? []) ? Object.freeze([...(list ?? [])]) : (list as readonly T[])
}

/**
 * Defines a module. Does not compile when a dependency or an export is not visible in it; what escapes the compiler
 * (loose tokens, casts) is refused by `bootstrap` and `validate`.
 */
export function defineModule<
  const N extends string,
  const M extends readonly Module[] = [],
  const P extends readonly Provider[] = [],
  const C extends readonly Controller[] = [],
  const E extends readonly AnyToken[] = [],
>(
  definition: ModuleDefinition<N, M, P, C, E> & CheckWiring<N, M, P, C, E>,
): Module<Exported<E[number]>, N, OwnIds<P>, VisibleIn<M, P>> {
  const { name, imports, providers, controllers, exports, check }: ModuleDefinition<N, M, P, C, E> = definition
  return Object.freeze({
    kind: 'module',
    name,
    imports: snapshot(imports),
    providers: snapshot(providers),
    controllers: snapshot(controllers),
    exports: snapshot(exports),
    check,
  })
}

/** Replaces, for one app, what a token yields: see `override`. */
export interface Override {
  readonly kind: 'override'
  readonly token: AnyToken
  /** Replaces build and cleanup; absent when a value does. */
  readonly provider: Provider | undefined
  readonly value: unknown
}

/** Replaces, for one app, a module by another: see `replaceModule`. */
export interface ModuleReplacement {
  readonly kind: 'replacement'
  readonly original: Module
  readonly fake: Module
}

/** What `bootstrap` takes as `overrides`. */
export type AnyOverride = Override | ModuleReplacement

/**
 * Replaces what a token yields, in one app: `override(TOKEN, value)` takes any value, a function too, and has no cleanup;
 * `override(provide(TOKEN, …))` replaces build and cleanup. The owner and its visibility stay.
 */
export function override<K extends AnyToken | Provider>(
  target: K,
  ...value: K extends Yields<infer T, any> ? [value: T] : K extends Provider ? [] : [value: unknown]
): Override {
  const given: AnyToken | Provider = target
  const provider = 'build' in given ? given : undefined
  return { kind: 'override', token: provider?.token ?? (given as AnyToken), provider, value: value[0] }
}

/** Puts `fake` in the place of `original` for every importer; what only `original` imports leaves the graph. */
export function replaceModule<E extends AnyToken>(
  original: Module<E, any, any, any>,
  fake: Module<NoInfer<E>>,
): ModuleReplacement {
  return { kind: 'replacement', original, fake }
}
