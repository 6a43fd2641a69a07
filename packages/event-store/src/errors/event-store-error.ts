import type { StreamId } from '../stream.ts'

/** The stable codes of this package's errors. */
export type EventStoreErrorCode =
  | 'APPEND_CONTENTION'
  | 'CONCURRENT_WRITE'
  | 'DUPLICATE_EVENT_ID'
  | 'DUPLICATE_OUTBOX_MESSAGE'
  | 'DUPLICATE_RECEIPT'
  | 'DUPLICATE_STREAM'
  | 'EMPTY_STREAM'
  | 'HORIZON_AHEAD'
  | 'INVALID_ARGUMENT'
  | 'INVALID_EVENT'
  | 'INVALID_STREAM'
  | 'LOCK_TIMEOUT'
  | 'MIGRATION_MISMATCH'
  | 'MODEL'
  | 'PROJECTION'
  | 'REPLAY'
  | 'STALE_CHECKPOINT'
  | 'STREAM_ARCHIVED'
  | 'STREAM_ERASED'
  | 'STREAM_ORDER'
  | 'UPCAST_CHAIN'
  | 'WAIT_TIMEOUT'

/** What every error of this package is. Check it by `code` (see {@link isEventStoreError}), never by `instanceof`. */
export class EventStoreError extends Error {
  readonly code: EventStoreErrorCode
  /** Whether the same call may succeed when it is made again. */
  readonly retryable: boolean

  constructor(code: EventStoreErrorCode, message: string, options: { retryable?: boolean; cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined)
    this.name = new.target.name
    this.code = code
    this.retryable = options.retryable ?? false
  }
}

/** Whether `error` is an error of this package, and, when `code` is given, that one. Holds across package copies. */
export function isEventStoreError(error: unknown, code?: EventStoreErrorCode): error is EventStoreError {
  if (!(error instanceof Error)) return false
  const { code: own, retryable } = error as Partial<EventStoreError>
  return (
    typeof own === 'string' && typeof retryable === 'boolean' && (code === undefined ? codes.has(own) : own === code)
  )
}

const codes: ReadonlySet<string> = new Set<EventStoreErrorCode>([
  'APPEND_CONTENTION',
  'CONCURRENT_WRITE',
  'DUPLICATE_EVENT_ID',
  'DUPLICATE_OUTBOX_MESSAGE',
  'DUPLICATE_RECEIPT',
  'DUPLICATE_STREAM',
  'EMPTY_STREAM',
  'HORIZON_AHEAD',
  'INVALID_ARGUMENT',
  'INVALID_EVENT',
  'INVALID_STREAM',
  'LOCK_TIMEOUT',
  'MIGRATION_MISMATCH',
  'MODEL',
  'PROJECTION',
  'REPLAY',
  'STALE_CHECKPOINT',
  'STREAM_ARCHIVED',
  'STREAM_ERASED',
  'STREAM_ORDER',
  'UPCAST_CHAIN',
  'WAIT_TIMEOUT',
])

/** A value as a message shows it. */
export const show = (value: unknown): string => JSON.stringify(value) ?? String(value)

/** A stream as a message names it. */
export const named = (stream: StreamId): string =>
  `aggregateType=${show(stream.aggregateType)}, aggregateId=${show(stream.aggregateId)}`
