import { KvError, KvInvalidValueError } from './errors.ts'
import { parseTagged, stringifyTagged } from './json.ts'
import { Encoding, type StoredValue } from './row.ts'

/**
 * Turns the values of a store, or of one group, into what is stored, and back. `decode` receives what `encode` returned.
 * Both are synchronous and may throw: the failure reaches the caller as `KV_INVALID_VALUE`.
 */
export interface Codec<T = unknown> {
  encode(value: T): string | Uint8Array
  decode(data: string | Uint8Array): T
}

/** The codecs of a store: one for every group that has none of its own, and some by the group's name without namespace. */
export interface Codecs {
  readonly fallback: Codec<any> | undefined
  readonly byGroup: ReadonlyMap<string, Codec<any>> | undefined
}

/** The codec of a group, if it has one. */
export function codecOf(codecs: Codecs, group: string): Codec<any> | undefined {
  if (codecs.byGroup === undefined) return codecs.fallback
  return codecs.byGroup.get(group) ?? codecs.byGroup.get(group.slice(group.indexOf(':') + 1)) ?? codecs.fallback
}

/**
 * Encodes a value: strings and bytes as they are, through the codec when there is one, everything else as JSON.
 *
 * @throws KvInvalidValueError when the value would not come back as it was
 */
export function encodeValue(value: unknown, codec: Codec<any> | undefined): StoredValue {
  if (codec !== undefined) return encodeWith(codec, value)
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new KvInvalidValueError('the string holds a lone surrogate')
    return { value, enc: Encoding.Text }
  }
  if (value instanceof Uint8Array) return { value, enc: Encoding.Bytes }
  return { value: stringifyTagged(value), enc: Encoding.Json }
}

function encodeWith(codec: Codec<any>, value: unknown): StoredValue {
  let data: string | Uint8Array
  try {
    data = codec.encode(value)
  } catch (error) {
    throw error instanceof KvError ? error : new KvInvalidValueError('the codec refused to encode it', error)
  }
  if (typeof data === 'string' ? !data.isWellFormed() : !(data instanceof Uint8Array)) {
    throw new KvInvalidValueError('the codec must return a well-formed string or bytes')
  }
  return { value: data, enc: Encoding.Codec }
}

/**
 * Decodes what is stored. The encoding decides, so a group that was given a codec later still reads its older values.
 *
 * @throws KvInvalidValueError when the data is damaged, or needs a codec that the group does not have
 */
export function decodeValue(value: string | Uint8Array, enc: Encoding, codec: Codec<any> | undefined): unknown {
  switch (enc) {
    case Encoding.Text:
      return value
    case Encoding.Json:
      return parseTagged(value as string)
    case Encoding.Bytes:
      // A plain copy: a Buffer may share its memory pool with others.
      return new Uint8Array(value as Uint8Array)
    default:
      return decodeWith(codec, value)
  }
}

function decodeWith(codec: Codec<any> | undefined, value: string | Uint8Array): unknown {
  if (codec === undefined) {
    throw new KvInvalidValueError('it was written with a codec, and this store has none for the group')
  }
  try {
    return codec.decode(value)
  } catch (error) {
    throw error instanceof KvError ? error : new KvInvalidValueError('the codec refused to decode it', error)
  }
}
