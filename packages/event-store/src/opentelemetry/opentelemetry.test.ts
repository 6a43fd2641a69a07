import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import {
  commandHandler,
  defineAggregate,
  type EventStore,
  handleOnce,
  handlingMessage,
  memoryEventStore,
  runOutbox,
  streamId,
  subscribe,
} from '../index.ts'
import { meterHorizon, traceHandler, tracePublisher, traceStore } from './index.ts'

const spans = new InMemorySpanExporter()
const measured = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
const reader = new PeriodicExportingMetricReader({ exporter: measured, exportIntervalMillis: 3_600_000 })
const options = {
  tracerProvider: new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter: spans })] }),
  meterProvider: new MeterProvider({ readers: [reader] }),
}
const tracer = options.tracerProvider.getTracer('test')

// What an app's OpenTelemetry setup does: without it no context is ever active.
beforeAll(() => void context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable()))
afterAll(async () => {
  context.disable()
  await options.meterProvider.shutdown()
})
afterEach(() => spans.reset())

const order = streamId('order', 'ada@example.org')
const events = [{ name: 'placed', payload: { card: 'secret-4242' } }]
const open = (): EventStore => traceStore(memoryEventStore(), options)

const finished = (name: string): ReadableSpan => {
  const found = spans.getFinishedSpans().find((span) => span.name === name)
  if (found === undefined) throw new Error(`no span "${name}": ${spans.getFinishedSpans().map((span) => span.name)}`)
  return found
}
const traceparent = (span: ReadableSpan): string => {
  const { traceId, spanId } = span.spanContext()
  return `00-${traceId}-${spanId}-01`
}
/** Runs `work` as a request would. */
const inRequest = <T>(work: () => Promise<T>): Promise<T> =>
  tracer.startActiveSpan('request', async (span) => {
    try {
      return await work()
    } finally {
      span.end()
    }
  })
const arrived = async (look: () => boolean): Promise<void> => {
  for (const deadline = Date.now() + 20_000; !look(); await sleep(5))
    if (Date.now() > deadline) throw new Error('in vain')
}

describe('traceStore', () => {
  test('records appends and loads as the conventions have it, and says nothing of what they hold', async () => {
    const store = open()
    await inRequest(() => store.append(order, events, { expected: 'none' }))
    await store.load(order)
    await store.read(order, { max: 1 })
    const append = finished('append order')
    expect(append.kind).toBe(SpanKind.CLIENT)
    expect(append.attributes).toEqual({
      'db.system.name': 'memory',
      'db.operation.name': 'append',
      'db.collection.name': 'order',
      'modkit.event_store.events': 1,
    })
    expect(append.parentSpanContext?.spanId).toBe(finished('request').spanContext().spanId)
    expect(finished('load order').attributes).toMatchObject({
      'modkit.event_store.events': 1,
      'modkit.event_store.snapshot': false,
    })
    expect(finished('read order').attributes).toMatchObject({
      'db.operation.name': 'read',
      'modkit.event_store.events': 1,
    })
    const all = JSON.stringify(
      spans.getFinishedSpans().map(({ name, attributes, events, links }) => [name, attributes, events, links]),
    )
    expect(all).not.toMatch(/ada@example|secret/)
  })

  test('carries the context of its span in the metadata of what it writes', async () => {
    const store = open()
    await inRequest(() => store.append(order, [{ ...events[0]!, metadata: { who: 'ada' } }]))
    const { metadata } = (await store.read(order)).events[0]!
    expect(metadata).toEqual({ who: 'ada', traceparent: traceparent(finished('append order')) })
  })

  test('records conflicts by their code', async () => {
    const store = open()
    await expect(store.append(order, events, { expected: 7 })).rejects.toMatchObject({ code: 'CONCURRENT_WRITE' })
    const { status, attributes, events: noted } = finished('append order')
    expect([status, attributes['error.type'], noted]).toEqual([{ code: SpanStatusCode.ERROR }, 'CONCURRENT_WRITE', []])
  })

  test('records batches, replays and command handlers', async () => {
    const store = open()
    const counter = defineAggregate({
      type: 'counter',
      initialState: () => 0,
      evolve: (state: number, _: { name: 'counted'; payload: {} }) => state + 1,
      decide: (_: 'count') => ({ name: 'counted' as const, payload: {} }),
    })
    await commandHandler(store, counter)('c-1', 'count')
    expect(finished('load counter').attributes['modkit.event_store.events']).toBe(0)
    expect(finished('commit counter').attributes['modkit.event_store.events']).toBe(1)
    const entries = ['a', 'b'].map((id) => ({ stream: streamId(`type-${id}`, id), events, expected: 'any' as const }))
    await store.appendBatch(entries, { key: 'once' })
    expect(finished('append').attributes).toMatchObject({
      'db.operation.batch.size': 2,
      'modkit.event_store.events': 2,
    })
    spans.reset()
    await store.appendBatch(entries, { key: 'once' })
    expect(finished('append').attributes).toMatchObject({ 'modkit.event_store.replayed': true })
  })

  test('measures how long operations take', async () => {
    const store = open()
    await store.append(order, events)
    await store.append(order, events, { expected: 0 }).catch(() => {})
    const stop = meterHorizon(store, options)
    await reader.forceFlush()
    stop()
    const all = measured
      .getMetrics()
      .at(-1)!
      .scopeMetrics.flatMap(({ metrics }) => metrics)
    const duration = all.find(({ descriptor }) => descriptor.name === 'db.client.operation.duration')!
    expect(duration.descriptor.unit).toBe('s')
    expect(duration.dataPoints.map(({ attributes }) => attributes)).toContainEqual({
      'db.system.name': 'memory',
      'db.operation.name': 'append',
      'db.collection.name': 'order',
      'error.type': 'CONCURRENT_WRITE',
    })
    const gauges = all.filter(({ descriptor }) => descriptor.name.startsWith('modkit.event_store.horizon'))
    expect(gauges.map(({ descriptor, dataPoints }) => [descriptor.name, dataPoints.map(({ value }) => value)])).toEqual(
      [
        ['modkit.event_store.horizon.hidden_events', [0]],
        ['modkit.event_store.horizon.blocker_age', [0]],
      ],
    )
  })
})

describe('traceHandler and tracePublisher', () => {
  test('one trace holds all that follows from a request', async () => {
    const store = open()
    const bill = streamId('bill', '1')
    const subscription = subscribe(store, {
      name: 'billing',
      eventNames: ['placed'],
      handle: traceHandler(
        'billing',
        async ([event], { transaction }) => {
          const outbox = [{ destination: 'mail', payload: {} }]
          await handlingMessage(event!, () =>
            store.append(bill, [{ name: 'billed', payload: {} }], { transaction, outbox }),
          )
        },
        options,
      ),
    })
    const publisher = runOutbox(store, {
      publish: tracePublisher(async (message) => {
        await handleOnce(store, 'mailer', message, async (transaction) => {
          await store.append(streamId('mail', '1'), [{ name: 'sent', payload: {} }], { transaction })
        })
      }, options),
    })
    await inRequest(() => store.append(order, events))
    await arrived(() => spans.getFinishedSpans().some(({ name }) => name === 'send mail'))
    await Promise.all([subscription.stop(), publisher.stop()])

    const chain = ['request', 'append order', 'process billing', 'append bill', 'send mail', 'append mail'].map(
      finished,
    )
    expect(new Set(chain.map((span) => span.spanContext().traceId)).size).toBe(1)
    for (const [index, span] of chain.entries()) {
      expect([span.name, span.parentSpanContext?.spanId]).toEqual([span.name, chain[index - 1]?.spanContext().spanId])
    }
    expect(finished('process billing').attributes).toEqual({
      'messaging.system': 'modkit_event_store',
      'messaging.operation.name': 'handle',
      'messaging.operation.type': 'process',
      'messaging.consumer.group.name': 'billing',
    })
    const { metadata } = (await store.read(streamId('mail', '1'))).events[0]!
    expect(metadata.traceparent).toBe(traceparent(finished('append mail')))
  })

  test('a batch is linked to each span that wrote one of its events, and a child of none', async () => {
    const store = open()
    await store.append(order, [...events, ...events])
    await store.append(streamId('order', 'b'), events)
    const writers = spans.getFinishedSpans().map((span) => span.spanContext().spanId)
    const subscription = subscribe(store, { name: 'list', handle: traceHandler('list', async () => {}, options) })
    await arrived(() => spans.getFinishedSpans().some(({ name }) => name === 'process list'))
    await subscription.stop()
    const { links, parentSpanContext, attributes } = finished('process list')
    expect(links.map((link) => link.context.spanId)).toEqual(writers)
    expect(parentSpanContext).toBeUndefined()
    expect(attributes['messaging.batch.message_count']).toBe(3)
  })

  test('a handler that fails is recorded, and its error thrown on; metadata that carries no context is none', async () => {
    const store = open()
    await memoryEventStore().append(order, events)
    const handle = traceHandler('broken', () => Promise.reject(new RangeError('secret')), options)
    const [event] = (await store.append(order, events).then(() => store.read(order))).events
    const forged = { ...event!, metadata: { traceparent: '00-nonsense' } }
    const calling = handle([forged], { transaction: undefined, signal: new AbortController().signal })
    await expect(calling).rejects.toThrow('secret')
    const { attributes, status, links } = finished('process broken')
    expect([attributes['error.type'], status, links]).toEqual(['RangeError', { code: SpanStatusCode.ERROR }, []])
  })

  test('without a provider nothing is recorded, nothing is added, and everything works', async () => {
    const store = traceStore(memoryEventStore())
    await store.append(order, events)
    const { metadata } = (await store.read(order)).events[0]!
    expect(metadata).toEqual({})
    expect(trace.getActiveSpan()).toBeUndefined()
  })
})
