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
    else if (typeof value === 'string') text += `"${special.test(value) ? value.replace(everySpecial, '\\$&') : value}"`
    else text += value
  }
  return `${text}}`
}

const special = /["\\]/
const everySpecial = /["\\]/g
