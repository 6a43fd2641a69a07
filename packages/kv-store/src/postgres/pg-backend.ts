import type { Backend, Decode, PageQuery, RangeStats } from '../backend.ts'
import { KvUnsupportedError } from '../errors.ts'
import { isLive, type NamedRow, type Row } from '../row.ts'
import type { PointOperation } from '../write/operations.ts'
import type { GroupRange, RemovedGroup } from '../write/rows.ts'
import type { PgClient, PgParameter, PgRow } from './client.ts'
import { inGroups, liveIn } from './conditions.ts'
import { base64, bytes, ROW_COLUMNS, readRow, readValue } from './encode.ts'
import { wrapPgError } from './errors.ts'
import type { PgLog } from './pg-log.ts'
import type { PgWriter } from './pg-writer.ts'

/** What `PgBackend` needs besides a client and a writer. */
export interface PgBackendOptions {
  readonly now: () => number
  readonly onError: (error: unknown) => void
}

/** The store on a Postgres database. */
export class PgBackend implements Backend {
  readonly kind = 'postgres'
  readonly log: PgLog | undefined
  readonly #client: PgClient
  readonly #writer: PgWriter
  readonly #options: PgBackendOptions
  /** Lazy deletes that nobody waits for. */
  readonly #lazy = new Set<Promise<unknown>>()

  constructor(client: PgClient, writer: PgWriter, log: PgLog | undefined, options: PgBackendOptions) {
    this.#client = client
    this.#writer = writer
    this.log = log
    this.#options = options
  }

  /** There is no short way to a server. */
  plain(): null {
    return null
  }

  async get(group: string, key: string): Promise<Row | undefined> {
    const [row] = await this.#rows(
      `SELECT ${ROW_COLUMNS} FROM kv r WHERE sha256(r.grp) = sha256($1::bytea) AND sha256(r.key) = sha256($2::bytea)`,
      [bytes(group), bytes(key)],
    )
    if (row === undefined) return undefined
    const found = readRow(row)
    if (isLive(found, this.#options.now())) return found
    this.#expire(group)
    return undefined
  }

  async getMany(group: string, keys: readonly string[]): Promise<readonly NamedRow[]> {
    if (keys.length === 0) return []
    const rows = await this.#rows(
      `SELECT ${ROW_COLUMNS} FROM json_array_elements_text($2::text::json) WITH ORDINALITY AS n(k, i)
       JOIN kv r ON sha256(r.grp) = sha256($1::bytea) AND sha256(r.key) = sha256(decode(n.k, 'base64')) ORDER BY n.i`,
      [bytes(group), JSON.stringify(keys.map(base64))],
    )
    return rows.map(readRow).filter((row) => isLive(row, this.#options.now()))
  }

  async getAll(group: string, decode: Decode): Promise<Map<string, unknown>> {
    const { where, parameters } = liveIn({ only: group }, this.#options.now())
    const rows = await this.#rows(
      `SELECT r.key, r.value, r.enc FROM kv r WHERE ${where} ORDER BY substring(r.key, 1, 1000), r.key`,
      parameters,
    )
    const all = new Map<string, unknown>()
    for (const row of rows) {
      const { value, enc } = readValue(row.value, row.enc)
      all.set(Buffer.from(row.key).toString(), decode(value, enc))
    }
    return all
  }

  async page({ group, from, to, after, reverse, limit, keysOnly }: PageQuery): Promise<readonly NamedRow[]> {
    const { where, parameters } = liveIn({ only: group }, this.#options.now())
    const conditions = [where]
    const values: PgParameter[] = [...parameters]
    const compare = (comparison: string, key: string): void => {
      values.push(bytes(key))
      const whole = `$${values.length}::bytea`
      conditions.push(
        `substring(r.key, 1, 1000) ${comparison[0]}= substring(${whole}, 1, 1000) AND r.key ${comparison} ${whole}`,
      )
    }
    compare('>=', from)
    if (to !== undefined) compare('<', to)
    if (after !== undefined) compare(reverse ? '<' : '>', after)
    const order = reverse ? 'DESC' : 'ASC'
    const columns = keysOnly ? `r.grp, r.key, ''::bytea AS value, 0 AS enc, r.expires_at, r.rev` : ROW_COLUMNS
    const rows = await this.#rows(
      `SELECT ${columns} FROM kv r WHERE ${conditions.join(' AND ')}
       ORDER BY substring(r.key, 1, 1000) ${order}, r.key ${order} LIMIT ${limit}`,
      values,
    )
    return rows.map(readRow)
  }

  async count(range: GroupRange): Promise<number> {
    const { where, parameters } = liveIn(range, this.#options.now())
    const [row] = await this.#rows(`SELECT count(*) AS keys FROM kv r WHERE ${where}`, parameters)
    return Number(row!.keys)
  }

  async groups(range: GroupRange): Promise<string[]> {
    const { where, parameters } = liveIn(range, this.#options.now())
    const rows = await this.#rows(`SELECT DISTINCT r.grp FROM kv r WHERE ${where} ORDER BY r.grp`, parameters)
    return rows.map(({ grp }) => Buffer.from(grp).toString())
  }

  async stats(range: GroupRange): Promise<RangeStats> {
    const { where, parameters } = inGroups(range)
    const live = `(r.expires_at IS NULL OR r.expires_at > $${parameters.length + 1}::bigint)`
    const [row] = await this.#rows(
      `SELECT count(*) FILTER (WHERE ${live}) AS keys, count(DISTINCT r.grp) FILTER (WHERE ${live}) AS groups,
         coalesce(sum(octet_length(r.key) + octet_length(r.value)) FILTER (WHERE ${live}), 0) AS bytes,
         count(*) FILTER (WHERE NOT ${live}) AS expired FROM kv r WHERE ${where}`,
      [...parameters, String(this.#options.now())],
    )
    const { keys, groups, bytes: held, expired } = row!
    return { keys: Number(keys), groups: Number(groups), bytes: Number(held), expired: Number(expired) }
  }

  write<T>(operation: PointOperation<T>, signal: AbortSignal | undefined): Promise<T> {
    return this.#writer.write(operation, signal)
  }

  deleteGroups(range: GroupRange, signal: AbortSignal | undefined): Promise<readonly RemovedGroup[]> {
    return this.#writer.deleteRange(range, 'delete', signal)
  }

  async purge(range: GroupRange, signal: AbortSignal | undefined): Promise<number> {
    const removed = await this.#writer.deleteRange(range, 'expire', signal)
    await this.log?.trim()
    return removed.reduce((sum, { keys }) => sum + keys, 0)
  }

  fileBytes(): undefined {
    return undefined
  }

  async backup(): Promise<void> {
    throw new KvUnsupportedError('backup (use pg_dump)', 'postgres')
  }

  async close(): Promise<void> {
    await this.#writer.settled()
    await Promise.allSettled(this.#lazy)
    try {
      await this.log?.close()
    } finally {
      // Connections that stayed open would keep the process alive.
      await this.#client.close()
    }
  }

  /** Reads what is committed, after the writes of this store that were queued before. */
  async #rows(sql: string, parameters: readonly PgParameter[]): Promise<readonly PgRow[]> {
    await this.#writer.settled()
    try {
      return await this.#client.query(sql, parameters)
    } catch (error) {
      throw wrapPgError(error)
    }
  }

  #expire(group: string): void {
    const lazy = this.#writer
      .deleteRange({ only: group }, 'expire', undefined)
      .catch(this.#options.onError)
      .finally(() => this.#lazy.delete(lazy))
    this.#lazy.add(lazy)
  }
}
