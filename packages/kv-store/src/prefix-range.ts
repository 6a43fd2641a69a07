/** A half-open range of strings in code point order: `from <= x`, and `x < to` when `to` is given. */
export interface StringRange {
  readonly from: string
  readonly to: string | undefined
}

/**
 * Compares by code points, which is the byte order of UTF-8 and so the order of every backend. JavaScript's own `<`
 * compares UTF-16 code units and puts U+1F600 before U+FF5E.
 */
export function compareStrings(a: string, b: string): number {
  if (a === b) return 0
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x !== y) return rank(x) - rank(y)
  }
  return a.length - b.length
}

// Surrogates stand for code points above every other unit: move them to the end.
const rank = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit)

/** The smallest string that is above every string with the prefix; `undefined` when there is none. */
export function successor(prefix: string): string | undefined {
  const points = Array.from(prefix, (character) => character.codePointAt(0)!)
  while (points.length > 0) {
    const last = points.pop()!
    if (last === 0x10ffff) continue
    const next = last + 1
    return String.fromCodePoint(...points, next >= 0xd800 && next <= 0xdfff ? 0xe000 : next)
  }
  return undefined
}

/** The strings that start with `prefix`, as a range: `LIKE` would take `_` and `%` as wildcards and ignore case. */
export const prefixRange = (prefix: string): StringRange => ({ from: prefix, to: successor(prefix) })

/** Whether `text` lies in the range. */
export const inRange = (text: string, range: StringRange): boolean =>
  compareStrings(text, range.from) >= 0 && (range.to === undefined || compareStrings(text, range.to) < 0)
