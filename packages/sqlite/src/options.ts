import { type Duration, milliseconds } from '@modkit/kernel'
import type { KyselyPlugin } from 'kysely'
import { type Location, parseLocation } from './location.ts'

/** The libraries that can do the work. */
export const DRIVER_NAMES = ['better-sqlite3', 'node:sqlite', 'sqlite3'] as const

/**
 * - `better-sqlite3`: the fastest; a query blocks the event loop while it runs.
 * - `node:sqlite`: part of Node, nothing to install; also blocks.
 * - `sqlite3`: runs queries on the thread pool, so that a long one does not block the event loop; short ones are slower.
 */
export type SqliteDriverName = (typeof DRIVER_NAMES)[number]

/** The journal modes of SQLite. */
export const JOURNAL_MODES = ['wal', 'delete', 'truncate', 'persist', 'memory', 'off'] as const

/** How SQLite makes a transaction atomic. `wal` lets readers and the writer work at the same time. */
export type JournalMode = (typeof JOURNAL_MODES)[number]

/** When SQLite waits for the disk: https://sqlite.org/pragma.html#pragma_synchronous */
export const SYNCHRONOUS = ['off', 'normal', 'full', 'extra'] as const

/** When SQLite waits for the disk. */
export type Synchronous = (typeof SYNCHRONOUS)[number]

/** What `openSqlite` takes. */
export interface SqliteOptions {
  /** A path, `:memory:`, or a `file:` DSN with `mode=ro|rw|rwc|memory`. */
  readonly path: string
  /** The library that does the work; loaded only when it is chosen. Default: `better-sqlite3`. */
  readonly driver?: SqliteDriverName
  /**
   * How long to wait for a lock that another connection holds, without blocking the event loop: `PRAGMA busy_timeout` stays
   * 0, and the statement is tried again. Default: `'5s'`.
   */
  readonly busyTimeout?: Duration
  /** Default: `wal` for a file that may be written, else left as it is. */
  readonly journalMode?: JournalMode
  /** Whether foreign keys are enforced. Default: true (SQLite's own default is false). */
  readonly foreignKeys?: boolean
  /** Default: `full`, the only one in which no committed transaction is lost with the power. */
  readonly synchronous?: Synchronous
  /** Deadline of a first query that proves the database readable. Default: 0, no such query. */
  readonly connectTimeout?: Duration
  /**
   * How long a query waits for the connection while a transaction, `connection()` or a stream holds it: a transaction that
   * awaits a query of `db` instead of its own handle would wait for ever. 0 does. Default: `'30s'`.
   */
  readonly acquireTimeout?: Duration
  /** How many prepared statements are kept, the most recently used ones. 0 keeps none. Default: 256. */
  readonly statementCacheSize?: number
  /** Further pragmas, set when the database is opened: `{ cache_size: -64000 }`. */
  readonly pragmas?: Readonly<Record<string, string | number>>
  /** Kysely plugins of the instance. */
  readonly plugins?: readonly KyselyPlugin[]
  /** The name of the instance, as it stands in its tokens. Shown in errors and gauges. */
  readonly name?: string
  /** Gives up opening. */
  readonly signal?: AbortSignal
}

/** Options whose value may be missing, without those that are: an option is left out, it is never `undefined`. */
export function configured<T extends { readonly path: string }>(
  options: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } & { readonly path: string } {
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given) as { [K in keyof T]?: Exclude<T[K], undefined> } & { readonly path: string }
}

/** The options, checked and complete. */
export interface Settings {
  readonly location: Location
  readonly driver: SqliteDriverName
  readonly busyTimeoutMs: number
  /** `undefined` leaves the file as it is. */
  readonly journalMode: JournalMode | undefined
  readonly foreignKeys: boolean
  readonly synchronous: Synchronous
  readonly connectTimeoutMs: number
  readonly acquireTimeoutMs: number
  readonly statementCacheSize: number
  readonly pragmas: Readonly<Record<string, string | number>>
}

// What a timer takes.
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1

/** Checks the options and fills in defaults. @throws TypeError that says what is wrong, without the path */
export function checkOptions(options: SqliteOptions): Settings {
  const location = parseLocation(options.path)
  return {
    location,
    driver: oneOf('driver', options.driver ?? 'better-sqlite3', DRIVER_NAMES),
    busyTimeoutMs: timeout('busyTimeout', options.busyTimeout ?? '5s'),
    journalMode: journalMode(options.journalMode, location),
    foreignKeys: options.foreignKeys ?? true,
    synchronous: oneOf('synchronous', options.synchronous ?? 'full', SYNCHRONOUS),
    connectTimeoutMs: timeout('connectTimeout', options.connectTimeout ?? 0),
    acquireTimeoutMs: timeout('acquireTimeout', options.acquireTimeout ?? '30s'),
    statementCacheSize: count('statementCacheSize', options.statementCacheSize ?? 256),
    pragmas: pragmas(options.pragmas ?? {}),
  }
}

function journalMode(given: JournalMode | undefined, location: Location): JournalMode | undefined {
  const mode = given === undefined ? undefined : oneOf('journalMode', given, JOURNAL_MODES)
  if (location.kind === 'memory') {
    if (mode === undefined || mode === 'memory' || mode === 'off') return mode
    throw new TypeError(`journalMode "${mode}" needs a file: a database in memory has "memory" or "off"`)
  }
  if (location.mode === 'ro') {
    if (mode === undefined) return undefined
    throw new TypeError('journalMode cannot be set with mode=ro: leave it out, and the file keeps its own')
  }
  return mode ?? 'wal'
}

function oneOf<const T extends string>(option: string, given: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === given)
  if (found === undefined) throw new TypeError(`${option} is one of ${choices.join(', ')}: ${JSON.stringify(given)}`)
  return found
}

function timeout(option: string, given: Duration): number {
  let ms: number
  try {
    ms = Math.round(milliseconds(given))
  } catch (error) {
    throw new TypeError(`${option} is ${(error as Error).message}`)
  }
  if (ms > LONGEST_TIMEOUT_MS)
    throw new TypeError(`${option} is longer than a timer can wait: ${LONGEST_TIMEOUT_MS} ms`)
  return ms
}

function count(option: string, given: number): number {
  if (!Number.isSafeInteger(given) || given < 0) throw new TypeError(`${option} is a whole number, 0 or more: ${given}`)
  return given
}

// Pragmas take no parameters, so both halves are checked before they become SQL.
function pragmas(given: Readonly<Record<string, string | number>>): Readonly<Record<string, string | number>> {
  for (const [name, value] of Object.entries(given)) {
    if (!/^[a-z_]+$/.test(name)) throw new TypeError(`pragmas has a name that is none: ${JSON.stringify(name)}`)
    if (!/^-?[\w.]+$/.test(String(value))) throw new TypeError(`pragmas has a value that is none: "${name}"`)
  }
  return given
}
