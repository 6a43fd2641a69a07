// The compile-time checks and their sentences, nothing else. What holds costs the checker one conditional per module;
// the mapped types that find the culprit and word the sentence are instantiated only when something is missing.
import type { Module } from './module.ts'
import type { Controller, Provider } from './provider.ts'
import type { Lazy, Optional, Token, Yields } from './token.ts'

/** A literal id. One that is computed at run time is `never`, and so is not checked here. */
type Known<I> = I extends string ? (string extends I ? never : I) : never

/** The id that a dependency or an export makes necessary; an optional one, or a multi-token, may be missing. */
export type NeedOf<D> = D extends { readonly id: infer I }
  ? D extends { readonly multi: true }
    ? never
    : Known<I>
  : D extends { readonly lazy: { readonly id: infer I } }
    ? Known<I>
    : never

// `Token` first: matching by name is cheaper than by structure, and nearly every dependency is one.
type DepValue<D> =
  D extends Token<infer T, any>
    ? T
    : D extends Yields<infer T, any>
      ? T
      : D extends Lazy<Yields<infer T, any>>
        ? () => Promise<T>
        : D extends Optional<Yields<infer T, any>>
          ? T
          : never

type OptionalKeys<D> = { [P in keyof D]: D[P] extends Optional ? P : never }[keyof D]

/** What a build receives for its `deps`. */
export type DepValues<D> = [Extract<D[keyof D], Optional>] extends [never]
  ? { readonly [P in keyof D]: DepValue<D[P]> }
  : { readonly [P in Exclude<keyof D, OptionalKeys<D>>]: DepValue<D[P]> } & {
      readonly [P in OptionalKeys<D>]?: DepValue<D[P]>
    }

type ProvidedBy<P> = P extends Provider<infer I, any> ? Known<I> : never
type NeedsOf<P> = P extends Provider<any, infer I> ? I : P extends Controller<any, infer I, any> ? I : never
type ExportedBy<M> =
  M extends Module<infer E, any, any, any> ? (E extends { readonly id: infer I } ? Known<I> : never) : never

/** The ids a module provides itself. */
export type OwnIds<P extends readonly unknown[]> = ProvidedBy<P[number]>

/** The ids visible inside a module: its own, and what its direct imports export. */
export type VisibleIn<M extends readonly unknown[], P extends readonly unknown[]> =
  | ProvidedBy<P[number]>
  | ExportedBy<M[number]>

/** What a module's type says of an exported token. A view agrees with every other view of its id. */
export type Exported<K> = K extends { readonly view: true; readonly id: infer I extends string } ? Token<any, I> : K

type OwnerOf<M, I extends string> =
  M extends Module<never, infer N, infer A, any> ? (string extends A ? never : I extends A ? N : never) : never

type Hint<M extends readonly unknown[], I extends string> = [OwnerOf<M[number], I>] extends [never]
  ? `import a module that exports "${I}", or provide it here`
  : `imported module "${OwnerOf<M[number], I>}" has it: add "${I}" to its exports`

type Missing<What extends string, M extends readonly unknown[], I> = I extends string
  ? `${What} "${I}", which is not visible here. ${Hint<M, I>}`
  : never

type NameOf<X> =
  X extends Provider<infer I, any> ? `provider "${I}"` : X extends Controller<infer N> ? `controller "${N}"` : never

type CheckEach<N extends string, M extends readonly unknown[], X extends readonly unknown[], V> = {
  readonly [K in keyof X]: [Exclude<NeedsOf<X[K]>, V>] extends [never]
    ? unknown
    : Missing<`module "${N}": ${NameOf<X[K]>} needs`, M, Exclude<NeedsOf<X[K]>, V>>
}

/**
 * `unknown` when everything that providers, controllers and exports name is visible in the module; else an object in
 * which each offending element has a sentence for its type, so that the compiler prints it.
 */
export type CheckWiring<
  N extends string,
  M extends readonly unknown[],
  P extends readonly unknown[],
  C extends readonly unknown[],
  E extends readonly unknown[],
  V = VisibleIn<M, P>,
> = [Exclude<NeedsOf<P[number]> | NeedsOf<C[number]> | NeedOf<E[number]>, V>] extends [never]
  ? unknown
  : {
      readonly providers?: CheckEach<N, M, P, V>
      readonly controllers?: CheckEach<N, M, C, V>
      readonly exports?: {
        readonly [K in keyof E]: [Exclude<NeedOf<E[K]>, V>] extends [never]
          ? unknown
          : Missing<`module "${N}" exports`, M, Exclude<NeedOf<E[K]>, V>>
      }
    }

/** `unknown` when the root module sees the token, else the sentence. */
export type CheckVisible<I extends string, V extends string> = string extends I
  ? unknown
  : I extends V
    ? unknown
    : `the root module does not see "${I}": import a module that exports it`
