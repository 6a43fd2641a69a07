import type { StreamId } from '../stream.ts'
import { EventStoreError, named, show } from './event-store-error.ts'

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

/** Stored transaction ids lie beyond the cluster's: a logical restore without `beginEpoch()`. */
export class HorizonAheadError extends EventStoreError {
  constructor(newest: string, horizon: string) {
    super(
      'HORIZON_AHEAD',
      `stored transaction ids lie beyond the cluster's horizon: newest=${newest}, horizon=${horizon}; was a dump restored into a younger cluster? call beginEpoch() once`,
    )
  }
}

/** What the database recorded of its migrations is not what this version of the package would have run. */
export class MigrationMismatchError extends EventStoreError {
  constructor(message: string) {
    super('MIGRATION_MISMATCH', message)
  }
}
