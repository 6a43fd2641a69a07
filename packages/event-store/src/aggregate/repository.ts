import type { AppendResult, CommitOptions, EventStore, LoadOptions } from '../event-store.ts'
import { streamId } from '../stream.ts'
import type { AggregateRoot } from './aggregate-root.ts'
import type { AggregateModel } from './define-aggregate.ts'

/** How an aggregate is loaded. */
export type RepositoryLoadOptions<Tx> = Pick<LoadOptions<Tx>, 'toVersion' | 'includeArchived' | 'transaction'>

/** Loads and commits the aggregates of one type. */
export interface Repository<A extends AggregateRoot<any>, Tx = any> {
  /** An aggregate that does not exist yet, at version 0. Its commit conflicts when it turns out to exist. */
  create(id: string): A
  /** The aggregate, or undefined when its stream does not exist (or is archived). */
  load(id: string, options?: RepositoryLoadOptions<Tx>): Promise<A | undefined>
  /** The aggregate, or a new one. */
  loadOrCreate(id: string, options?: RepositoryLoadOptions<Tx>): Promise<A>
  commit(aggregate: A, options?: CommitOptions<Tx>): Promise<AppendResult>
}

/** How a repository is made. */
export interface RepositoryOptions {
  /** A snapshot beyond its stream: `'refuse'` (default) throws `ModelError`, `'rebuild'` replays from the first event. */
  readonly snapshotAhead?: 'refuse' | 'rebuild'
}

/** The repository of `model` on `store`. */
export function repository<A extends AggregateRoot<any>, Tx>(
  store: EventStore<Tx>,
  model: AggregateModel<A>,
  { snapshotAhead = 'refuse' }: RepositoryOptions = {},
): Repository<A, Tx> {
  const { rules } = model
  const create = (id: string): A => model.create({ stream: streamId(rules.type, id), rules })
  const load = async (id: string, options: RepositoryLoadOptions<Tx> = {}): Promise<A | undefined> => {
    const aggregate = create(id)
    const { snapshot = false, upcasters } = rules
    const shape = snapshot && { type: snapshot.type, version: snapshot.version }
    const loaded = await store.load(aggregate.stream, { ...options, snapshot: shape, upcasters, snapshotAhead })
    if (!loaded.exists) return undefined
    aggregate.hydrate(loaded)
    return aggregate
  }
  return {
    create,
    load,
    loadOrCreate: async (id, options) => (await load(id, options)) ?? create(id),
    commit: (aggregate, options) => store.commit(aggregate, options),
  }
}
