import { randomInt } from 'node:crypto'
import type { LoggedChange, LogPage, LogReader } from '../backend.ts'
import { KvCompactedError, KvInvalidArgumentError } from '../errors.ts'
import type { ChangeLogOptions } from '../options.ts'
import type { Change } from '../write/batch.ts'
import type { Connection, Statement } from './driver.ts'
import { isBusy } from './errors.ts'
import type { ReadTurn } from './read-turn.ts'

const TABLE = `
  CREATE TABLE IF NOT EXISTS kv_log (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    writer INTEGER NOT NULL, type TEXT NOT NULL, grp TEXT NOT NULL, key TEXT NOT NULL, value, enc INTEGER NOT NULL,
    expires_at INTEGER, rev INTEGER NOT NULL, ts INTEGER NOT NULL
  )`

const COLUMNS = `type, grp AS "group", key, value, enc, expires_at AS expiresAt, rev AS revision, ts AS timestamp,
  CAST(seq AS TEXT) AS position`

// How often other processes are asked for, in milliseconds, and how much of the log one trim may remove.
const POLL = 50
const TRIM = 10_000

/**
 * The changes of a file in the order of their commits, written in the same transaction. A file that has the log keeps it:
 * every later opener writes it. Changes of other processes are noticed through `PRAGMA data_version`.
 */
export class SqliteLog implements LogReader {
  readonly #turn: ReadTurn
  readonly #options: ChangeLogOptions
  readonly #writer = randomInt(2 ** 47)
  readonly #insert: Statement
  readonly #head: Statement
  readonly #floor: Statement
  readonly #read: Statement
  readonly #trim: Statement
  readonly #dataVersion: Statement
  readonly #wakes = new Set<() => void>()
  #seenVersion: unknown
  #timer: NodeJS.Timeout | undefined

  /** The log of the file: made when asked for, found when somebody asked before; `undefined` otherwise. */
  static open(db: Connection, turn: ReadTurn, options: ChangeLogOptions | undefined): SqliteLog | undefined {
    if (options !== undefined) db.exec(TABLE)
    const exists = db.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'kv_log'`).get()
    return exists === undefined ? undefined : new SqliteLog(db, turn, options ?? DEFAULT_CHANGE_LOG)
  }

  private constructor(db: Connection, turn: ReadTurn, options: ChangeLogOptions) {
    this.#turn = turn
    this.#options = options
    this.#insert = db.prepare(
      `INSERT INTO kv_log (writer, type, grp, key, value, enc, expires_at, rev, ts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    this.#head = db.prepare(`SELECT seq FROM sqlite_sequence WHERE name = 'kv_log'`).pluck()
    this.#floor = db.prepare('SELECT min(seq) - 1 FROM kv_log').pluck()
    this.#read = db.prepare(`SELECT writer, ${COLUMNS} FROM kv_log WHERE seq > ? ORDER BY seq LIMIT ?`)
    this.#trim = db.prepare('DELETE FROM kv_log WHERE seq <= ? AND seq <= (SELECT min(seq) FROM kv_log) + ?')
    this.#dataVersion = db.prepare('PRAGMA data_version').pluck()
  }

  head(): string {
    this.#turn.enter()
    return String(this.#headSeq())
  }

  read(since: string, limit: number): LogPage {
    return this.#readFrom(since, limit, undefined)
  }

  /** The same without what this connection wrote. */
  readForeign(since: string, limit: number): LogPage {
    return this.#readFrom(since, limit, this.#writer)
  }

  #readFrom(since: string, limit: number, except: number | undefined): LogPage {
    const from = /^\d+$/.test(since) ? Number(since) : Number.NaN
    if (!Number.isSafeInteger(from))
      throw new KvInvalidArgumentError('since', `not a position: ${JSON.stringify(since)}`)
    this.#turn.enter()
    const floor = (this.#floor.get() as number | null) ?? this.#headSeq()
    if (from < floor) throw new KvCompactedError(since)
    const rows = this.#read.all(from, limit) as (LoggedChange & { writer: number })[]
    return {
      changes: rows.filter(({ writer }) => writer !== except).map(toChange),
      position: rows.at(-1)?.position ?? since,
    }
  }

  onAppend(wake: () => void): () => void {
    this.#wakes.add(wake)
    this.#timer ??= this.#poll()
    return () => {
      this.#wakes.delete(wake)
      if (this.#wakes.size > 0) return
      clearInterval(this.#timer)
      this.#timer = undefined
    }
  }

  /** Writes the changes into the running transaction and gives them their positions. */
  append(changes: readonly Change[]): void {
    for (const change of changes) {
      const { type, group, key, value, enc, expiresAt, revision, timestamp } = change
      const { lastInsertRowid } = this.#insert.run(
        this.#writer,
        type,
        group,
        key,
        value ?? null,
        enc,
        expiresAt,
        revision,
        timestamp,
      )
      change.position = String(lastInsertRowid)
    }
  }

  /** Called after a commit of this connection. */
  committed(): void {
    for (const wake of [...this.#wakes]) wake()
  }

  /** Removes the oldest changes beyond what is kept; another process that is writing now postpones it. */
  trim(): void {
    this.#turn.end()
    try {
      this.#trim.run(this.#headSeq() - this.#options.maxEntries, TRIM)
    } catch (error) {
      if (!isBusy(error)) throw error
    }
  }

  #headSeq(): number {
    return (this.#head.get() as number | undefined) ?? 0
  }

  #poll(): NodeJS.Timeout {
    this.#seenVersion = this.#dataVersion.get()
    return setInterval(() => {
      // Inside the read transaction of a turn the version would stand still.
      this.#turn.end()
      const version = this.#dataVersion.get()
      if (version === this.#seenVersion) return
      this.#seenVersion = version
      this.committed()
    }, POLL).unref()
  }
}

/** What a log keeps when its opener did not say. */
export const DEFAULT_CHANGE_LOG: ChangeLogOptions = Object.freeze({ maxEntries: 100_000 })

function toChange({ writer: _, value, ...change }: LoggedChange & { writer: number }): LoggedChange {
  return { ...change, value: value ?? undefined }
}
