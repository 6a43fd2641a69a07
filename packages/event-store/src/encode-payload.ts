import type { EncodedPayload } from './backend.ts'
import type { CodecContext, CodecRef, CodecRegistry } from './codec.ts'
import { InvalidEventError } from './errors/argument-errors.ts'
import { isEventStoreError } from './errors/event-store-error.ts'

/**
 * A payload as it is stored. At once when the codec is synchronous: an append of many events then takes no extra turns.
 *
 * @throws InvalidEventError when the codec fails, ModelError when it is not registered
 */
export function encodePayload(
  value: unknown,
  ref: CodecRef | undefined,
  codecs: CodecRegistry,
  context: CodecContext,
): EncodedPayload | Promise<EncodedPayload> {
  const codec = ref ? codecs.resolve(ref, context.stream) : codecs.fallback
  const named = (payload: EncodedPayload['payload']): EncodedPayload => {
    return { payload, codec: codec.label, codecVersion: codec.version }
  }
  const refuse = (cause: unknown): never => {
    if (isEventStoreError(cause)) throw cause
    throw new InvalidEventError(
      context.name,
      `codec "${codec.label}/${codec.version}" cannot encode its payload`,
      [],
      cause,
    )
  }
  try {
    const payload = codec.encode(value, context)
    return payload instanceof Promise ? payload.then(named, refuse) : named(payload)
  } catch (cause) {
    return refuse(cause)
  }
}
