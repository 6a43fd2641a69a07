import { InvalidKeyError, InvalidKeyPrefixError } from './naming-errors.ts'

/** What a key holds: an entry, a tag, a namespace, a session, or a user's index of sessions. */
export type RedisKeyKind = 'k' | 't' | 'n' | 's' | 'u'

/** The parts of a key before the caller's own. */
export interface RedisKeySpace {
  /** `REDIS_KEY_PREFIX`, normalised; empty only when somebody asked for that. */
  readonly prefix: string
  /** The capability's prefix, normalised: by default its name, as `cache`. */
  readonly capability: string
}

/**
 * Trims a prefix and removes one trailing colon.
 *
 * @throws InvalidKeyPrefixError when it holds white space, control or glob characters, braces, or a lone surrogate
 */
export function normalizeKeyPrefix(prefix: string): string {
  if (typeof prefix !== 'string') throw new InvalidKeyPrefixError(prefix, 'a prefix is a string')
  const trimmed = prefix.trim()
  const normal = trimmed.endsWith(':') ? trimmed.slice(0, -1) : trimmed
  if (!normal.isWellFormed()) throw new InvalidKeyPrefixError(prefix, 'it is not well-formed text')
  // Glob characters would make the prefix match other keys in SCAN and ACL patterns; braces would move cluster slots.
  if (/[\s\p{Cc}*?[\]\\{}^]/u.test(normal)) {
    throw new InvalidKeyPrefixError(prefix, 'white space, control characters, glob characters and braces are refused')
  }
  return normal
}

/**
 * Builds a key: `<prefix>:<capability>:<kind>:<caller's key>`, empty parts left out. The caller's key is last and
 * unchanged, so no text in it can reach another kind or capability.
 *
 * @throws InvalidKeyError when `key` is empty or not well-formed (two such keys could become the same bytes)
 */
export function redisKey(space: RedisKeySpace, kind: RedisKeyKind, key: string): string {
  return redisKeyStart(space, kind) + checkKey(key)
}

/** What every key of that kind begins with; `redisKey` is this and the caller's key. */
export function redisKeyStart(space: RedisKeySpace, kind: RedisKeyKind): string {
  const prefix = space.prefix === '' ? '' : `${space.prefix}:`
  return space.capability === '' ? `${prefix}${kind}:` : `${prefix}${space.capability}:${kind}:`
}

/**
 * The caller's key, when it can be one.
 *
 * @throws InvalidKeyError
 */
export function checkKey(key: string): string {
  if (typeof key !== 'string' || key === '') throw new InvalidKeyError('a key is a string that is not empty')
  if (!key.isWellFormed()) throw new InvalidKeyError('it holds a lone surrogate')
  return key
}

/**
 * A limiter's key: `…:k:{<key>}:<policy>`. The braces make all policies of one caller's key share a cluster slot;
 * braces and percent signs in the key are percent-encoded, so the tag is always exactly the key.
 *
 * @throws InvalidKeyError
 */
export function rateLimitKey(space: RedisKeySpace, key: string, policy: string): string {
  return `${redisKeyStart(space, 'k')}{${encodeKeyPart(checkKey(key), /[%{}]/g)}}:${policy}`
}

/** Percent-encodes the given ASCII characters of a key part; the set must hold `%` for the result to be unambiguous. */
export function encodeKeyPart(part: string, reserved: RegExp): string {
  return part.replace(reserved, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}
