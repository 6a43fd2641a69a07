import type { EncodedPayload, StoredEvent, StoredSnapshot } from './backend.ts'
import type { CodecContext, CodecRegistry } from './codec.ts'
import { isEventStoreError } from './errors/event-store-error.ts'
import { ReplayError } from './errors/stored-errors.ts'
import type { RecordedEvent } from './event.ts'
import type { Snapshot } from './snapshot.ts'
import type { StreamId } from './stream.ts'
import { noUpcasters, type UpcastChain } from './upcast.ts'

/**
 * Decodes and upcasts one stored event. The result is a promise only when the codec's is.
 *
 * @throws ModelError for a codec nobody registered
 * @throws ReplayError for a payload that does not decode or upcast
 */
export function reviveEvent(
  stored: StoredEvent,
  codecs: CodecRegistry,
  upcast: UpcastChain,
): RecordedEvent | Promise<RecordedEvent> {
  const { stream, sequence, name } = stored
  const payload = decodePayload(stored, codecs, { stream, name, purpose: 'event' }, sequence)
  if (payload instanceof Promise) return payload.then((payload) => upcastEvent(stored, payload, upcast))
  return upcastEvent(stored, payload, upcast)
}

/** Decodes and upcasts events in order; asynchronous codecs run side by side. */
export async function reviveEvents(
  stored: readonly StoredEvent[],
  codecs: CodecRegistry,
  upcast: UpcastChain = noUpcasters,
): Promise<RecordedEvent[]> {
  const events: (RecordedEvent | Promise<RecordedEvent>)[] = new Array(stored.length)
  let pending = false
  for (let index = 0; index < stored.length; index++) {
    const event = reviveEvent(stored[index]!, codecs, upcast)
    events[index] = event
    if (event instanceof Promise) {
      pending = true
      // Collected below; an earlier event may throw first, and this one must not go unhandled then.
      event.catch(() => {})
    }
  }
  return pending ? Promise.all(events) : (events as RecordedEvent[])
}

/** Decodes a snapshot. Upcasters never see it: its own version says whether it fits. */
export async function reviveSnapshot(
  stream: StreamId,
  stored: StoredSnapshot,
  codecs: CodecRegistry,
): Promise<Snapshot> {
  const { type, version, sequence, metadata, recordedAt } = stored
  const state = await decodePayload(stored, codecs, { stream, name: type, purpose: 'snapshot' }, sequence)
  return { type, version, sequence, state, metadata, recordedAt }
}

/**
 * Decodes a payload; a promise only when its codec is asynchronous.
 *
 * @throws ModelError for a codec nobody registered
 * @throws ReplayError for a payload that does not decode
 */
export function decodePayload(
  stored: EncodedPayload,
  codecs: CodecRegistry,
  context: CodecContext,
  sequence: number,
): unknown {
  const codec = codecs.resolve({ label: stored.codec, version: stored.codecVersion }, context.stream, sequence)
  try {
    const decoded =
      codec.kind === 'text'
        ? codec.decode(asText(stored.payload), context)
        : codec.decode(asBytes(stored.payload), context)
    if (!(decoded instanceof Promise)) return decoded
    return decoded.catch((cause: unknown) => {
      throw undecodable(context, sequence, cause)
    })
  } catch (cause) {
    throw undecodable(context, sequence, cause)
  }
}

const undecodable = (context: CodecContext, sequence: number, cause: unknown): unknown =>
  isEventStoreError(cause) ? cause : new ReplayError(context.stream, sequence, context.name, 'decoded', cause)

function upcastEvent(stored: StoredEvent, payload: unknown, upcast: UpcastChain): RecordedEvent {
  const { stream, sequence, id, metadata, recordedAt, position } = stored
  if (upcast === noUpcasters) {
    return { stream, sequence, name: stored.name, version: stored.version, payload, metadata, id, recordedAt, position }
  }
  try {
    const { name, version, payload: newest } = upcast({ name: stored.name, version: stored.version, payload })
    return { stream, sequence, name, version, payload: newest, metadata, id, recordedAt, position }
  } catch (cause) {
    throw new ReplayError(stream, sequence, stored.name, 'upcast', cause)
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Bytes arrive for a text codec only when the database could not read them as UTF-8: decoding says so by throwing. */
const asText = (payload: string | Uint8Array): string => (typeof payload === 'string' ? payload : utf8.decode(payload))

const asBytes = (payload: string | Uint8Array): Uint8Array =>
  typeof payload === 'string' ? new TextEncoder().encode(payload) : payload
