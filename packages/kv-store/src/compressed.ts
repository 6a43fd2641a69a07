import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Codec } from './codec.ts'
import { parseTagged, stringifyTagged } from './json.ts'

/** What `compressed` takes. */
export interface CompressedOptions {
  /** Values shorter than this many bytes are stored as they are; 256 unless told. */
  readonly threshold?: number
  /** The zlib level from 0 to 9; 6 unless told. */
  readonly level?: number
}

const RAW = 0
const DEFLATED = 1

const JSON_CODEC: Codec<any> = { encode: stringifyTagged, decode: (data) => parseTagged(String(data)) }

/** Wraps a codec (JSON unless told) so that long values are stored compressed (raw DEFLATE, RFC 1951). */
export function compressed<T = unknown>(inner: Codec<T> = JSON_CODEC, options: CompressedOptions = {}): Codec<T> {
  const { threshold = 256, level = 6 } = options
  return {
    encode(value) {
      const data = inner.encode(value)
      const isText = typeof data === 'string'
      const bytes = isText ? Buffer.from(data) : data
      const deflate = bytes.byteLength >= threshold
      const body = deflate ? deflateRawSync(bytes, { level }) : bytes
      // One byte in front says what the rest is.
      return Buffer.concat([Buffer.of((deflate ? DEFLATED : RAW) | (isText ? 2 : 0)), body])
    },
    decode(data) {
      const stored = typeof data === 'string' ? Buffer.from(data) : data
      const flags = stored[0] ?? RAW
      const body = stored.subarray(1)
      const bytes = (flags & 1) === DEFLATED ? inflateRawSync(body) : body
      return inner.decode((flags & 2) === 2 ? Buffer.from(bytes).toString() : bytes)
    },
  }
}
