import type { ExpectedVersion } from '../expected-version.ts'
import type { StreamId } from '../stream.ts'
import { EventStoreError, isEventStoreError, named, show } from './event-store-error.ts'

/** Whether `error` says that another writer was first, a reused event id included. */
export const isConcurrentWrite = (error: unknown): error is ConcurrentWrite =>
  isEventStoreError(error, 'CONCURRENT_WRITE') || isEventStoreError(error, 'DUPLICATE_EVENT_ID')

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

/** A projection of the commit failed: the whole commit was rolled back. Writing again would fail again. */
export class ProjectionError extends EventStoreError {
  readonly projection: string

  constructor(projection: string, cause: unknown) {
    super('PROJECTION', `a projection failed and its commit was rolled back: projection=${show(projection)}`, { cause })
    this.projection = projection
  }
}
