import { InvalidArgumentError } from '../errors/argument-errors.ts'
import { ReplayError } from '../errors/stored-errors.ts'
import type { DomainEvent, NewEvent } from '../event.ts'
import type { Committable, LoadedStream } from '../event-store.ts'
import type { Metadata } from '../metadata.ts'
import type { NewSnapshot } from '../snapshot.ts'
import type { StreamId } from '../stream.ts'
import type { AggregateInit } from './rules.ts'

/** An aggregate as a class: methods decide and `record` events, `apply` alone changes state. */
export abstract class AggregateRoot<E extends DomainEvent = DomainEvent> implements Committable {
  readonly stream: StreamId
  readonly #rules: AggregateInit['rules']
  #newEvents: NewEvent[] = []
  #committedVersion = 0
  #snapshotVersion = 0

  constructor(init: AggregateInit) {
    this.stream = init.stream
    this.#rules = init.rules
  }

  /** Changes state by one event, recorded now or replayed: no decision, no effect on anything else. */
  protected abstract apply(event: E): void

  /** The state for a snapshot; a copy, when the aggregate changes its state in place. */
  protected toSnapshot(): unknown {
    throw new InvalidArgumentError(
      `an aggregate with a snapshot policy has toSnapshot(): aggregateType="${this.stream.aggregateType}"`,
    )
  }

  /** Takes over the state of a snapshot. */
  protected fromSnapshot(_state: unknown): void {
    throw new InvalidArgumentError(
      `an aggregate with a snapshot policy has fromSnapshot(): aggregateType="${this.stream.aggregateType}"`,
    )
  }

  /** The head of the stream once the new events are committed. */
  get version(): number {
    return this.#committedVersion + this.#newEvents.length
  }

  /** The head of the stream as far as it is committed. */
  get committedVersion(): number {
    return this.#committedVersion
  }

  /** The version of the newest snapshot, 0 when there is none. */
  get snapshotVersion(): number {
    return this.#snapshotVersion
  }

  /** What `commit` will write. */
  get newEvents(): readonly NewEvent[] {
    return this.#newEvents
  }

  /**
   * Records an event and applies it.
   *
   * @throws InvalidEventError when its schema refuses it; nothing is recorded then
   */
  protected record(event: E, metadata?: Metadata): void {
    const recorded = this.#rules.newEvent(event, metadata)
    this.apply(recorded as unknown as E)
    this.#newEvents.push(recorded)
  }

  snapshotDue(): NewSnapshot | undefined {
    const policy = this.#rules.snapshot
    if (!policy || this.#newEvents.length === 0 || this.version - this.#snapshotVersion < policy.every) return undefined
    const { type, version, retention, codec } = policy
    return {
      type,
      version,
      sequence: this.version,
      state: this.toSnapshot(),
      ...(retention ? { retention } : {}),
      ...(codec ? { codec } : {}),
    }
  }

  markCommitted(version: number, count: number, snapshotVersion: number | undefined): void {
    this.#newEvents = this.#newEvents.slice(count)
    this.#committedVersion = version
    if (snapshotVersion !== undefined) this.#snapshotVersion = snapshotVersion
  }

  /**
   * Brings a new instance to a stored state: the snapshot, then the events behind it. Repositories call it, once.
   *
   * @throws ReplayError when an event does not apply
   */
  hydrate({ snapshot, events }: Pick<LoadedStream, 'snapshot' | 'events'>): void {
    if (snapshot) {
      this.fromSnapshot(snapshot.state)
      this.#snapshotVersion = snapshot.sequence
      this.#committedVersion = snapshot.sequence
    }
    for (const event of events) {
      try {
        this.apply(event as unknown as E)
      } catch (cause) {
        throw new ReplayError(this.stream, event.sequence, event.name, 'applied', cause)
      }
      this.#committedVersion = event.sequence
    }
  }
}
