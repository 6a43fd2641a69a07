import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { type BinaryCodec, type CodecContext, jsonCodec, type PayloadCodec } from '../codec.ts'
import { InvalidArgumentError } from '../errors/argument-errors.ts'
import { decodeBytes } from './compressed.ts'

/** Where the keys of subjects live: apart from the events, and with backups that forget as well. */
export interface SubjectKeys {
  /** The subject's key of 32 bytes, made when there is none; refuses a subject that was forgotten. */
  getOrCreate(subject: string): Promise<Uint8Array>
  /** The subject's key, or undefined when it was forgotten. */
  get(subject: string): Promise<Uint8Array | undefined>
}

/** How payloads are encrypted. */
export interface EncryptedCodecOptions {
  readonly keys: SubjectKeys
  /** Whose payload it is; default: one subject per stream. */
  readonly subjectOf?: (context: CodecContext) => string
  /** What a payload reads as once its key is forgotten; default `{ forgotten: true }`. */
  readonly whenForgotten?: (context: CodecContext) => unknown
  /** What is encrypted; default JSON. */
  readonly inner?: PayloadCodec
}

const ivLength = 12
const tagLength = 16

/**
 * Crypto-shredding: one key per subject, AES-256-GCM. Forget the key, and the subject's payloads are gone from every copy
 * and backup, while the events keep their place. A payload is bound to its stream and name: moved elsewhere it does not
 * decode.
 */
export function encryptedCodec(options: EncryptedCodecOptions): BinaryCodec {
  const {
    keys,
    inner = jsonCodec,
    subjectOf = ({ stream }) => JSON.stringify([stream.aggregateType, stream.aggregateId]),
    whenForgotten = () => ({ forgotten: true }),
  } = options
  return {
    label: `aes-256-gcm+${inner.label}`,
    version: inner.version,
    kind: 'binary',
    async encode(value, context) {
      const iv = randomBytes(ivLength)
      const cipher = createCipheriv('aes-256-gcm', checked(await keys.getOrCreate(subjectOf(context))), iv)
      cipher.setAAD(placeOf(context))
      const encrypted = Buffer.concat([cipher.update(await inner.encode(value, context)), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), encrypted])
    },
    async decode(stored, context) {
      const key = await keys.get(subjectOf(context))
      if (!key) return whenForgotten(context)
      const decipher = createDecipheriv('aes-256-gcm', checked(key), stored.subarray(0, ivLength))
      decipher.setAAD(placeOf(context))
      decipher.setAuthTag(stored.subarray(ivLength, ivLength + tagLength))
      const bytes = Buffer.concat([decipher.update(stored.subarray(ivLength + tagLength)), decipher.final()])
      return decodeBytes(inner, bytes, context)
    },
  }
}

const placeOf = ({ stream, name, purpose }: CodecContext): Buffer =>
  Buffer.from(JSON.stringify([stream.aggregateType, stream.aggregateId, name, purpose]))

function checked(key: Uint8Array): Uint8Array {
  if (key.byteLength !== 32) throw new InvalidArgumentError(`a subject's key has 32 bytes: bytes=${key.byteLength}`)
  return key
}
