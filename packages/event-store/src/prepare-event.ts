import { randomUUID } from 'node:crypto'
import type { EncodedPayload, EventRow } from './backend.ts'
import type { CodecRegistry } from './codec.ts'
import { encodePayload } from './encode-payload.ts'
import { InvalidEventError } from './errors/argument-errors.ts'
import type { NewEvent } from './event.ts'
import { encodeMetadata, type Metadata, type MetadataSource } from './metadata.ts'
import { isPositiveInt } from './positive-int.ts'
import { isStorable, type StreamId } from './stream.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** One event as a backend stores it; a promise of it when its codec is asynchronous. */
export function prepareEvent(
  stream: StreamId,
  event: NewEvent,
  codecs: CodecRegistry,
  metadataText: MetadataText,
): EventRow | Promise<EventRow> {
  const { name, version = 1, id } = event
  if (typeof name !== 'string' || name === '') throw new InvalidEventError(name, 'it has no name')
  if (!isStorable(name)) throw new InvalidEventError(name, 'its name holds NUL or a lone surrogate')
  if (!isPositiveInt(version)) throw new InvalidEventError(name, `version=${version} is no positive integer`)
  if (id !== undefined && (typeof id !== 'string' || !uuid.test(id))) {
    throw new InvalidEventError(name, `id=${JSON.stringify(id)} is no UUID`)
  }
  const eventId = id?.toLowerCase() ?? randomUUID()
  const metadata = metadataText(name, event.metadata)
  const row = ({ payload, codec, codecVersion }: EncodedPayload): EventRow => {
    return { id: eventId, name, version, metadata, payload, codec, codecVersion }
  }
  const encoded = encodePayload(event.payload, event.codec, codecs, { stream, name, purpose: 'event' })
  return encoded instanceof Promise ? encoded.then(row) : row(encoded)
}

/** The metadata of one event or message as JSON text. */
export type MetadataText = (name: string, own: Metadata | undefined) => string

/** What the context adds is one object for all events without metadata of their own: it is checked and encoded once. */
export function encodeOnce(metadata: MetadataSource): MetadataText {
  let last: Metadata | undefined
  let text = encodeMetadata('', undefined)
  return (name, own) => {
    const merged = metadata(own)
    if (merged !== last) {
      text = encodeMetadata(name, merged)
      last = merged
    }
    return text
  }
}
