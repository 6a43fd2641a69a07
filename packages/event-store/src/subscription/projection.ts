import { InvalidArgumentError } from '../errors/argument-errors.ts'
import type { EventStore, Projection } from '../event-store.ts'
import { checkpointName, type Subscription, type SubscriptionOptions, subscribe } from './subscribe.ts'

/** How a projection is run behind the appends. */
export type ProjectionRunnerOptions<Tx> = Omit<SubscriptionOptions<Tx>, 'name' | 'handle' | 'eventNames'>

/** Keeps a read model behind the appends: each event is applied once, in the transaction in which the checkpoint moves. */
export const runProjection = <Tx>(
  store: EventStore<Tx>,
  projection: Projection<Tx>,
  options: ProjectionRunnerOptions<Tx> = {},
): Subscription =>
  subscribe(store, {
    ...options,
    name: projection.name,
    eventNames: projection.eventNames,
    handle: (events, { transaction }) => projection.project(events, transaction),
  })

/**
 * Empties a read model and forgets its checkpoint, in one transaction: the next run builds it again from the first
 * event. A runner that is still at work ends with `StaleCheckpointError`; start it again after this.
 *
 * @throws InvalidArgumentError when the projection has no `reset`
 */
export async function resetProjection<Tx>(
  store: EventStore<Tx>,
  projection: Projection<Tx>,
  partition?: { index: number; count: number },
): Promise<void> {
  const name = checkpointName(projection.name, partition)
  if (!projection.reset) throw new InvalidArgumentError(`the projection has no reset(): projection="${name}"`)
  const parked = await store.backend.parked(name)
  await store.transaction(async (transaction) => {
    await projection.reset?.(transaction)
    await store.backend.deleteCheckpoint(name, transaction)
    for (const { stream, sequence } of parked) await store.backend.unpark(name, stream, sequence, transaction)
  })
}
