import { statSync } from 'node:fs'
import type { Engine, ExpiredWindow } from '../local/engine.ts'
import type { ChangeLogOptions } from '../options.ts'
import type { GroupRange, RemovedRow } from '../write/rows.ts'
import { backupTo } from './backup.ts'
import { SqliteLog } from './change-log.ts'
import { type ConnectionOptions, openConnection } from './connection.ts'
import type { Connection } from './driver.ts'
import { isBusy, isFatal, wrapSqliteError } from './errors.ts'
import { ReadTurn } from './read-turn.ts'
import { Revisions } from './revisions.ts'
import { SqliteReads } from './sqlite-reads.ts'
import { SqliteRows } from './sqlite-rows.ts'
import { groupCondition, StatementCache } from './statements.ts'

// Rows that a purge looks at in one go: a millisecond or so.
const WINDOW = 2000

/** An engine on a SQLite file of its own. */
export async function openSqlite(
  options: ConnectionOptions,
  now: () => number,
  changeLog: ChangeLogOptions | undefined,
): Promise<Engine> {
  const db = await openConnection(options)
  try {
    return createEngine(db, options, now, changeLog)
  } catch (error) {
    db.close()
    throw error
  }
}

function createEngine(
  db: Connection,
  options: ConnectionOptions,
  now: () => number,
  changeLog: ChangeLogOptions | undefined,
): Engine {
  const turn = new ReadTurn(db)
  const revisions = new Revisions(db)
  const log = SqliteLog.open(db, turn, changeLog)
  const begin = db.prepare('BEGIN IMMEDIATE')
  const commit = db.prepare('COMMIT')
  const savepoint = db.prepare('SAVEPOINT kv')
  const release = db.prepare('RELEASE kv')
  const rollbackTo = db.prepare('ROLLBACK TO kv')
  const statements = new StatementCache(db)
  // From here on nothing waits inside SQLite, except in `waiting`.
  db.pragma('busy_timeout = 0')

  return {
    kind: 'sqlite',
    rows: new SqliteRows(db, revisions),
    reads: new SqliteReads(db, turn, now),
    log,
    begin() {
      begin.run()
      turn.setWriting(true)
    },
    commit() {
      commit.run()
      turn.setWriting(false)
      log?.committed()
    },
    rollback() {
      // SQLite may have rolled back itself: a full disk does that.
      if (db.inTransaction) db.exec('ROLLBACK')
      turn.setWriting(false)
      revisions.discard()
    },
    savepoint: () => void savepoint.run(),
    releaseSavepoint: () => void release.run(),
    rollbackToSavepoint() {
      rollbackTo.run()
      release.run()
      revisions.discard()
    },
    beforeWrite: () => turn.end(),
    waiting(work) {
      db.pragma(`busy_timeout = ${options.busyTimeoutMs}`)
      try {
        return work()
      } finally {
        db.pragma('busy_timeout = 0')
      }
    },
    isBusy,
    isFatal,
    wrap: (error) => wrapSqliteError(error, options.busyTimeoutMs),
    findExpired(range, cursor, moment) {
      turn.enter()
      return findExpired(statements, range, cursor, moment)
    },
    fileBytes: () => (db.memory ? undefined : sizeOf(options.path) + sizeOf(`${options.path}-wal`)),
    backup: (path, onProgress, signal) => backupTo(db, turn, path, onProgress, signal),
    close() {
      turn.end()
      db.close()
    },
  }
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

function findExpired(
  statements: StatementCache,
  range: GroupRange,
  cursor: RemovedRow | undefined,
  now: number,
): ExpiredWindow {
  const { condition, values } = groupCondition(range)
  const where = cursor === undefined ? condition : `${condition} AND (grp, key) > (?, ?)`
  const bounds = cursor === undefined ? values : [...values, cursor.group, cursor.key]
  const last = statements
    .prepare(`SELECT grp AS "group", key FROM kv WHERE ${where} ORDER BY grp, key LIMIT 1 OFFSET ${WINDOW - 1}`)
    .get(...bounds) as RemovedRow | undefined
  const end = last === undefined ? '' : 'AND (grp, key) <= (?, ?)'
  const upTo = last === undefined ? [] : [last.group, last.key]
  const expired = statements
    .prepare(`SELECT grp AS "group", key FROM kv WHERE ${where} ${end} AND expires_at <= ? ORDER BY grp, key`)
    .all(...bounds, ...upTo, now) as RemovedRow[]
  return { expired, next: last }
}
