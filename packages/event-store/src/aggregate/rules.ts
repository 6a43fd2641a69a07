import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { CodecRef } from '../codec.ts'
import { InvalidArgumentError, InvalidEventError } from '../errors/argument-errors.ts'
import type { DomainEvent, NewEvent } from '../event.ts'
import type { Metadata } from '../metadata.ts'
import type { SnapshotRetention } from '../snapshot.ts'
import { isStorable, type StreamId } from '../stream.ts'
import { type UpcastChain, type Upcaster, upcastChain } from '../upcast.ts'

/** When an aggregate saves snapshots, and what they are. */
export interface SnapshotPolicy {
  /** A snapshot is saved with the commit that ends at least this many events after the last one. */
  readonly every: number
  /** The version of the state's schema: raise it when old snapshots no longer fit; they then count as absent. Default 1. */
  readonly version?: number
  /** Default: the aggregate's type. */
  readonly type?: string
  readonly retention?: SnapshotRetention
  readonly codec?: CodecRef
}

/** What both forms of aggregates are defined with. */
export interface AggregateRules<E extends DomainEvent> {
  /** A stable name, stored with every event. Never taken from a class: minifiers rename classes. */
  readonly type: string
  /** Schemas (zod, valibot, arktype …) that check payloads when events are recorded. Synchronous ones only. */
  readonly events?: { readonly [N in E['name']]?: StandardSchemaV1 }
  readonly upcasters?: readonly Upcaster[]
  readonly snapshot?: SnapshotPolicy
  /** How events are stored; the store's default codec when absent. */
  readonly codec?: CodecRef
}

/** Rules that were checked. */
export interface CheckedRules {
  readonly type: string
  readonly upcasters: UpcastChain
  readonly snapshot: (SnapshotPolicy & { readonly type: string; readonly version: number }) | undefined
  /** An event as it is stored: its payload checked, in the newest version that the upcasters know. */
  newEvent(event: DomainEvent, metadata: Metadata | undefined): NewEvent
}

/** What an aggregate is created with: pass it on to `super`. */
export interface AggregateInit {
  readonly stream: StreamId
  readonly rules: CheckedRules
}

/**
 * Checks rules when an aggregate is defined, so that a hole in its upcasters fails the start and not a customer.
 *
 * @throws UpcastChainError for a cycle or a hole in the upcasters
 * @throws InvalidArgumentError for a type that cannot be stored, or a snapshot policy that makes no sense
 */
export function checkRules<E extends DomainEvent>(rules: AggregateRules<E>): CheckedRules {
  const { type, events, upcasters = [], snapshot, codec } = rules
  if (typeof type !== 'string' || type === '' || !isStorable(type)) {
    throw new InvalidArgumentError(`an aggregate needs a type: type=${JSON.stringify(type)}`)
  }
  if (snapshot && (!Number.isSafeInteger(snapshot.every) || snapshot.every < 1)) {
    throw new InvalidArgumentError(`a snapshot policy needs a positive count of events: every=${snapshot.every}`)
  }
  const versions = new Map<string, number>()
  for (const { eventName, renameTo = eventName, from } of upcasters) {
    versions.set(renameTo, Math.max(versions.get(renameTo) ?? 1, from + 1))
  }
  const schemas = new Map(Object.entries(events ?? {}) as [string, StandardSchemaV1][])
  return {
    type,
    upcasters: upcastChain(upcasters),
    snapshot: snapshot && { ...snapshot, type: snapshot.type ?? type, version: snapshot.version ?? 1 },
    newEvent({ name, payload }, metadata) {
      const schema = schemas.get(name)
      return {
        name,
        payload: schema ? validated(name, payload, schema) : payload,
        version: versions.get(name) ?? 1,
        ...(metadata ? { metadata } : {}),
        ...(codec ? { codec } : {}),
      }
    },
  }
}

function validated(name: string, payload: unknown, schema: StandardSchemaV1): unknown {
  const result = schema['~standard'].validate(payload)
  if (result instanceof Promise) {
    throw new InvalidEventError(name, 'its schema is asynchronous, and recording an event is not')
  }
  if (!result.issues) return result.value
  const issues = result.issues.map(({ message, path }) => ({
    message,
    ...(path ? { path: path.map((part) => (typeof part === 'object' ? part.key : part)) } : {}),
  }))
  throw new InvalidEventError(name, `its schema refuses it: ${issues.map(({ message }) => message).join('; ')}`, issues)
}
