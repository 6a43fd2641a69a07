import { Encoding, type Row } from '../row.ts'
import type { Usage } from '../write/quota.ts'
import type { GroupRange, LocalRows, RemovedGroup, RemovedRow } from '../write/rows.ts'
import type { Connection, Statement } from './driver.ts'
import type { Revisions } from './revisions.ts'
import { groupCondition, StatementCache } from './statements.ts'
import { UsageCounters } from './usage.ts'

const upsert = (enc: string, expiresAt: string): string =>
  `INSERT INTO kv (grp, key, value, rev, enc, expires_at) VALUES (?, ?, ?, ?, ${enc}, ${expiresAt})
   ON CONFLICT (grp, key) DO UPDATE SET value = excluded.value, rev = excluded.rev, enc = excluded.enc,
     expires_at = excluded.expires_at`

/** Writes on rows of a file, inside a transaction or as single statements. */
export class SqliteRows implements LocalRows {
  readonly #revisions: Revisions
  readonly #usage: UsageCounters
  readonly #statements: StatementCache
  readonly #get: Statement
  readonly #put: Statement
  /** By encoding, for values that never expire: what need not be bound costs nothing. */
  readonly #putForEver: readonly Statement[]
  readonly #remove: Statement
  readonly #removeLive: Statement
  readonly #removeIfExpired: Statement
  readonly #hasLive: Statement

  constructor(db: Connection, revisions: Revisions) {
    this.#revisions = revisions
    this.#usage = new UsageCounters(db)
    this.#statements = new StatementCache(db)
    this.#get = db.prepare(
      'SELECT value, enc, expires_at AS expiresAt, rev AS revision FROM kv WHERE grp = ? AND key = ?',
    )
    this.#put = db.prepare(upsert('?', '?'))
    this.#putForEver = Object.values(Encoding).map((enc) => db.prepare(upsert(String(enc), 'NULL')))
    this.#remove = db.prepare('DELETE FROM kv WHERE grp = ? AND key = ?')
    this.#removeLive = db.prepare('DELETE FROM kv WHERE grp = ? AND key = ? AND (expires_at IS NULL OR expires_at > ?)')
    this.#removeIfExpired = db.prepare('DELETE FROM kv WHERE grp = ? AND key = ? AND expires_at <= ?')
    this.#hasLive = db.prepare('SELECT 1 FROM kv WHERE grp = ? AND (expires_at IS NULL OR expires_at > ?) LIMIT 1')
  }

  get(group: string, key: string): Row | undefined {
    return this.#get.get(group, key) as Row | undefined
  }

  put(
    group: string,
    key: string,
    value: string | Uint8Array,
    enc: Encoding,
    expiresAt: number | null,
    revision: number,
  ): void {
    if (expiresAt === null) this.#putForEver[enc]!.run(group, key, value, revision)
    else this.#put.run(group, key, value, revision, enc, expiresAt)
  }

  remove(group: string, key: string): void {
    this.#remove.run(group, key)
  }

  removeLive(group: string, key: string, now: number): boolean {
    return this.#removeLive.run(group, key, now).changes > 0
  }

  removeIfExpired(group: string, key: string, now: number): boolean {
    return this.#removeIfExpired.run(group, key, now).changes > 0
  }

  nextRevision(): number {
    return this.#revisions.next()
  }

  usage(namespace: string): Usage {
    return this.#usage.usage(namespace)
  }

  hasLive(group: string, now: number): boolean {
    return this.#hasLive.get(group, now) !== undefined
  }

  removeExpired(namespace: string, now: number): readonly RemovedRow[] {
    return this.#statements
      .prepare('DELETE FROM kv WHERE grp >= ? AND grp < ? AND expires_at <= ? RETURNING grp AS "group", key')
      .all(`${namespace}:`, `${namespace};`, now) as RemovedRow[]
  }

  removeGroups(range: GroupRange, now: number): readonly RemovedGroup[] {
    const { condition, values } = groupCondition(range)
    const live = `${condition} AND (expires_at IS NULL OR expires_at > ?)`
    const groups = this.#statements
      .prepare(`SELECT grp AS "group", count(*) AS keys FROM kv WHERE ${live} GROUP BY grp ORDER BY grp`)
      .all(...values, now) as RemovedGroup[]
    if (groups.length > 0) this.#statements.prepare(`DELETE FROM kv WHERE ${live}`).run(...values, now)
    return groups
  }
}
