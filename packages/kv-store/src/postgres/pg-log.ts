import type { LoggedChange, LogPage } from '../backend.ts'
import { KvCompactedError, KvInvalidArgumentError } from '../errors.ts'
import type { ChangeLogOptions } from '../options.ts'
import type { SharedLog } from '../watch/foreign-changes.ts'
import type { PgClient, PgRow } from './client.ts'
import { readValue } from './encode.ts'
import { wrapPgError } from './errors.ts'
import { CHANNEL } from './transaction-steps.ts'

// A notification may come while an older transaction still hides its changes: then time must do. In milliseconds.
const POLL = 250

/**
 * The change log of a database, in the order of its transactions. Only what lies below the oldest transaction under way is
 * read: above it an older number could still appear, and be missed.
 */
export class PgLog implements SharedLog {
  readonly #client: PgClient
  readonly #options: ChangeLogOptions
  readonly #writer: string
  readonly #onError: (error: unknown) => void
  readonly #wakes = new Set<() => void>()
  #listening: Promise<() => Promise<void>> | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(client: PgClient, options: ChangeLogOptions, writer: string, onError: (error: unknown) => void) {
    this.#client = client
    this.#options = options
    this.#writer = writer
    this.#onError = onError
  }

  async head(): Promise<string> {
    try {
      const [row] = await this.#client.query('SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xmin')
      return `${BigInt(row!.xmin) - 1n}:${2n ** 63n - 1n}`
    } catch (error) {
      throw wrapPgError(error)
    }
  }

  read(since: string, limit: number): Promise<LogPage> {
    return this.#read(since, limit, '')
  }

  readForeign(since: string, limit: number): Promise<LogPage> {
    return this.#read(since, limit, this.#writer)
  }

  async #read(since: string, limit: number, except: string): Promise<LogPage> {
    const [xid, seq] = parsePosition(since)
    try {
      const floor = await this.#floor()
      if (floor !== undefined && isBefore([xid, seq], floor)) throw new KvCompactedError(since)
      const rows = await this.#client.query(
        `SELECT writer, type, grp, key, value, enc, expires_at, rev, ts, xid::text AS xid, seq::text AS seq FROM kv_log
         WHERE (xid, seq) > ($1::text::xid8, $2::text::bigint) AND xid < pg_snapshot_xmin(pg_current_snapshot())
         ORDER BY xid, seq LIMIT ${limit}`,
        [String(xid), String(seq)],
      )
      const last = rows.at(-1)
      return {
        changes: rows.filter(({ writer }) => writer !== except).map(toChange),
        position: last === undefined ? since : `${last.xid}:${last.seq}`,
      }
    } catch (error) {
      throw wrapPgError(error)
    }
  }

  onAppend(wake: () => void): () => void {
    this.#wakes.add(wake)
    const wakeAll = (): void => {
      for (const each of [...this.#wakes]) each()
    }
    if (this.#listening === undefined) {
      this.#listening = this.#client.listen(CHANNEL, wakeAll)
      // Reported once: until the next store the timer does without.
      this.#listening.catch((error) => this.#onError(wrapPgError(error)))
    }
    this.#timer ??= setInterval(wakeAll, POLL).unref()
    return () => {
      this.#wakes.delete(wake)
      if (this.#wakes.size > 0) return
      // The subscription stays: the next watcher comes soon, and an idle one costs nothing.
      clearInterval(this.#timer)
      this.#timer = undefined
    }
  }

  /** Removes the oldest changes beyond what is kept, and remembers where the log now begins. */
  async trim(): Promise<void> {
    await this.#client.query(
      `WITH last AS (SELECT xid, seq FROM kv_log ORDER BY xid DESC, seq DESC OFFSET ${this.#options.maxEntries} LIMIT 1),
         gone AS (DELETE FROM kv_log USING last WHERE (kv_log.xid, kv_log.seq) <= (last.xid, last.seq))
       INSERT INTO kv_meta (name, value) SELECT 'log_floor', xid::text || ':' || seq FROM last
       ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    )
  }

  /** Stops listening. Never fails: where the server is out of reach there is no subscription left to give up. */
  async close(): Promise<void> {
    clearInterval(this.#timer)
    this.#timer = undefined
    const listening = this.#listening
    this.#listening = undefined
    const unlisten = await listening?.catch(() => undefined)
    await unlisten?.().catch((error) => this.#onError(wrapPgError(error)))
  }

  async #floor(): Promise<[bigint, bigint] | undefined> {
    const [row] = await this.#client.query(`SELECT value FROM kv_meta WHERE name = 'log_floor'`)
    return row && parsePosition(row.value)
  }
}

function parsePosition(position: string): [xid: bigint, seq: bigint] {
  const match = /^(\d{1,20}):(\d{1,20})$/.exec(position)
  if (match === null) throw new KvInvalidArgumentError('since', `not a position: ${JSON.stringify(position)}`)
  return [BigInt(match[1]!), BigInt(match[2]!)]
}

const isBefore = (a: readonly [bigint, bigint], b: readonly [bigint, bigint]): boolean =>
  a[0] < b[0] || (a[0] === b[0] && a[1] < b[1])

function toChange(row: PgRow): LoggedChange {
  return {
    type: row.type,
    group: Buffer.from(row.grp).toString(),
    key: Buffer.from(row.key).toString(),
    ...(row.value === null ? { value: undefined, enc: 0 as const } : readValue(row.value, row.enc)),
    expiresAt: row.expires_at === null ? null : Number(row.expires_at),
    revision: Number(row.rev),
    timestamp: Number(row.ts),
    position: `${row.xid}:${row.seq}`,
  }
}
