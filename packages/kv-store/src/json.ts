import { KvInvalidValueError } from './errors.ts'

// JSON has no BigInt. One is written as { "$kv:bigint": "123" }; a key of the caller's that starts with `$kv:` is written
// with that prefix once more, so that no object of the caller's is ever taken for a tag.
const TAG = '$kv:'
const BIGINT = '$kv:bigint'

/**
 * JSON text for a value that comes back as it was, BigInt included.
 *
 * @throws KvInvalidValueError for what JSON drops or changes in silence: functions, symbols, `undefined`, NaN and
 *   infinities, maps and sets, cycles
 */
export function stringifyTagged(value: unknown): string {
  try {
    const text = JSON.stringify(value)
    // What JSON.stringify went through without failing has no cycle, so this walk ends.
    if (isFaithful(value)) return text
  } catch (error) {
    if (error instanceof KvInvalidValueError) throw error
    // A BigInt or a cycle: the replacer knows the one and fails at the other.
  }
  try {
    return stringifyWith(value)
  } catch (error) {
    throw error instanceof KvInvalidValueError ? error : new KvInvalidValueError('JSON cannot hold it', error)
  }
}

/** True when plain JSON holds the value; false when something in it needs a tag; throws when nothing helps. */
function isFaithful(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return isFaithfulScalar(value)
  if (typeof (value as { toJSON?: unknown }).toJSON === 'function') return true
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) if (!isFaithful(value[i])) return false
    return true
  }
  refuseCollections(value)
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue
    const member = (value as Record<string, unknown>)[key]
    if (key.startsWith(TAG) || (member !== undefined && !isFaithful(member))) return false
  }
  return true
}

function isFaithfulScalar(value: unknown): boolean {
  switch (typeof value) {
    case 'function':
    case 'symbol':
    case 'undefined':
      throw new KvInvalidValueError(`${typeof value} cannot be stored`)
    case 'number':
      if (!Number.isFinite(value)) throw new KvInvalidValueError(`${value} cannot be stored as JSON`)
      return true
    default:
      return typeof value !== 'bigint'
  }
}

function refuseCollections(value: object): void {
  if (value instanceof Map || value instanceof Set) {
    throw new KvInvalidValueError(`a ${value.constructor.name} becomes {} in JSON: store an array of its entries`)
  }
}

function stringifyWith(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => {
    if (typeof member === 'bigint') return new Tagged(String(member))
    if (typeof member !== 'object' || member === null) {
      if (member !== undefined) isFaithfulScalar(member)
      return member
    }
    if (member instanceof Tagged || Array.isArray(member)) return member
    refuseCollections(member)
    const entries = Object.entries(member)
    return entries.some(([key]) => key.startsWith(TAG))
      ? Object.fromEntries(entries.map(([key, child]) => [key.startsWith(TAG) ? TAG + key : key, child]))
      : member
  })
}

class Tagged {
  readonly [BIGINT]: string

  constructor(digits: string) {
    this[BIGINT] = digits
  }
}

/**
 * Reads what `stringifyTagged` wrote, and any other JSON.
 *
 * @throws KvInvalidValueError when the text is not JSON
 */
export function parseTagged(text: string): unknown {
  try {
    return text.includes(TAG) ? JSON.parse(text, revive) : JSON.parse(text)
  } catch (error) {
    throw new KvInvalidValueError('the stored text is not JSON', error)
  }
}

function revive(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const keys = Object.keys(value)
  if (keys.length === 1 && keys[0] === BIGINT) return BigInt((value as Tagged)[BIGINT])
  if (!keys.some((key) => key.startsWith(TAG))) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key.startsWith(TAG + TAG) ? key.slice(TAG.length) : key, child]),
  )
}
