import { type Attributes, type Link, ROOT_CONTEXT, SpanKind, trace } from '@opentelemetry/api'
import type { RecordedEvent } from '../event.ts'
import type { PublishedMessage } from '../outbox/outbox-worker.ts'
import type { HandlerContext } from '../subscription/subscribe.ts'
import { Telemetry, type TelemetryOptions } from './telemetry.ts'
import { contextIn } from './trace-context.ts'

/** What `subscribe` calls with events: its `handle`, or the `project` of a projection with the transaction. */
export type EventHandler<Tx> = (events: readonly RecordedEvent[], context: HandlerContext<Tx>) => Promise<void>

/** What `runOutbox` calls with a message. */
export type MessagePublisher = (message: PublishedMessage, signal: AbortSignal) => Promise<void>

const SYSTEM = { 'messaging.system': 'modkit_event_store' }

/**
 * The handler of a subscription, in a span `process <subscription>`, with `messaging.process.duration`. The span is linked
 * to the spans that wrote the events; of a single event it is the child, so that one trace holds all that follows from a
 * request. What the handler does is inside: its appends through a traced store carry the trace on.
 */
export function traceHandler<Tx>(
  subscription: string,
  handle: EventHandler<Tx>,
  options: TelemetryOptions = {},
): EventHandler<Tx> {
  const telemetry = new Telemetry(options, 'messaging.process.duration')
  const attributes: Attributes = {
    ...SYSTEM,
    'messaging.operation.name': 'handle',
    'messaging.operation.type': 'process',
    'messaging.consumer.group.name': subscription,
  }
  return (events, context) => {
    const links = linksTo(events)
    const isBatch = events.length > 1
    return telemetry.run(
      {
        name: `process ${subscription}`,
        kind: SpanKind.CONSUMER,
        attributes,
        details: isBatch ? { 'messaging.batch.message_count': events.length } : {},
        links,
        parent: parentOf(isBatch ? undefined : links[0]),
      },
      () => handle(events, context),
    )
  }
}

/**
 * The publisher of an outbox, in a span `send <destination>` that continues the trace of the commit that wrote the message:
 * a client inside it takes the trace along. With `messaging.client.operation.duration`.
 */
export function tracePublisher(publish: MessagePublisher, options: TelemetryOptions = {}): MessagePublisher {
  const telemetry = new Telemetry(options, 'messaging.client.operation.duration')
  return (message, signal) => {
    const { destination, attempt } = message
    const links = linksTo([message])
    return telemetry.run(
      {
        name: `send ${destination}`,
        kind: SpanKind.PRODUCER,
        attributes: {
          ...SYSTEM,
          'messaging.operation.name': 'publish',
          'messaging.operation.type': 'send',
          'messaging.destination.name': destination,
        },
        details: attempt > 1 ? { 'modkit.event_store.attempt': attempt } : {},
        links,
        parent: parentOf(links[0]),
      },
      () => publish(message, signal),
    )
  }
}

/** Each span once, though it wrote many of the events. */
function linksTo(written: readonly Pick<RecordedEvent, 'metadata'>[]): readonly Link[] {
  const links = new Map<string, Link>()
  for (const { metadata } of written) {
    const context = contextIn(metadata)
    if (context !== undefined) links.set(`${context.traceId} ${context.spanId}`, { context })
  }
  return [...links.values()]
}

/** Never the active context: that of a loop is whatever was active when somebody started it. */
const parentOf = (link: Link | undefined) => (link ? trace.setSpanContext(ROOT_CONTEXT, link.context) : ROOT_CONTEXT)
