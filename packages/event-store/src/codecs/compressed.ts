import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { type BinaryCodec, type CodecContext, jsonCodec, type PayloadCodec } from '../codec.ts'

const pack = promisify(gzip)
const unpack = promisify(gunzip)

/** Compresses what another codec makes, off the event loop. For large payloads: small ones grow. */
export const gzipCodec = (inner: PayloadCodec = jsonCodec): BinaryCodec => ({
  label: `gzip+${inner.label}`,
  version: inner.version,
  kind: 'binary',
  encode: async (value, context) => pack(await inner.encode(value, context)),
  decode: async (stored, context) => decodeBytes(inner, await unpack(stored), context),
})

/** Decodes bytes by a codec of either kind. */
export const decodeBytes = (codec: PayloadCodec, bytes: Uint8Array, context: CodecContext): unknown =>
  codec.kind === 'text'
    ? codec.decode(new TextDecoder('utf-8', { fatal: true }).decode(bytes), context)
    : codec.decode(bytes, context)
