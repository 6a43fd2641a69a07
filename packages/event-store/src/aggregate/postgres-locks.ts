import type { Kysely } from 'kysely'
import { LockTimeoutError } from '../errors/subscription-errors.ts'
import { failureFacts } from '../sql/failure.ts'
import { sqlRunner } from '../sql/runner.ts'
import { type Locks, leaseOf, lockOrder } from './locks.ts'

const lockNotAvailable = '55P03'

/**
 * Locks of the whole database: advisory locks of a transaction that stays open, on a connection of the pool, while they
 * are held. A transaction's locks, not a session's: they hold behind PgBouncer too, and end with the connection.
 */
export function postgresLocks(db: Kysely<any>): Locks {
  const run = sqlRunner(db)
  return {
    async acquire(keys, { timeout = 10_000, signal } = {}) {
      signal?.throwIfAborted()
      const taken = Promise.withResolvers<void>()
      const wanted = Promise.withResolvers<void>()
      const holding = db.transaction().execute(async (trx) => {
        await run(`select set_config('lock_timeout', $1, true) as lock_timeout`, [`${Math.max(1, timeout)}ms`], trx)
        for (const key of lockOrder(keys)) {
          try {
            await run('select pg_advisory_xact_lock(hashtextextended($1, 0)) is null as locked', [key], trx, signal)
          } catch (error) {
            throw failureFacts(error).code === lockNotAvailable ? new LockTimeoutError(key, timeout) : error
          }
          signal?.throwIfAborted()
        }
        taken.resolve()
        await wanted.promise
      })
      // A connection that is lost while the locks are held takes them along; `release` then has nothing to say.
      holding.catch(taken.reject)
      // Who gives up does not wait until the server has heard of it.
      const abort = (): void => taken.reject(signal?.reason)
      signal?.addEventListener('abort', abort)
      try {
        await taken.promise
      } finally {
        signal?.removeEventListener('abort', abort)
      }
      return leaseOf(async () => {
        wanted.resolve()
        await holding.catch(() => {})
      })
    },
  }
}
