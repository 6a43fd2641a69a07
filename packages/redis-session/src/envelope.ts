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
  const match = /^([0-9a-z]{1,11})\.([0-9a-z]{1,11})\./.exec(text)
  if (match === null) throw new SessionCorruptError()
  const [header, version, expiresAt] = match
  try {
    const { d, u } = JSON.parse(text.slice(header.length)) as { d: unknown; u?: string }
    if (d === undefined) throw new SessionCorruptError()
    return { version: Number.parseInt(version!, 36), expiresAt: Number.parseInt(expiresAt!, 36), data: d, userId: u }
  } catch (cause) {
    throw new SessionCorruptError(cause)
  }
}
