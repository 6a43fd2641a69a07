import { rename, rm } from 'node:fs/promises'
import type { Connection } from './driver.ts'
import { wrapSqliteError } from './errors.ts'
import type { ReadTurn } from './read-turn.ts'

// Pages per step: between the steps the event loop runs.
const PAGES = 200

/** Copies the database beside the target and moves it there when it is whole: a copy is complete or absent. */
export async function backupTo(
  db: Connection,
  turn: ReadTurn,
  path: string,
  onProgress: ((done: number, total: number) => void) | undefined,
  signal: AbortSignal | undefined,
): Promise<void> {
  const partial = `${path}.partial-${process.pid}`
  turn.end()
  try {
    const { totalPages } = await db.backup(partial, {
      progress({ totalPages, remainingPages }) {
        signal?.throwIfAborted()
        onProgress?.(totalPages - remainingPages, totalPages)
        return PAGES
      },
    })
    await rename(partial, path)
    // The library reports what is done before each step, and so never the end.
    onProgress?.(totalPages, totalPages)
  } catch (error) {
    await rm(partial, { force: true })
    throw wrapSqliteError(error, 0)
  }
}
