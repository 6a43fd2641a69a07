import { randomUUID } from 'node:crypto'
import type { OutboxRow } from './backend.ts'
import type { CodecRegistry } from './codec.ts'
import { encodePayload } from './encode-payload.ts'
import { InvalidArgumentError } from './errors/argument-errors.ts'
import type { AppendEntry, OutboxMessage } from './event-store.ts'
import { encodeMetadata, type MetadataSource } from './metadata.ts'
import { isPositiveInt } from './positive-int.ts'
import { isStorable } from './stream.ts'

/** The outbox messages of one entry as a backend stores them. */
export async function prepareOutbox(
  entry: AppendEntry,
  messages: readonly OutboxMessage[],
  codecs: CodecRegistry,
  metadata: MetadataSource,
): Promise<readonly OutboxRow[]> {
  const rows: OutboxRow[] = []
  for (const message of messages) rows.push(await prepareMessage(entry, message, codecs, metadata))
  return rows
}

async function prepareMessage(
  entry: AppendEntry,
  message: OutboxMessage,
  codecs: CodecRegistry,
  metadata: MetadataSource,
): Promise<OutboxRow> {
  const { stream, events } = entry
  const { id = randomUUID(), destination, maxAttempts = 10, event = events.length - 1 } = message
  if (id === '' || !isStorable(id))
    throw new InvalidArgumentError(`an outbox message needs an id: id=${JSON.stringify(id)}`)
  if (typeof destination !== 'string' || destination === '' || !isStorable(destination)) {
    throw new InvalidArgumentError(`an outbox message needs a destination: destination=${JSON.stringify(destination)}`)
  }
  if (!isPositiveInt(maxAttempts))
    throw new InvalidArgumentError(`maxAttempts is a positive integer: maxAttempts=${maxAttempts}`)
  if (!Number.isInteger(event) || event < 0 || event >= events.length) {
    throw new InvalidArgumentError(
      `an outbox message belongs to an event of its entry: event=${event}, events=${events.length}`,
    )
  }
  const encoded = await encodePayload(message.payload, message.codec, codecs, {
    stream,
    name: destination,
    purpose: 'outbox',
  })
  return {
    ...encoded,
    id,
    destination,
    maxAttempts,
    offset: event + 1,
    metadata: encodeMetadata(destination, metadata(message.metadata)),
  }
}
