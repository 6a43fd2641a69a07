import type { Kysely } from 'kysely'
import type { SqlDialect } from '../dialect.ts'

/** An open handle on a database. */
export interface SqlHandle {
  readonly db: Kysely<any>
  /** Closes the handle. May be called twice. */
  close(): Promise<void>
}

/** What an adapter hands to the suite. */
export interface SqlSubject {
  readonly dialect: SqlDialect
  /**
   * Opens another handle on the subject's one database, as another process would. The first call may create the
   * database. A case closes what it opened; an adapter closes, at the end, what a failed case left open.
   */
  open(): Promise<SqlHandle>
}

/** One behaviour of the contract: throws when the subject does not show it. */
export interface SqlContractCase {
  readonly name: string
  run(subject: SqlSubject): Promise<void>
}
