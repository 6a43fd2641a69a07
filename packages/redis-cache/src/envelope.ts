/**
 * What is stored: `1p<json>` for a plain value, `1m<meta>\n<json>` for one with more to say. The first character is the
 * version; JSON holds no raw line feed, so the first one ends the meta data.
 */
export interface Envelope {
  /** The value as JSON. */
  readonly json: string
  readonly meta: EnvelopeMeta | undefined
}

/** Short names, since they are stored with every value. */
export interface EnvelopeMeta {
  /** Fresh until, in milliseconds since 1970; absent when the key's own expiry says it all. */
  readonly f?: number
  /** Tags and the tokens they had when the load began. */
  readonly t?: readonly (readonly [tag: string, token: string])[]
  /** The namespace's token. */
  readonly n?: string
}

const PLAIN = '1p'
const META = '1m'

export function seal(json: string, meta: EnvelopeMeta | undefined): string {
  return meta === undefined ? PLAIN + json : `${META}${JSON.stringify(meta)}\n${json}`
}

/** The parts; `undefined` for what this version did not write: another version's envelope, or something else. */
export function unseal(text: string): Envelope | undefined {
  if (text.startsWith(PLAIN)) return { json: text.slice(2), meta: undefined }
  if (!text.startsWith(META)) return undefined
  const end = text.indexOf('\n')
  if (end < 0) return undefined
  const meta = parse(text.slice(2, end))
  return isMeta(meta) ? { json: text.slice(end + 1), meta } : undefined
}

/** The value of a plain envelope; undefined for any other, and for one that is not JSON. */
export function readPlain(text: string): { readonly value: unknown } | undefined {
  if (!text.startsWith(PLAIN)) return undefined
  try {
    return { value: JSON.parse(text.slice(2)) }
  } catch {
    return undefined
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function isMeta(meta: unknown): meta is EnvelopeMeta {
  if (typeof meta !== 'object' || meta === null) return false
  const { f, t, n } = meta as EnvelopeMeta
  if (f !== undefined && typeof f !== 'number') return false
  if (n !== undefined && typeof n !== 'string') return false
  if (t === undefined) return true
  if (!Array.isArray(t)) return false
  for (const pair of t) if (!Array.isArray(pair) || pair.length !== 2) return false
  return true
}
