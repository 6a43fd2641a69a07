/**
 * The phantom of what a token provides. A string key, never a unique symbol: two copies of this package in one tree
 * describe the same type. Invariant: what one side writes, the other side reads.
 */
export interface Provides<in out P, out I extends string = string> {
  readonly id: I
  readonly '~provides'?: (value: P) => P
}

/** The phantom of what a token yields to those who depend on it. */
export interface Yields<in out T, out I extends string = string> {
  readonly id: I
  readonly '~yields'?: (value: T) => T
}

/** Names one value of type `T` in an app. Its identity is the string `id`, its type travels with it. */
export interface Token<in out T, out I extends string = string> {
  readonly id: I
  readonly '~provides'?: (value: T) => T
  readonly '~yields'?: (value: T) => T
}

/** A token whose values come from many modules: each provides one `T`, a consumer receives `readonly T[]`. */
export interface MultiToken<in out T, out I extends string = string> extends Provides<T, I>, Yields<readonly T[], I> {
  readonly multi: true
}

/** A typed view of a token that another package declares: views of one id may differ and are never compared. */
export interface TokenView<in out T, out I extends string = string> extends Token<T, I> {
  readonly view: true
}

/** Any token, of whatever kind and type. */
export interface AnyToken {
  readonly id: string
  readonly multi?: boolean
  readonly view?: boolean
}

/** What `token(id)` returns: choose how the id is typed. */
export interface TokenDeclaration<out I extends string> {
  /** Declares the token: one id has one declaration, owned by the package of the contract. */
  of<T>(): Token<T, I>
  /** A view: the same id, seen with the caller's own type (a schema, say). */
  view<T>(): TokenView<T, I>
}

/** What `multiToken(id)` returns. */
export interface MultiTokenDeclaration<out I extends string> {
  of<T>(): MultiToken<T, I>
}

/**
 * Declares a token: `token('database.db').of<Db>()`. The id must be a literal for the compiler to check the wiring.
 *
 * @throws TypeError when the id is empty or holds white space
 */
export function token<const I extends string>(id: I): TokenDeclaration<I> {
  checkId(id)
  return { of: () => Object.freeze({ id }), view: () => Object.freeze({ id, view: true as const }) }
}

/** Declares a token that many modules contribute to: `multiToken('app.migrations').of<Migration>()`. */
export function multiToken<const I extends string>(id: I): MultiTokenDeclaration<I> {
  checkId(id)
  return { of: () => Object.freeze({ id, multi: true as const }) }
}

/** A token whose id is computed at run time: the compiler cannot check its wiring, bootstrap does. */
export function looseToken<T>(id: string): Token<T> {
  checkId(id)
  return Object.freeze({ id })
}

function checkId(id: unknown): void {
  if (typeof id !== 'string' || id === '' || /\s/.test(id)) {
    throw new TypeError(`not a token id: id=${JSON.stringify(id)}`)
  }
}

/** A dependency that may be missing: the key is absent when nothing visible provides it. */
export interface Optional<out K extends AnyToken = AnyToken> {
  readonly optional: K
}

/** A dependency that is built when it is first called: `() => Promise<T>`. */
export interface Lazy<out K extends AnyToken = AnyToken> {
  readonly lazy: K
}

/** Depends on a token that may be missing: an optional property, its key absent when nothing visible provides it. */
export function optional<K extends AnyToken>(token: K): Optional<K> {
  return Object.freeze({ optional: token })
}

/** Depends on a token that is built at the first call, and so may be part of a cycle. */
export function lazy<K extends AnyToken>(token: K): Lazy<K> {
  return Object.freeze({ lazy: token })
}

/** What may stand in `deps`. */
export type Dep = AnyToken | Optional | Lazy

/** Named dependencies of a provider or controller. */
export type Deps = Readonly<Record<string, Dep>>

/** The token that a dependency names, whatever its kind. */
export function tokenIn(dep: Dep | undefined): AnyToken | undefined {
  const { optional, lazy } = (dep ?? {}) as Partial<Optional & Lazy>
  return optional ?? lazy ?? (dep as AnyToken | undefined)
}
