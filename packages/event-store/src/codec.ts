import { InvalidArgumentError } from './errors/argument-errors.ts'
import { ModelError } from './errors/stored-errors.ts'
import { isStorable, type StreamId } from './stream.ts'

/** Names a way to store a payload: stored beside each payload, apart from the event's own schema version. */
export interface CodecRef {
  readonly label: string
  readonly version: number
}

/** What a codec is told about the payload: enough to choose a key per subject. */
export interface CodecContext {
  readonly stream: StreamId
  /** The event's name, or the snapshot's type. */
  readonly name: string
  readonly purpose: 'event' | 'snapshot' | 'outbox'
}

/** A codec whose stored form is text: Postgres returns it several times faster than bytes. */
export interface TextCodec extends CodecRef {
  readonly kind: 'text'
  encode(value: unknown, context: CodecContext): string | Promise<string>
  decode(stored: string, context: CodecContext): unknown
}

/** A codec whose stored form is bytes: compression, encryption. */
export interface BinaryCodec extends CodecRef {
  readonly kind: 'binary'
  encode(value: unknown, context: CodecContext): Uint8Array | Promise<Uint8Array>
  decode(stored: Uint8Array, context: CodecContext): unknown
}

/** Turns payloads into what is stored and back. Both directions may be asynchronous (a key service, say). */
export type PayloadCodec = TextCodec | BinaryCodec

/** The built-in codec: JSON text. */
export const jsonCodec: TextCodec = Object.freeze({
  label: 'json',
  version: 1,
  kind: 'text',
  encode(value: unknown): string {
    const text = JSON.stringify(value)
    if (text === undefined) throw new TypeError(`JSON has no ${typeof value}`)
    return text
  },
  decode: (stored: string): unknown => JSON.parse(stored),
})

/** The codecs a store knows: `json/1` and those it was given. */
export interface CodecRegistry {
  /** The codec that is used when an event names none. */
  readonly fallback: PayloadCodec
  /** The labels whose stored form is text; a label is text in all its versions or in none. */
  readonly textLabels: readonly string[]
  /** @throws ModelError when the label or the version is not known */
  resolve(ref: CodecRef, stream: StreamId, sequence?: number): PayloadCodec
}

/**
 * A registry of `json/1` and `codecs`.
 *
 * @throws InvalidArgumentError when two codecs share label and version, a label is text in one version and binary in
 * another, or `fallback` is none of them
 */
export function codecRegistry(codecs: readonly PayloadCodec[] = [], fallback: CodecRef = jsonCodec): CodecRegistry {
  const labels = new Map<string, Map<number, PayloadCodec>>()
  for (const codec of [jsonCodec, ...codecs]) add(labels, codec)
  const chosen = labels.get(fallback.label)?.get(fallback.version)
  if (!chosen) throw new InvalidArgumentError(`the default codec is not registered: codec="${name(fallback)}"`)
  return {
    fallback: chosen,
    textLabels: [...labels]
      .filter(([, versions]) => [...versions.values()][0]?.kind === 'text')
      .map(([label]) => label),
    resolve(ref, stream, sequence) {
      // Almost every payload has the default codec.
      if (ref.label === chosen.label && ref.version === chosen.version) return chosen
      const versions = typeof ref.label === 'string' ? labels.get(ref.label) : undefined
      const codec = versions?.get(ref.version)
      if (codec) return codec
      const why = versions ? 'its version is not registered' : 'its label is not registered'
      throw new ModelError(`unsupported payload codec "${name(ref)}", ${why}`, stream, sequence)
    },
  }
}

const name = (ref: CodecRef): string => `${ref.label}/${ref.version}`

function add(labels: Map<string, Map<number, PayloadCodec>>, codec: PayloadCodec): void {
  const { label, version, kind } = codec
  if (typeof label !== 'string' || label === '' || !isStorable(label)) {
    throw new InvalidArgumentError(`a codec needs a label: label=${JSON.stringify(label)}`)
  }
  if (!Number.isInteger(version) || version < 1) {
    throw new InvalidArgumentError(`a codec needs a positive integer version: label="${label}", version=${version}`)
  }
  const versions = labels.get(label) ?? new Map<number, PayloadCodec>()
  if (versions.has(version)) throw new InvalidArgumentError(`the codec is registered twice: codec="${name(codec)}"`)
  for (const other of versions.values()) {
    if (other.kind !== kind) {
      throw new InvalidArgumentError(`all versions of a codec must be text, or all binary: label="${label}"`)
    }
  }
  labels.set(label, versions.set(version, codec))
}
