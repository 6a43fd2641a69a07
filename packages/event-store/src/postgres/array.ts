/**
 * Values as the text of a Postgres array, bound as `$n::text::text[]` (or another element type): the one form that every
 * driver sends alike. Drivers disagree about arrays of bytes, of JSON, and about nulls inside.
 */
export function arrayText(values: readonly (string | number | boolean | null)[]): string {
  let text = '{'
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!
    if (index > 0) text += ','
    if (value === null) text += 'NULL'
    else text += typeof value === 'string' ? quoted(value) : value
  }
  return `${text}}`
}

/** Where only quotes and backslashes need an escape JSON quotes as Postgres does, and several times faster. */
const quoted = (value: string): string =>
  unlikeJson.test(value) ? `"${value.replace(special, '\\$&')}"` : JSON.stringify(value)

/** What JSON escapes and Postgres does not: control characters, lone surrogates (and pairs, which do no harm here). */
const unlikeJson = /[^ -\ud7ff\ue000-\uffff]/
const special = /["\\]/g
