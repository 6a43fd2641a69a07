import { isSpanContextValid, type Span, type SpanContext, TraceFlags } from '@opentelemetry/api'
import type { Metadata } from '../metadata.ts'

// W3C trace context, whatever propagators the process has: metadata outlives it.

const FORM = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/

/** The metadata that carries a span's context; nothing for a span that is not recorded anywhere. */
export function carrierOf(span: Span): Pick<Metadata, 'traceparent'> {
  const { traceId, spanId, traceFlags } = span.spanContext()
  if (!isSpanContextValid(span.spanContext())) return {}
  return { traceparent: `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}` }
}

/** The context that metadata carries. */
export function contextIn(metadata: Metadata): SpanContext | undefined {
  const [, traceId, spanId, flags] = FORM.exec(metadata.traceparent ?? '') ?? []
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined
  const found = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & TraceFlags.SAMPLED, isRemote: true }
  return isSpanContextValid(found) ? found : undefined
}
