import { SessionCorruptError } from '@modkit/redis-contract'

/** What is stored: `<version>.<absolute deadline>.<json>`, the numbers in base 36, so that a script compares versions without parsing. */
export interface StoredSession {
  readonly version: number
  readonly expiresAt: number
  readonly data: unknown
  readonly userId: string | undefined
}

export function seal({ version, expiresAt, data, userId }: StoredSession): string {
  return `${version.toString(36)}.${expiresAt.toString(36)}.${payload(data, userId)}`
}

/**
 * The part after the numbers.
 *
 * @throws TypeError for data that JSON cannot hold
 */
export function payload(data: unknown, userId: string | undefined): string {
  if (JSON.stringify(data) === undefined)
    throw new TypeError('session data must be JSON: undefined and functions are not')
  return JSON.stringify(userId === undefined ? { d: data } : { d: data, u: userId })
}

/** @throws SessionCorruptError for what `seal` did not write */
export function unseal(text: string): StoredSession {
  const first = text.indexOf('.')
  const second = text.indexOf('.', first + 1)
  const version = readNumber(text, 0, first)
  const expiresAt = readNumber(text, first + 1, second)
  let stored: { d: unknown; u?: string } | null
  try {
    stored = JSON.parse(text.slice(second + 1))
  } catch (cause) {
    throw new SessionCorruptError(cause)
  }
  if (stored?.d === undefined) throw new SessionCorruptError()
  return { version, expiresAt, data: stored.d, userId: stored.u }
}

/** A whole number of 1 to 11 digits in base 36. */
function readNumber(text: string, start: number, end: number): number {
  if (end <= start || end - start > 11) throw new SessionCorruptError()
  let number = 0
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code >= ZERO && code <= ZERO + 9) number = number * 36 + code - ZERO
    else if (code >= A && code <= A + 25) number = number * 36 + code - A + 10
    else throw new SessionCorruptError()
  }
  return number
}

const [ZERO, A] = [48, 97]
