import type { GroupRange } from '../write/rows.ts'
import type { Connection, Statement } from './driver.ts'

/** Prepares each statement once. Its texts are written here in the package, so there are few of them. */
export class StatementCache {
  readonly #db: Connection
  readonly #statements = new Map<string, Statement>()

  constructor(db: Connection) {
    this.#db = db
  }

  prepare(sql: string): Statement {
    let statement = this.#statements.get(sql)
    if (statement === undefined) {
      statement = this.#db.prepare(sql)
      this.#statements.set(sql, statement)
    }
    return statement
  }
}

/** The groups of a range as a condition that the primary key answers, with its values. */
export function groupCondition(range: GroupRange): { readonly condition: string; readonly values: readonly string[] } {
  if ('only' in range) return { condition: 'grp = ?', values: [range.only] }
  if (range.to === undefined) return { condition: 'grp >= ?', values: [range.from] }
  return { condition: 'grp >= ? AND grp < ?', values: [range.from, range.to] }
}
