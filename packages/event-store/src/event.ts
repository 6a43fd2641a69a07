import type { CodecRef } from './codec.ts'
import type { Metadata } from './metadata.ts'
import type { Position } from './position.ts'
import type { StreamId } from './stream.ts'

/** The shape of an event as the domain sees it: a stable name and what happened. */
export interface DomainEvent<N extends string = string, P = unknown> {
  readonly name: N
  readonly payload: P
}

/** An event that is not stored yet. */
export interface NewEvent<N extends string = string, P = unknown> extends DomainEvent<N, P> {
  /** The schema version of the payload; 1 when absent. */
  readonly version?: number
  readonly metadata?: Metadata
  /** A UUID chosen by the caller: the append becomes idempotent. When absent the store makes one. */
  readonly id?: string
  /** How the payload is stored; the store's default codec when absent. */
  readonly codec?: CodecRef
}

/** An event as it is read back. */
export interface RecordedEvent<N extends string = string, P = unknown> extends DomainEvent<N, P> {
  readonly stream: StreamId
  /** One-based, contiguous within the stream. */
  readonly sequence: number
  /** The schema version of the payload, after upcasting. */
  readonly version: number
  readonly metadata: Metadata
  readonly id: string
  readonly recordedAt: Date
  /** Where the event stands among all events of the store. */
  readonly position: Position
}
