const NO_DEPS = Object.freeze({})
/** Provides a token: what it needs, how it is built, how it starts, stops and is cleaned. */
export function provide(token, definition) {
  const { deps = NO_DEPS, build, ...lifecycle } = definition
  return Object.freeze({ kind: 'provider', token, deps, mode: 'singleton', build, lifecycle })
}
