import { KvInvalidArgumentError } from './errors.ts'

/** @throws KvInvalidArgumentError unless `text` is a string without lone surrogates: those collide when stored as UTF-8 */
export function checkText(text: unknown, argument: string): asserts text is string {
  if (typeof text !== 'string') throw new KvInvalidArgumentError(argument, `expected a string, got ${typeof text}`)
  if (!text.isWellFormed()) throw new KvInvalidArgumentError(argument, 'it holds a lone surrogate')
}

/** @throws KvInvalidArgumentError unless `value` is a finite number: NaN would be stored as NULL and never expire */
export function checkNumber(value: unknown, argument: string): asserts value is number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new KvInvalidArgumentError(argument, `expected a finite number, got ${String(value)}`)
  }
}

/** @throws KvInvalidArgumentError unless `value` is a whole number that is not negative */
export function checkCount(value: unknown, argument: string): asserts value is number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw new KvInvalidArgumentError(argument, `expected a whole number from 0, got ${String(value)}`)
  }
}

const NAMESPACE = /^[a-zA-Z0-9-]+$/

/** @throws KvInvalidArgumentError unless the namespace consists of letters, digits and hyphens */
export function checkNamespace(namespace: unknown): asserts namespace is string {
  if (typeof namespace !== 'string' || !NAMESPACE.test(namespace)) {
    throw new KvInvalidArgumentError(
      'namespace',
      `expected letters, digits and hyphens, got ${JSON.stringify(namespace)}`,
    )
  }
}

/** The namespace a group belongs to: what stands before its first colon, when that is a legal namespace. */
export function namespaceOf(group: string): string | undefined {
  const colon = group.indexOf(':')
  if (colon <= 0) return undefined
  const namespace = group.slice(0, colon)
  return NAMESPACE.test(namespace) ? namespace : undefined
}

/** The moment a time to live ends, in whole milliseconds. A TTL of 0 or less has ended already. */
export function expiryAfter(ttl: unknown, now: number): number {
  checkNumber(ttl, 'ttl')
  return clamp(now + ttl)
}

/** A moment given by the caller, in whole milliseconds. */
export function expiryAt(moment: unknown): number {
  checkNumber(moment, 'expiresAt')
  return clamp(moment)
}

// Up, so that a key lives at least as long as was asked; whole, because the column is an integer.
const clamp = (moment: number): number =>
  Math.min(Math.max(Math.ceil(moment), Number.MIN_SAFE_INTEGER), Number.MAX_SAFE_INTEGER)
