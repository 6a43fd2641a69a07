import { KvUnsupportedError } from '../errors.ts'
import type { Engine, ExpiredWindow } from '../local/engine.ts'
import type { ChangeLogOptions } from '../options.ts'
import { isLive } from '../row.ts'
import type { GroupRange, RemovedRow } from '../write/rows.ts'
import { MemoryLog } from './memory-log.ts'
import { compareNames, MemoryReads } from './memory-reads.ts'
import { MemoryRows } from './memory-rows.ts'
import { MemoryTables } from './memory-tables.ts'

// Rows that a purge looks at before others may run.
const WINDOW = 2000

/** An engine that keeps everything in memory, and loses it at the end. */
export function openMemory(now: () => number, changeLog: ChangeLogOptions | undefined): Engine {
  const tables = new MemoryTables()
  const log = changeLog && new MemoryLog(changeLog)
  // `atomic` inside `transaction` nests them.
  let savepoints: number[] = []
  let logMark = 0

  return {
    kind: 'memory',
    rows: new MemoryRows(tables),
    reads: new MemoryReads(tables, now),
    log,
    begin() {
      tables.forgetChanges()
      savepoints = []
      logMark = log?.mark() ?? 0
    },
    commit: () => tables.forgetChanges(),
    rollback() {
      tables.undoTo(0)
      log?.undoTo(logMark)
    },
    savepoint() {
      savepoints.push(tables.mark())
    },
    releaseSavepoint() {
      savepoints.pop()
    },
    rollbackToSavepoint: () => tables.undoTo(savepoints.pop()!),
    beforeWrite: () => tables.forgetChanges(),
    waiting: (work) => work(),
    isBusy: () => false,
    isFatal: () => false,
    wrap: (error) => error,
    findExpired: (range, cursor, moment) => findExpired(tables, range, cursor, moment),
    fileBytes: () => undefined,
    backup: async () => {
      throw new KvUnsupportedError('backup', 'memory')
    },
    close() {},
  }
}

function findExpired(
  tables: MemoryTables,
  range: GroupRange,
  cursor: RemovedRow | undefined,
  now: number,
): ExpiredWindow {
  const expired: RemovedRow[] = []
  let seen = 0
  let last: RemovedRow | undefined
  for (const group of tables.groupsIn(range)) {
    for (const key of tables.sortedKeys(group)) {
      if (cursor !== undefined && compareNames({ group, key }, cursor) <= 0) continue
      if (seen++ === WINDOW) return { expired, next: last }
      last = { group, key }
      if (!isLive(tables.get(group, key)!, now)) expired.push({ group, key })
    }
  }
  return { expired, next: undefined }
}
