// Postgres arrays as text: https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO

/** Writes `{a,b}`; `element` makes the text of what is neither an array nor null. */
export function writeArray(values: readonly unknown[], element: (value: unknown) => string): string {
  return `{${values.map((value) => writeElement(value, element)).join(',')}}`
}

function writeElement(value: unknown, element: (value: unknown) => string): string {
  if (value === null) return 'NULL'
  if (Array.isArray(value)) return writeArray(value, element)
  return `"${element(value).replaceAll(/["\\]/g, '\\$&')}"`
}

/** Reads `{a,b}`, nested to any depth; `element` makes the value of a text. Bounds such as `[0:2]=` are left out. */
export function readArray(text: string, element: (text: string) => unknown, delimiter = ','): unknown[] {
  let at = text.indexOf('{')

  const quoted = (): string => {
    let value = ''
    for (at++; text[at] !== '"'; at++) {
      if (text[at] === '\\') at++
      value += text[at]
    }
    at++
    return value
  }

  const bare = (): unknown => {
    const from = at
    while (text[at] !== delimiter && text[at] !== '}') at++
    const value = text.slice(from, at)
    return value === 'NULL' ? null : element(value)
  }

  const level = (): unknown[] => {
    const values: unknown[] = []
    for (at++; text[at] !== '}'; ) {
      if (text[at] === delimiter) at++
      if (text[at] === '{') values.push(level())
      else if (text[at] === '"') values.push(element(quoted()))
      else values.push(bare())
    }
    at++
    return values
  }

  return level()
}
