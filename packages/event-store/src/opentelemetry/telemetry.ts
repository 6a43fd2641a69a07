import {
  type Attributes,
  type Context,
  context,
  type Histogram,
  type Link,
  type MeterProvider,
  metrics,
  type Span,
  type SpanKind,
  SpanStatusCode,
  type Tracer,
  type TracerProvider,
  trace,
  ValueType,
} from '@opentelemetry/api'

/** Where spans and metrics go. */
export interface TelemetryOptions {
  /** Default: the provider that is registered with the OpenTelemetry API. */
  readonly tracerProvider?: TracerProvider
  /** Default: the provider that is registered with the OpenTelemetry API. */
  readonly meterProvider?: MeterProvider
}

/** The name of tracer and meters. */
export const SCOPE = '@modkit/event-store'

/** The buckets that the conventions ask for, in seconds. */
const BUCKETS = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10]

type Duration = 'db.client.operation.duration' | 'messaging.client.operation.duration' | 'messaging.process.duration'

/** One operation that is about to run. */
export interface Operation {
  readonly name: string
  readonly kind: SpanKind
  /** Of the span and of the duration: few values each. */
  readonly attributes: Attributes
  /** Of the span alone. */
  readonly details?: Attributes
  readonly links?: readonly Link[]
  /** Default: the active one. */
  readonly parent?: Context
}

/** Runs operations in spans and measures how long they take. */
export class Telemetry {
  readonly #tracer: Tracer
  readonly #duration: Histogram

  /** `duration`: the metric of the conventions for this kind of operation. */
  constructor(options: TelemetryOptions, duration: Duration) {
    const { tracerProvider = trace, meterProvider = metrics } = options
    this.#tracer = tracerProvider.getTracer(SCOPE)
    this.#duration = meterProvider.getMeter(SCOPE).createHistogram(duration, {
      unit: 's',
      valueType: ValueType.DOUBLE,
      advice: { explicitBucketBoundaries: BUCKETS },
    })
  }

  /** Runs `work` with the operation's span active; what it throws is recorded by its type, and thrown on. */
  async run<T>(operation: Operation, work: (span: Span) => Promise<T>): Promise<T> {
    const { name, kind, attributes, details, links = [], parent = context.active() } = operation
    const all = { ...attributes, ...details }
    const span = this.#tracer.startSpan(name, { kind, attributes: all, links: [...links] }, parent)
    const begun = performance.now()
    let outcome: Attributes = {}
    try {
      return await context.with(trace.setSpan(parent, span), () => work(span))
    } catch (error) {
      outcome = { 'error.type': typeOf(error) }
      span.setAttributes(outcome).setStatus({ code: SpanStatusCode.ERROR })
      throw error
    } finally {
      span.end()
      this.#duration.record((performance.now() - begun) / 1000, { ...attributes, ...outcome })
    }
  }
}

/** What went wrong, in a word: the error's code, else its class. Messages may hold what nobody meant to record. */
function typeOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown }
  if (typeof code === 'string' && code !== '') return code
  return typeof name === 'string' && name !== '' ? name : '_OTHER'
}
