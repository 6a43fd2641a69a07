import type { AppendResult, CommitOptions } from '../event-store.ts'
import { streamKey } from '../stream.ts'
import type { AggregateRoot } from './aggregate-root.ts'
import { type Lease, type LockOptions, type Locks, memoryLocks } from './locks.ts'
import type { Repository } from './repository.ts'

/** An aggregate under its lock: nobody else of the same locks reads it to change it. Ends by itself with `await using`. */
export interface Checkout<A extends AggregateRoot<any>, Tx = any> extends AsyncDisposable {
  readonly aggregate: A
  /** Commits and gives the lock back, also when the commit fails. */
  commit(options?: CommitOptions<Tx>): Promise<AppendResult>
  /** Gives the lock back without a commit. */
  abort(): Promise<void>
}

/** A repository that makes read-modify-write cycles of one stream wait for each other instead of conflict. */
export interface QueuedRepository<A extends AggregateRoot<any>, Tx = any> {
  /** Locks and loads the aggregate; undefined, and no lock, when it does not exist. */
  get(id: string, options?: LockOptions): Promise<Checkout<A, Tx> | undefined>
  /** Locks and loads the aggregate, or a new one. */
  getOrCreate(id: string, options?: LockOptions): Promise<Checkout<A, Tx>>
  /** Locks all of them in one order, then loads them; those that do not exist are left out and unlocked. */
  getAll(ids: readonly string[], options?: LockOptions): Promise<readonly Checkout<A, Tx>[]>
  /** Loads without a lock: to look, not to change. */
  peek(id: string): Promise<A | undefined>
}

/** A queue in front of `aggregates`. Locks are keyed by type and id; by default they live in this process. */
export function queuedRepository<A extends AggregateRoot<any>, Tx>(
  aggregates: Repository<A, Tx>,
  locks: Locks = memoryLocks(),
): QueuedRepository<A, Tx> {
  const keyOf = (id: string): string => streamKey(aggregates.create(id).stream)

  function checkout(aggregate: A, lease: Lease): Checkout<A, Tx> {
    return {
      aggregate,
      async commit(options) {
        try {
          return await aggregates.commit(aggregate, options)
        } finally {
          await lease.release()
        }
      },
      abort: () => lease.release(),
      [Symbol.asyncDispose]: () => lease.release(),
    }
  }

  async function locked<T extends A | undefined>(
    id: string,
    load: (id: string) => Promise<T>,
    options: LockOptions | undefined,
  ): Promise<{ aggregate: T; lease: Lease }> {
    const lease = await locks.acquire([keyOf(id)], options)
    try {
      const aggregate = await load(id)
      if (aggregate === undefined) await lease.release()
      return { aggregate, lease }
    } catch (error) {
      await lease.release()
      throw error
    }
  }

  return {
    async get(id, options) {
      const { aggregate, lease } = await locked(id, (id) => aggregates.load(id), options)
      return aggregate && checkout(aggregate, lease)
    },
    async getOrCreate(id, options) {
      const { aggregate, lease } = await locked(id, (id) => aggregates.loadOrCreate(id), options)
      return checkout(aggregate, lease)
    },
    async getAll(ids, options) {
      const checkouts: Checkout<A, Tx>[] = []
      try {
        for (const id of [...new Set(ids)].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
          const { aggregate, lease } = await locked(id, (id) => aggregates.load(id), options)
          if (aggregate) checkouts.push(checkout(aggregate, lease))
        }
        return checkouts
      } catch (error) {
        await Promise.all(checkouts.map((each) => each.abort()))
        throw error
      }
    },
    peek: (id) => aggregates.load(id),
  }
}
