import { backoff, pause } from '../contention.ts'
import { isEventStoreError } from '../errors/event-store-error.ts'
import type { DomainEvent, NewEvent } from '../event.ts'
import type { AppendResult, CommitOptions, EventStore } from '../event-store.ts'
import type { AggregateRoot } from './aggregate-root.ts'
import type { Aggregate, Decider } from './define-aggregate.ts'
import { type Repository, type RepositoryOptions, repository } from './repository.ts'

/** How often a decision is made again after another writer was first. */
export interface RetryOptions {
  /** Default 10. */
  readonly retries?: number
  /** The longest first wait, in ms; it doubles with each try, up to 500. Default 5. */
  readonly firstBackoff?: number
}

/** What a handled command led to. */
export interface Handled<A> {
  /** The aggregate after the command, committed (in a caller's transaction: pending until it commits). */
  readonly aggregate: A
  /** The events that were written; empty when there was nothing to do. */
  readonly events: readonly NewEvent[]
  /** Absent when there was nothing to write: no statement was run. */
  readonly result: AppendResult | undefined
}

/**
 * Loads, lets `decide` record events, and commits; when another writer was first, loads and decides again. Inside a
 * caller's transaction a conflict is not tried again: only whoever began the transaction can begin it anew.
 */
export async function decideAndCommit<A extends AggregateRoot<any>, Tx>(
  aggregates: Repository<A, Tx>,
  id: string,
  decide: (aggregate: A) => unknown,
  options: CommitOptions<Tx> & RetryOptions = {},
): Promise<Handled<A>> {
  const { retries = 10, firstBackoff = 5, ...commitOptions } = options
  const { transaction, signal } = commitOptions
  for (let attempt = 0; ; attempt++) {
    signal?.throwIfAborted()
    const aggregate = await aggregates.loadOrCreate(id, { transaction })
    await decide(aggregate)
    const events = aggregate.newEvents
    if (events.length === 0) return { aggregate, events, result: undefined }
    try {
      return { aggregate, events, result: await aggregates.commit(aggregate, commitOptions) }
    } catch (error) {
      if (!isEventStoreError(error, 'CONCURRENT_WRITE') || transaction !== undefined || attempt >= retries) throw error
    }
    await pause(backoff(attempt + 1, firstBackoff, 500), signal)
  }
}

/** Handles commands for one decider. */
export type CommandHandler<S, E extends DomainEvent, C, Tx = any> = (
  id: string,
  command: C,
  options?: CommitOptions<Tx> & RetryOptions,
) => Promise<Handled<Aggregate<S, E>>>

/** A command handler: load, decide, commit, and again when another writer was first. */
export function commandHandler<S, E extends DomainEvent, C, Tx>(
  store: EventStore<Tx>,
  decider: Decider<S, E, C>,
  defaults: RetryOptions & RepositoryOptions = {},
): CommandHandler<S, E, C, Tx> {
  const { snapshotAhead, ...retry } = defaults
  const aggregates = repository(store, decider, snapshotAhead ? { snapshotAhead } : {})
  return (id, command, options) =>
    decideAndCommit(
      aggregates,
      id,
      async (aggregate) => aggregate.append(await decider.decide(command, aggregate.state)),
      { ...retry, ...options },
    )
}
