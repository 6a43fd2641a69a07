// Spans of an app's life, for OpenTelemetry. The kernel itself imports nothing; this sub-path needs `@opentelemetry/api`.
export { type TraceOptions, traceBootstrap } from './trace-bootstrap.ts'
