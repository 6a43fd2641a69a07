import { AsyncLocalStorage } from 'node:async_hooks'
import type { Metadata, MetadataSource } from '../metadata.ts'

const storage = new AsyncLocalStorage<Metadata>()

/** Runs `work` with metadata that every event and outbox message written inside receives; explicit values win. */
export const withMetadata = <T>(metadata: Metadata, work: () => T): T =>
  storage.run({ ...storage.getStore(), ...metadata }, work)

/** The metadata of the current context. */
export const currentMetadata = (): Metadata | undefined => storage.getStore()

/** What `handlingMessage` needs of a message: an event, or anything else with an id. */
export interface HandledMessage {
  readonly id: string
  readonly metadata?: Metadata | undefined
}

/**
 * Runs `work` as the handling of `message`: what is written inside is caused by the message, and belongs to the message's
 * correlation, which begins with its id when it has none.
 */
export function handlingMessage<T>(message: HandledMessage, work: () => T): T {
  const { correlationId, traceparent } = message.metadata ?? {}
  return withMetadata(
    {
      correlationId: correlationId ?? message.id,
      causationId: message.id,
      ...(traceparent === undefined ? {} : { traceparent }),
    },
    work,
  )
}

/** Adds the context to an event's own metadata: what a store does unless it is told otherwise. */
export const contextMetadata: MetadataSource = (own) => {
  const context = storage.getStore()
  if (context === undefined) return own
  return own === undefined ? context : { ...context, ...own }
}
