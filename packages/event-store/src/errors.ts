import type { ExpectedVersion } from './expected-version.ts'
import type { StreamId } from './stream.ts'

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

/** Whether `error` says that another writer was first, a reused event id included. */
export const isConcurrentWrite = (error: unknown): error is ConcurrentWrite =>
  isEventStoreError(error, 'CONCURRENT_WRITE') || isEventStoreError(error, 'DUPLICATE_EVENT_ID')

/** A stream's type or id cannot be stored. Thrown before any SQL. */
export class InvalidStreamError extends EventStoreError {
  readonly field: string

  constructor(field: string, value: unknown, reason: string) {
    super('INVALID_STREAM', `the stream has no valid ${field}: value=${show(value)}; ${reason}`)
    this.field = field
  }
}

/** An event's name, version, id, payload or metadata cannot be stored, or its schema refuses it. Thrown before any SQL. */
export class InvalidEventError extends EventStoreError {
  readonly eventName: string
  /** What a Standard Schema found wrong, when one was asked. */
  readonly issues: readonly { readonly message: string; readonly path?: readonly PropertyKey[] }[]

  constructor(eventName: unknown, reason: string, issues: InvalidEventError['issues'] = [], cause?: unknown) {
    super('INVALID_EVENT', `the event cannot be stored: event=${show(eventName)}; ${reason}`, { cause })
    this.eventName = String(eventName)
    this.issues = issues
  }
}

/** An argument or option of this package is not what its documentation says. */
export class InvalidArgumentError extends EventStoreError {
  constructor(message: string) {
    super('INVALID_ARGUMENT', message)
  }
}

/** One batch names a stream twice. Thrown before any SQL. */
export class DuplicateStreamError extends EventStoreError {
  readonly aggregateType: string
  readonly aggregateId: string

  constructor(stream: StreamId) {
    super('DUPLICATE_STREAM', `the batch holds a stream twice: ${named(stream)}; merge its events into one entry`)
    this.aggregateType = stream.aggregateType
    this.aggregateId = stream.aggregateId
  }
}

/** A stream would start with no events. */
export class EmptyStreamError extends EventStoreError {
  readonly aggregateType: string
  readonly aggregateId: string

  constructor(stream: StreamId) {
    super('EMPTY_STREAM', `a stream cannot start without events: ${named(stream)}`)
    this.aggregateType = stream.aggregateType
    this.aggregateId = stream.aggregateId
  }
}

/** Another writer was first, or the writer is ahead of the stream. Load again and decide again. */
export class ConcurrentWrite extends EventStoreError {
  readonly aggregateType: string
  readonly aggregateId: string
  readonly expected: ExpectedVersion
  /** The stream's head when the append was refused; 0 when it has no events, undefined when it could not be read. */
  readonly actual: number | undefined
  /** `{"aggregate_type":…,"aggregate_id":…}`, for logs and maps. */
  readonly id: string
  /** True when the conflict broke the caller's transaction: it can only be rolled back, `actual` was not readable. */
  readonly transactionUnusable: boolean

  constructor(
    stream: StreamId,
    expected: ExpectedVersion,
    actual: number | undefined,
    options: {
      code?: 'CONCURRENT_WRITE' | 'DUPLICATE_EVENT_ID'
      message?: string
      cause?: unknown
      transactionUnusable?: boolean
    } = {},
  ) {
    const unusable = options.transactionUnusable
      ? '; the transaction is unusable now: roll it back before you retry'
      : '; load the stream again and decide again'
    const what = options.message ?? 'the stream is not at the expected version'
    super(
      options.code ?? 'CONCURRENT_WRITE',
      `${what}: ${named(stream)}, expected=${JSON.stringify(expected)}, actual=${actual ?? 'unknown'}${unusable}`,
      { retryable: options.code !== 'DUPLICATE_EVENT_ID', cause: options.cause },
    )
    this.aggregateType = stream.aggregateType
    this.aggregateId = stream.aggregateId
    this.expected = expected
    this.actual = actual
    this.id = JSON.stringify({ aggregate_type: stream.aggregateType, aggregate_id: stream.aggregateId })
    this.transactionUnusable = options.transactionUnusable ?? false
  }
}

/** Event ids given by the caller are already used in the stream, though not by the same append. */
export class DuplicateEventIdError extends ConcurrentWrite {
  constructor(stream: StreamId, expected: ExpectedVersion, actual: number | undefined, cause?: unknown) {
    super(stream, expected, actual, {
      code: 'DUPLICATE_EVENT_ID',
      message: 'event ids are used already in the stream by another append',
      cause,
    })
  }
}

/** An append that expects `'any'` version lost every race until its deadline. */
export class AppendContentionError extends EventStoreError {
  readonly aggregateType: string
  readonly aggregateId: string
  readonly attempts: number

  constructor(stream: StreamId, attempts: number, timeout: number, cause?: unknown) {
    super(
      'APPEND_CONTENTION',
      `the append lost every race: ${named(stream)}, attempts=${attempts}, appendTimeout=${timeout}ms; too many writers share the stream`,
      { retryable: true, cause },
    )
    this.aggregateType = stream.aggregateType
    this.aggregateId = stream.aggregateId
    this.attempts = attempts
  }
}

/** The stream is archived: it takes no more events. */
export class StreamArchivedError extends EventStoreError {
  readonly aggregateType: string
  readonly aggregateId: string

  constructor(stream: StreamId) {
    super('STREAM_ARCHIVED', `the stream is archived: ${named(stream)}; pass allowRecreate: true to open it again`)
    this.aggregateType = stream.aggregateType
    this.aggregateId = stream.aggregateId
  }
}

/** The stream was erased: its identity is not used again by accident. */
export class StreamErasedError extends EventStoreError {
  readonly aggregateType: string
  readonly aggregateId: string

  constructor(stream: StreamId) {
    super('STREAM_ERASED', `the stream was erased: ${named(stream)}; pass allowRecreate: true to start it again`)
    this.aggregateType = stream.aggregateType
    this.aggregateId = stream.aggregateId
  }
}

/**
 * The transaction wrote elsewhere first and then appended behind an event of a younger transaction: subscribers, who
 * read by transaction id, would see the stream out of order. Run the transaction again, with the append first.
 */
export class StreamOrderError extends EventStoreError {
  readonly aggregateType: string
  readonly aggregateId: string

  constructor(stream: StreamId) {
    super(
      'STREAM_ORDER',
      `the stream's head was written by a younger transaction: ${named(stream)}; run the transaction again and append before its other writes`,
      { retryable: true },
    )
    this.aggregateType = stream.aggregateType
    this.aggregateId = stream.aggregateId
  }
}

/** Stored transaction ids lie beyond the cluster's: a logical restore without `beginEpoch()`. */
export class HorizonAheadError extends EventStoreError {
  constructor(newest: string, horizon: string) {
    super(
      'HORIZON_AHEAD',
      `stored transaction ids lie beyond the cluster's horizon: newest=${newest}, horizon=${horizon}; was a dump restored into a younger cluster? call beginEpoch() once`,
    )
  }
}

/** An outbox message with this id exists already. Nothing was written. */
export class DuplicateOutboxMessage extends EventStoreError {
  constructor(cause?: unknown) {
    super('DUPLICATE_OUTBOX_MESSAGE', 'an outbox message of this commit has an id that is used already', { cause })
  }
}

/** A consumer's receipt for this message exists already: it was handled before. Nothing was written. */
export class DuplicateReceipt extends EventStoreError {
  constructor(cause?: unknown) {
    super('DUPLICATE_RECEIPT', 'a message of this commit was handled already by its consumer', { cause })
  }
}

/** What is stored, or asked to be stored, does not fit the model: an unknown codec, a snapshot ahead of its stream. */
export class ModelError extends EventStoreError {
  readonly aggregateType: string
  readonly aggregateId: string
  /** The event's sequence or the snapshot's version, when one row is at fault. */
  readonly sequence: number | undefined

  constructor(message: string, stream: StreamId, sequence?: number) {
    super('MODEL', `${message}: ${named(stream)}${sequence === undefined ? '' : `, sequence=${sequence}`}`)
    this.aggregateType = stream.aggregateType
    this.aggregateId = stream.aggregateId
    this.sequence = sequence
  }
}

/** A stored event does not decode, upcast or apply. */
export class ReplayError extends EventStoreError {
  readonly aggregateType: string
  readonly aggregateId: string
  readonly sequence: number
  readonly eventName: string

  constructor(stream: StreamId, sequence: number, eventName: string, step: string, cause: unknown) {
    super('REPLAY', `the event cannot be ${step}: ${named(stream)}, sequence=${sequence}, event=${show(eventName)}`, {
      cause,
    })
    this.aggregateType = stream.aggregateType
    this.aggregateId = stream.aggregateId
    this.sequence = sequence
    this.eventName = eventName
  }
}

/** A projection of the commit failed: the whole commit was rolled back. Writing again would fail again. */
export class ProjectionError extends EventStoreError {
  readonly projection: string

  constructor(projection: string, cause: unknown) {
    super('PROJECTION', `a projection failed and its commit was rolled back: projection=${show(projection)}`, { cause })
    this.projection = projection
  }
}

/** A set of upcasters has a hole, a cycle, or two for one version. */
export class UpcastChainError extends EventStoreError {
  constructor(eventName: string, reason: string) {
    super('UPCAST_CHAIN', `the upcasters do not form a chain: event=${show(eventName)}; ${reason}`)
  }
}

/** Another owner moved the checkpoint: this one must stop. */
export class StaleCheckpointError extends EventStoreError {
  readonly subscription: string

  constructor(subscription: string) {
    super('STALE_CHECKPOINT', `the checkpoint was moved by another owner: subscription=${show(subscription)}`)
    this.subscription = subscription
  }
}

/** What the database recorded of its migrations is not what this version of the package would have run. */
export class MigrationMismatchError extends EventStoreError {
  constructor(message: string) {
    super('MIGRATION_MISMATCH', message)
  }
}

/** A lock was not free in time. */
export class LockTimeoutError extends EventStoreError {
  constructor(key: string, timeout: number) {
    super('LOCK_TIMEOUT', `the lock was not free in time: key=${key}, timeout=${timeout}ms`, { retryable: true })
  }
}

/** A subscription did not reach the awaited position in time. */
export class WaitTimeoutError extends EventStoreError {
  constructor(subscription: string, timeout: number) {
    super(
      'WAIT_TIMEOUT',
      `the subscription did not reach the position in time: subscription=${show(subscription)}, timeout=${timeout}ms; is it running?`,
      { retryable: true },
    )
  }
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

const show = (value: unknown): string => JSON.stringify(value) ?? String(value)

const named = (stream: StreamId): string =>
  `aggregateType=${show(stream.aggregateType)}, aggregateId=${show(stream.aggregateId)}`
