import { InvalidEventError } from './errors/argument-errors.ts'
import { isStorable } from './stream.ts'

/** A JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** What is known about an event beside its payload. The named keys are those this package fills and reads. */
export interface Metadata {
  /** One id for everything that follows from one request; inherited. */
  readonly correlationId?: string
  /** The id of the message or event that led to this one. */
  readonly causationId?: string
  /** W3C trace context. */
  readonly traceparent?: string
  readonly [key: string]: Json | undefined
}

/** Adds what the context knows (correlation, causation) to an event's own metadata. */
export type MetadataSource = (own: Metadata | undefined) => Metadata | undefined

/**
 * The metadata as JSON text.
 *
 * @throws InvalidEventError when it is no plain object of JSON values, or a string in it cannot be stored
 */
export function encodeMetadata(eventName: string, metadata: Metadata | undefined): string {
  if (metadata === undefined) return '{}'
  if (metadata === null || typeof metadata !== 'object' || Array.isArray(metadata)) {
    throw new InvalidEventError(eventName, 'its metadata is not an object')
  }
  let text: string
  try {
    text = JSON.stringify(metadata, refuseUnstorable)
  } catch (cause) {
    throw new InvalidEventError(eventName, 'its metadata is not JSON', [], cause)
  }
  if (text === undefined || text[0] !== '{') throw new InvalidEventError(eventName, 'its metadata is not a JSON object')
  return text
}

function refuseUnstorable(key: string, value: unknown): unknown {
  if (!isStorable(key) || (typeof value === 'string' && !isStorable(value))) {
    throw new TypeError('metadata strings cannot hold NUL or lone surrogates')
  }
  return value
}
