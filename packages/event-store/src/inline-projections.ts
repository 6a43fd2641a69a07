import type { EventStoreBackend, WriteBatch } from './backend.ts'
import type { CodecRegistry } from './codec.ts'
import { ProjectionError } from './errors/write-errors.ts'
import type { RecordedEvent } from './event.ts'
import type { Projection } from './event-store.ts'
import { reviveEvents } from './revive.ts'
import type { Written } from './write.ts'

/** The read models that are kept in the transaction of each append. */
export interface InlineProjections<Tx> {
  /** Whether one of them takes an event of the batch: only then the write needs a transaction. */
  takesAny(batch: WriteBatch): boolean
  /** @throws ProjectionError when one fails; the transaction must not commit then */
  project(batch: WriteBatch, written: Written, transaction: Tx): Promise<void>
}

/** Runs `projections` over what was just written, as it is read back in the same transaction. */
export function inlineProjections<Tx>(
  projections: readonly Projection<Tx>[],
  backend: EventStoreBackend<Tx>,
  codecs: CodecRegistry,
): InlineProjections<Tx> {
  const takesAny = (batch: WriteBatch): boolean =>
    projections.some((projection) =>
      batch.streams.some(({ events }) => events.some(({ name }) => takes(projection, name))),
    )

  async function project(batch: WriteBatch, written: Written, transaction: Tx): Promise<void> {
    if (written.replayed || !takesAny(batch)) return
    const events: RecordedEvent[] = []
    for (const [index, { stream }] of batch.streams.entries()) {
      const { first, last } = written.streams[index]!
      if (last < first) continue
      const slice = await backend.readStream(stream, { from: first, to: last, max: undefined }, transaction)
      events.push(...(await reviveEvents(slice.events, codecs)))
    }
    for (const projection of projections) {
      const taken = events.filter((event) => takes(projection, event.name))
      if (taken.length === 0) continue
      try {
        await projection.project(taken, transaction)
      } catch (cause) {
        throw new ProjectionError(projection.name, cause)
      }
    }
  }

  return { takesAny, project }
}

const takes = (projection: Projection<never>, name: string): boolean =>
  projection.eventNames === undefined || projection.eventNames.includes(name)
