/**
 * Declares a token: `token('database.db').of<Db>()`. The id must be a literal for the compiler to check the wiring.
 *
 * @throws TypeError when the id is empty or holds white space
 */
export function token(id) {
  checkId(id)
  return { of: () => Object.freeze({ id }), view: () => Object.freeze({ id, view: true }) }
}
/** Declares a token that many modules contribute to: `multiToken('app.migrations').of<Migration>()`. */
export function multiToken(id) {
  checkId(id)
  return { of: () => Object.freeze({ id, multi: true }) }
}
/** A token whose id is computed at run time: the compiler cannot check its wiring, bootstrap does. */
export function looseToken(id) {
  checkId(id)
  return Object.freeze({ id })
}
function checkId(id) {
  if (typeof id !== 'string' || id === '' || /\s/.test(id)) {
    throw new TypeError(`a token needs an id without white space: id=${JSON.stringify(id)}`)
  }
}
/** Depends on a token that may be missing: an optional property, its key absent when nothing visible provides it. */
export function optional(token) {
  return Object.freeze({ optional: token })
}
/** Depends on a token that is built at the first call, and so may be part of a cycle. */
export function lazy(token) {
  return Object.freeze({ lazy: token })
}
