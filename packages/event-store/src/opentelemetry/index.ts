// Spans and metrics of the event store, for OpenTelemetry. This sub-path needs `@opentelemetry/api`.

// Where spans and metrics go.
export type { TelemetryOptions } from './telemetry.ts'

// The store: a span per operation, its context in the metadata of what is written.
export { traceStore } from './trace-store.ts'

// Handlers: spans that continue the trace of what they handle.
export { type EventHandler, type MessagePublisher, traceHandler, tracePublisher } from './trace-handler.ts'

// The horizon that holds readers back.
export { type MeterHorizonOptions, meterHorizon } from './meter-horizon.ts'
