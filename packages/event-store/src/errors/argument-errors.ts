import type { StreamId } from '../stream.ts'
import { EventStoreError, named, show } from './event-store-error.ts'

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

/** A set of upcasters has a hole, a cycle, or two for one version. */
export class UpcastChainError extends EventStoreError {
  constructor(eventName: string, reason: string) {
    super('UPCAST_CHAIN', `the upcasters do not form a chain: event=${show(eventName)}; ${reason}`)
  }
}
