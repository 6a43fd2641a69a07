/** A string of random characters that no compression makes short: long ones must not fit an index by luck. */
export function randomText(length: number, seed: number): string {
  let state = seed >>> 0 || 1
  let text = ''
  for (let i = 0; i < length; i++) {
    // xorshift32 (Marsaglia, 2003): the same text every time.
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    text += String.fromCharCode(33 + ((state >>> 0) % 94))
  }
  return text
}

/** Strings that must be legal as group, key and value alike. */
export const EDGE_STRINGS: Readonly<Record<string, string>> = Object.freeze({
  empty: '',
  space: ' ',
  'line feed': 'a\nb\r\n',
  NUL: '\0',
  'NUL inside': 'before\0after',
  'two NULs': '\0\0',
  quotes: `'"\``,
  'SQL fragment': `'; DROP TABLE kv; --`,
  wildcards: '%_*?[a-z]',
  backslashes: '\\x00\\',
  colons: 'a:b::c:',
  'object member': '__proto__',
  constructor: 'constructor',
  CJK: '漢字かな交じり文',
  Arabic: 'مرحبا بالعالم',
  emoji: '👩‍👩‍👧‍👦 🏳️‍🌈',
  'above the surrogates': '\uffff\u{10ffff}',
  'combining marks': 'e\u0301',
  'byte order mark': '\ufeffx',
  'looks like a number': '1',
  'looks like JSON': '{"a":1}',
})
