import type { Decode, PageQuery, RangeStats } from '../backend.ts'
import type { LocalReads } from '../local/engine.ts'
import { Encoding, isLive, type NamedRow, type Row } from '../row.ts'
import type { GroupRange } from '../write/rows.ts'
import type { Connection, Statement } from './driver.ts'
import type { ReadTurn } from './read-turn.ts'
import { groupCondition, StatementCache } from './statements.ts'

const COLUMNS = 'value, enc, expires_at AS expiresAt, rev AS revision'
const LIVE = '(expires_at IS NULL OR expires_at > ?)'

/** Reads of a file, in the transaction of the turn. */
export class SqliteReads implements LocalReads {
  readonly #turn: ReadTurn
  readonly #now: () => number
  readonly #statements: StatementCache
  readonly #get: Statement
  readonly #allAsJson: Statement

  constructor(db: Connection, turn: ReadTurn, now: () => number) {
    this.#turn = turn
    this.#now = now
    this.#statements = new StatementCache(db)
    this.#get = db.prepare(`SELECT ${COLUMNS} FROM kv WHERE grp = ? AND key = ?`)
    this.#allAsJson = db
      .prepare<unknown[], any>(
        `SELECT json_group_array(key), json_group_array(CASE WHEN enc < ${Encoding.Bytes} THEN value END),
           min(enc), max(enc)
         FROM (SELECT key, value, enc FROM kv WHERE grp = ? AND ${LIVE} ORDER BY key)`,
      )
      .raw()
  }

  get(group: string, key: string): Row | undefined {
    this.#turn.enter()
    return this.#get.get(group, key) as Row | undefined
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
   * Two JSON arrays made by SQLite and parsed at once: creating a few thousand strings one by one costs more. Bytes have
   * no place in JSON, and two encodings in one group need to be told apart: then row by row.
   */
  getAll(group: string, decode: Decode): Map<string, unknown> {
    this.#turn.enter()
    const [keys, values, lowest, highest] = this.#jsonOf(group)
    if (lowest !== highest || highest >= Encoding.Bytes) return this.#rowByRow(group, decode)
    const names: string[] = JSON.parse(keys)
    const stored: string[] = JSON.parse(values)
    const all = new Map<string, unknown>()
    if (highest === Encoding.Text) for (let i = 0; i < names.length; i++) all.set(names[i]!, stored[i])
    else for (let i = 0; i < names.length; i++) all.set(names[i]!, decode(stored[i]!, highest))
    return all
  }

  #jsonOf(group: string): [keys: string, values: string, lowest: Encoding, highest: Encoding] {
    try {
      const [keys, values, lowest, highest] = this.#allAsJson.get(group, this.#now()) as [string, string, any, any]
      return [keys, values, lowest ?? Encoding.Text, highest ?? Encoding.Text]
    } catch (error) {
      // Larger than SQLite lets a string be, or than JavaScript does.
      if (!/TOOBIG|ERR_STRING_TOO_LONG/.test(String((error as { code?: unknown }).code))) throw error
      return ['', '', Encoding.Text, Encoding.Bytes]
    }
  }

  #rowByRow(group: string, decode: Decode): Map<string, unknown> {
    const all = new Map<string, unknown>()
    const rows = this.#statements
      .prepare(`SELECT key, value, enc FROM kv WHERE grp = ? AND ${LIVE} ORDER BY key`)
      .all(group, this.#now()) as NamedRow[]
    for (const { key, value, enc } of rows) all.set(key, decode(value, enc))
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
}
