import type { WriteBatch, WriteOutcome } from '../backend.ts'
import { isEventStoreError } from '../errors/event-store-error.ts'
import type { SqlRunner } from '../sql/runner.ts'
import type { SqliteTransaction } from './transaction.ts'
import { writeBatch } from './write.ts'
import { isOneEvent, type OneEventWriter } from './write-one-event.ts'

interface Waiting {
  readonly batch: WriteBatch
  resolve(outcome: WriteOutcome): void
  reject(error: unknown): void
}

/** More in one transaction would make the first ones wait without making the disk any faster. */
const largestGroup = 256

/**
 * Writes that arrive while another is under way share the next transaction, and its one wait for the disk. A write that
 * comes alone is written at once. Every write of a group is judged by itself: one that is refused changes nothing.
 */
export function groupCommit(
  run: SqlRunner,
  writeOneEvent: OneEventWriter,
  transaction: SqliteTransaction,
  now: () => number,
): (batch: WriteBatch) => Promise<WriteOutcome> {
  const queue: Waiting[] = []
  let draining = false

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      const group = queue.splice(0, largestGroup)
      if (group.length === 1) await alone(group[0]!)
      else await together(group)
    }
    draining = false
  }

  async function alone({ batch, resolve, reject }: Waiting): Promise<void> {
    try {
      const outcome = isOneEvent(batch) ? await writeOneEvent(batch.streams[0]!, now()) : undefined
      // A refused append is asked again under the write lock, to learn how the stream stands.
      resolve(outcome ?? (await transaction((trx) => writeBatch(run, batch, trx, now()))))
    } catch (error) {
      reject(error)
    }
  }

  async function together(group: readonly Waiting[]): Promise<void> {
    try {
      const settle = await transaction(async (trx) => {
        const settled: (() => void)[] = []
        for (const { batch, resolve, reject } of group) {
          try {
            const outcome = await writeBatch(run, batch, trx, now())
            settled.push(() => resolve(outcome))
          } catch (error) {
            // What `writeBatch` refuses it refuses before its first change; anything else breaks the transaction.
            if (!isRefusal(error)) throw error
            settled.push(() => reject(error))
          }
        }
        return settled
      })
      for (const done of settle) done()
    } catch {
      // One of them failed in the middle and took the others along: each gets a transaction, and an error, of its own.
      for (const waiting of group) await alone(waiting)
    }
  }

  return (batch) =>
    new Promise((resolve, reject) => {
      queue.push({ batch, resolve, reject })
      if (draining) return
      draining = true
      void drain()
    })
}

const isRefusal = (error: unknown): boolean =>
  isEventStoreError(error, 'DUPLICATE_OUTBOX_MESSAGE') || isEventStoreError(error, 'DUPLICATE_RECEIPT')
