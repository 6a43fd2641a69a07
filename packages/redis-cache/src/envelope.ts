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
/** How the meta data of an entry with tags, and nothing else to say, begins. */
const TAGGED = `${META}{"t":[`

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
  return text.startsWith(PLAIN) ? readFrom(text, PLAIN.length) : undefined
}

/**
 * The value of an envelope whose meta data are these tags with their present tokens, as `seal` writes them; undefined for
 * any other, which then has to be read the long way. Parsing the meta data costs as much as parsing a small value, and
 * this compares it in its place. Tags that JSON escapes never match: tokens are random, so no other text has this one's.
 *
 * @param replies the envelope, then the tokens of the tags
 */
export function readTagged(
  replies: readonly (string | null)[],
  tags: readonly string[],
): { readonly value: unknown } | undefined {
  const text = replies[0]!
  let at = 0
  const skip = (part: string | null): boolean => {
    if (part === null || !text.startsWith(part, at)) return false
    at += part.length
    return true
  }
  if (!skip(TAGGED)) return undefined
  for (let index = 0; index < tags.length; index++) {
    const isHere = skip(index === 0 ? '["' : ',["') && skip(tags[index]!) && skip('","')
    if (!isHere || !skip(replies[index + 1]!) || !skip('"]')) return undefined
  }
  return skip(']}\n') ? readFrom(text, at) : undefined
}

function readFrom(text: string, at: number): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.slice(at)) }
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
