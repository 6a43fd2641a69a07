import { type Attributes, SpanKind } from '@opentelemetry/api'
import { withMetadata } from '../aggregate/context.ts'
import type { EventStore } from '../event-store.ts'
import type { StreamId } from '../stream.ts'
import { Telemetry, type TelemetryOptions } from './telemetry.ts'
import { carrierOf } from './trace-context.ts'

/**
 * The same store with a span around each append, commit, load and read, and `db.client.operation.duration`. Every event
 * and outbox message that is written carries the context of its span as `traceparent` in its metadata, so that
 * `traceHandler` and `tracePublisher` can go on from there; the store's `metadata` option must take in the context
 * (`contextMetadata`, the default, does).
 *
 * Types of aggregates and counts are recorded, never an id, a payload or an error's message. The reads of subscriptions
 * (`readFeed`) have no spans: most of them find nothing.
 */
export function traceStore<Tx>(store: EventStore<Tx>, options: TelemetryOptions = {}): EventStore<Tx> {
  const telemetry = new Telemetry(options, 'db.client.operation.duration')
  const system = SYSTEMS[store.backend.kind] ?? store.backend.kind

  const operation = (name: string, streams: readonly StreamId[], details: Attributes = {}) => {
    const types = [...new Set(streams.map(({ aggregateType }) => aggregateType))]
    const [type] = types
    const isOne = types.length === 1 && type !== undefined
    return {
      name: isOne ? `${name} ${type}` : name,
      kind: SpanKind.CLIENT,
      attributes: {
        'db.system.name': system,
        'db.operation.name': name,
        ...(isOne ? { 'db.collection.name': type } : {}),
      },
      details: { ...(streams.length > 1 ? { 'db.operation.batch.size': streams.length } : {}), ...details },
    }
  }

  const write = <R extends { readonly replayed: boolean }>(
    name: string,
    entries: readonly { readonly stream: StreamId; readonly events: number }[],
    work: () => Promise<R>,
  ): Promise<R> => {
    const events = entries.reduce((sum, entry) => sum + entry.events, 0)
    const streams = entries.map(({ stream }) => stream)
    return telemetry.run(operation(name, streams, { [EVENTS]: events }), async (span) => {
      const result = await withMetadata(carrierOf(span), work)
      if (result.replayed) span.setAttribute('modkit.event_store.replayed', true)
      return result
    })
  }

  return {
    ...store,
    append: (stream, events, appendOptions) =>
      write('append', [{ stream, events: events.length }], () => store.append(stream, events, appendOptions)),
    appendBatch: (entries, writeOptions) =>
      write(
        'append',
        entries.map(({ stream, events }) => ({ stream, events: events.length })),
        () => store.appendBatch(entries, writeOptions),
      ),
    commit: (aggregate, commitOptions) =>
      write('commit', [{ stream: aggregate.stream, events: aggregate.newEvents.length }], () =>
        store.commit(aggregate, commitOptions),
      ),
    commitBatch: (aggregates, writeOptions) =>
      write(
        'commit',
        aggregates.map(({ stream, newEvents }) => ({ stream, events: newEvents.length })),
        () => store.commitBatch(aggregates, writeOptions),
      ),
    load: (stream, loadOptions) =>
      telemetry.run(operation('load', [stream]), async (span) => {
        const loaded = await store.load(stream, loadOptions)
        const { snapshot, events } = loaded
        span.setAttributes({ [EVENTS]: events.length, 'modkit.event_store.snapshot': snapshot !== undefined })
        return loaded
      }),
    read: (stream, readOptions) =>
      telemetry.run(operation('read', [stream]), async (span) => {
        const found = await store.read(stream, readOptions)
        span.setAttribute(EVENTS, found.events.length)
        return found
      }),
  }
}

const EVENTS = 'modkit.event_store.events'

/** What the conventions call the databases. */
const SYSTEMS: Readonly<Record<string, string>> = { postgres: 'postgresql', sqlite: 'sqlite' }
