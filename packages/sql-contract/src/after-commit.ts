import type { Kysely } from 'kysely'

/** Work for after a commit. May be asynchronous: `transaction()` resolves when it has ended. */
export type AfterCommitHook = () => unknown

/** A handle that no running `transaction()` of this package manages, and whose commit nobody would report. */
export class UnmanagedTransactionError extends Error {
  override readonly name = 'UnmanagedTransactionError'
  readonly code = 'SQL_UNMANAGED_TRANSACTION'

  constructor() {
    super(
      'afterCommit needs a transaction that transaction(db, …) began and has not ended: ' +
        'one of db.transaction() or db.startTransaction() does not report its commit',
    )
  }
}

/** Marks the adapter of one session: see `DirectExecutor`. Found by name, as are the hooks, across copies of the package. */
export const SESSION: unique symbol = Symbol.for('modkit.sql.session')
const HOOKS: unique symbol = Symbol.for('modkit.sql.after-commit')

interface Carrier {
  [HOOKS]?: AfterCommitHook[] | undefined
}

/**
 * Runs `hook` after `trx` was committed, before its `transaction()` resolves, in the order of registration; never after a
 * roll-back. What it throws goes to `onAfterCommitError` and changes nothing.
 *
 * @throws UnmanagedTransactionError for a handle that `transaction(db, …)` did not hand out, or whose transaction has ended
 */
export function afterCommit(trx: Kysely<any>, hook: AfterCommitHook): void {
  const hooks = carrierOf(trx)[HOOKS]
  if (hooks === undefined) throw new UnmanagedTransactionError()
  hooks.push(hook)
}

/** Begins to collect the hooks of `trx`. */
export function collectHooks(trx: Kysely<any>): { end(): readonly AfterCommitHook[] } {
  const carrier = carrierOf(trx)
  const hooks: AfterCommitHook[] = []
  carrier[HOOKS] = hooks
  return {
    end() {
      carrier[HOOKS] = undefined
      return hooks
    },
  }
}

// All handles of one transaction share the session that our executor keeps; with a foreign dialect only the very handle
// that `transaction()` handed out is known.
function carrierOf(trx: Kysely<any>): Carrier {
  const { adapter } = trx.getExecutor()
  return (Object.hasOwn(adapter, SESSION) ? adapter : trx) as Carrier
}
