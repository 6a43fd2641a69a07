import type { Decode, PageQuery, RangeStats } from '../backend.ts'
import type { LocalReads } from '../local/engine.ts'
import { Encoding, isLive, type NamedRow, type Row } from '../row.ts'
import type { GroupRange } from '../write/rows.ts'
import type { Connection, Statement } from './driver.ts'
import type { ReadTurn } from './read-turn.ts'
import { groupCondition, StatementCache } from './statements.ts'

const COLUMNS = 'value, enc, expires_at AS expiresAt, rev AS revision'
const LIVE = '(expires_at IS NULL OR expires_at > ?)'

// How many groups are remembered that way.
const MAX_NOT_PLAIN = 1000

/** Reads of a file, in the transaction of the turn. */
export class SqliteReads implements LocalReads {
  readonly #turn: ReadTurn
  readonly #now: () => number
  readonly #statements: StatementCache
  readonly #get: Statement
  readonly #plain: Statement
  readonly #encodings: Statement
  readonly #keysOf: Statement
  readonly #textsOf: Statement
  readonly #valuesOf: Statement
  readonly #rowsOf: Statement
  /** Groups that held something else than text that never expires: the short way would be a detour. */
  readonly #notPlain = new Set<string>()

  constructor(db: Connection, turn: ReadTurn, now: () => number) {
    this.#turn = turn
    this.#now = now
    this.#statements = new StatementCache(db)
    this.#get = db.prepare(`SELECT ${COLUMNS} FROM kv WHERE grp = ? AND key = ?`)
    this.#plain = db
      .prepare<unknown[], any>(
        `SELECT CASE WHEN enc = ${Encoding.Text} AND expires_at IS NULL THEN value END FROM kv WHERE grp = ? AND key = ?`,
      )
      .pluck()
    const all = (columns: string) =>
      db.prepare<unknown[], any>(`SELECT ${columns} FROM kv WHERE grp = ? AND ${LIVE} ORDER BY key`)
    this.#encodings = db.prepare<unknown[], any>(`SELECT min(enc), max(enc) FROM kv WHERE grp = ? AND ${LIVE}`).raw()
    this.#keysOf = all('key').pluck()
    this.#textsOf = all(`CASE WHEN enc = ${Encoding.Text} THEN value END`).pluck()
    this.#valuesOf = all('value').pluck()
    this.#rowsOf = all('key, value, enc').raw()
  }

  get(group: string, key: string): Row | undefined {
    this.#turn.enter()
    return this.#get.get(group, key) as Row | undefined
  }

  plain(group: string, key: string): string | null | undefined {
    if (this.#notPlain.size > 0 && this.#notPlain.has(group)) return null
    this.#turn.enter()
    const value = this.#plain.get(group, key) as string | null | undefined
    if (value === null) this.#remember(group)
    return value
  }

  getMany(group: string, keys: readonly string[]): readonly NamedRow[] {
    const now = this.#now()
    const found: NamedRow[] = []
    for (const key of keys) {
      const row = this.get(group, key)
      if (row !== undefined && isLive(row, now)) found.push({ group, key, ...row })
    }
    return found
  }

  /**
   * Keys and values come as two flat lists: creating an array or object for each row costs more than walking the group
   * twice. The transaction of the turn makes the statements agree.
   */
  getAll(group: string, decode: Decode): Map<string, unknown> {
    this.#turn.enter()
    const now = this.#now()
    return (this.#notPlain.has(group) ? undefined : this.#allTexts(group, now)) ?? this.#allOf(group, now, decode)
  }

  /** All of a group of nothing but text; `undefined` when there is something else. */
  #allTexts(group: string, now: number): Map<string, unknown> | undefined {
    const values: (string | null)[] = this.#textsOf.all(group, now)
    const keys: string[] = this.#keysOf.all(group, now)
    const all = new Map<string, unknown>()
    for (let i = 0; i < keys.length; i++) {
      const value = values[i]!
      if (value === null) {
        this.#remember(group)
        return undefined
      }
      all.set(keys[i]!, value)
    }
    return all
  }

  /** The same where all values have one encoding, as is usual; row by row otherwise. */
  #allOf(group: string, now: number, decode: Decode): Map<string, unknown> {
    const [lowest, highest] = this.#encodings.get(group, now) as [Encoding | null, Encoding | null]
    const all = new Map<string, unknown>()
    if (lowest === null || highest === null) return all
    if (lowest !== highest) {
      for (const [key, value, enc] of this.#rowsOf.all(group, now)) all.set(key, decode(value, enc))
      return all
    }
    const keys: string[] = this.#keysOf.all(group, now)
    const values: (string | Uint8Array)[] = this.#valuesOf.all(group, now)
    for (let i = 0; i < keys.length; i++) all.set(keys[i]!, decode(values[i]!, highest))
    return all
  }

  page({ group, from, to, after, reverse, limit, keysOnly }: PageQuery): readonly NamedRow[] {
    this.#turn.enter()
    const conditions = ['grp = ?', 'key >= ?']
    const values: (string | number)[] = [group, from]
    if (to !== undefined) {
      conditions.push('key < ?')
      values.push(to)
    }
    if (after !== undefined) {
      conditions.push(reverse ? 'key < ?' : 'key > ?')
      values.push(after)
    }
    const columns = keysOnly ? `'' AS value, 0 AS enc, expires_at AS expiresAt, rev AS revision` : COLUMNS
    return this.#statements
      .prepare(
        `SELECT grp AS "group", key, ${columns} FROM kv WHERE ${conditions.join(' AND ')} AND ${LIVE}
         ORDER BY key ${reverse ? 'DESC' : 'ASC'} LIMIT ?`,
      )
      .all(...values, this.#now(), limit) as NamedRow[]
  }

  count(range: GroupRange): number {
    this.#turn.enter()
    const { condition, values } = groupCondition(range)
    const row = this.#statements
      .prepare(`SELECT count(*) AS keys FROM kv WHERE ${condition} AND ${LIVE}`)
      .get(...values, this.#now()) as { keys: number }
    return row.keys
  }

  /** Jumps from group to group through the primary key: the cost is that of the groups, not of their keys. */
  groups(range: GroupRange): string[] {
    this.#turn.enter()
    const now = this.#now()
    const upper = 'to' in range && range.to !== undefined ? [range.to] : []
    const next = (comparison: string): Statement =>
      this.#statements.prepare(
        `SELECT grp FROM kv WHERE grp ${comparison} ? ${upper.length > 0 ? 'AND grp < ?' : ''} AND ${LIVE}
         ORDER BY grp LIMIT 1`,
      )
    const groups: string[] = []
    let found = next('only' in range ? '=' : '>=').get('only' in range ? range.only : range.from, ...upper, now)
    const step = next('>')
    while (found !== undefined) {
      groups.push(found.grp)
      found = 'only' in range ? undefined : step.get(found.grp, ...upper, now)
    }
    return groups
  }

  stats(range: GroupRange): RangeStats {
    this.#turn.enter()
    const { condition, values } = groupCondition(range)
    const now = this.#now()
    return this.#statements
      .prepare(
        `SELECT count(*) FILTER (WHERE ${LIVE}) AS keys, count(DISTINCT grp) FILTER (WHERE ${LIVE}) AS groups,
           coalesce(sum(octet_length(key) + octet_length(value)) FILTER (WHERE ${LIVE}), 0) AS bytes,
           count(*) FILTER (WHERE expires_at <= ?) AS expired
         FROM kv WHERE ${condition}`,
      )
      .get(now, now, now, now, ...values) as RangeStats
  }

  #remember(group: string): void {
    if (this.#notPlain.size === MAX_NOT_PLAIN) this.#notPlain.clear()
    this.#notPlain.add(group)
  }
}
