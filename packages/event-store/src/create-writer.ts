import { contextMetadata } from './aggregate/context.ts'
import type { EventStoreBackend, WriteBatch, WriteOutcome } from './backend.ts'
import type { CodecRegistry } from './codec.ts'
import type { AppendEntry, AppendResult, BatchResult, Committable, WriteOptions } from './event-store.ts'
import type { EventStoreOptions } from './event-store-options.ts'
import { inlineProjections } from './inline-projections.ts'
import { prepareWrite } from './prepare.ts'
import { type Written, writeInTransaction, writeUntilDecided } from './write.ts'

/** The writing half of a store. */
export interface EventWriter<Tx> {
  write(entries: readonly AppendEntry[], options: WriteOptions<Tx>): Promise<BatchResult>
  commitBatch(
    aggregates: readonly Committable[],
    options?: WriteOptions<Tx> & Pick<AppendEntry, 'outbox' | 'allowRecreate'>,
  ): Promise<BatchResult>
}

/** Checks, encodes and writes until the backend has decided; then marks aggregates committed and calls the hooks. */
export function createWriter<Tx>(
  backend: EventStoreBackend<Tx>,
  codecs: CodecRegistry,
  options: EventStoreOptions<Tx>,
): EventWriter<Tx> {
  const metadata = options.metadata ?? contextMetadata
  const projections = inlineProjections(options.projections ?? [], backend, codecs)
  const appendTimeout = options.appendTimeout ?? 5000

  async function write(
    entries: readonly AppendEntry[],
    writeOptions: WriteOptions<Tx>,
    visible?: (written: Written, order: readonly number[]) => void,
  ): Promise<BatchResult> {
    const { transaction } = writeOptions
    const { batch, order } = await prepareWrite(entries, writeOptions, codecs, metadata)
    const done = (written: Written): void => {
      visible?.(written, order)
      announce(entries, order, written)
    }
    let written: Written
    if (transaction !== undefined) {
      // Registered before the write: a transaction that cannot tell when it commits is refused with nothing written.
      let late: Written | undefined
      if (visible || options.afterCommit) backend.afterCommit(transaction, () => late && done(late))
      written = await writeInTransaction(backend, batch, transaction)
      await projections.project(batch, written, transaction)
      late = written
    } else {
      const attempt = projections.takesAny(batch) ? () => writeAndProject(batch) : () => backend.write(batch)
      written = await writeUntilDecided(
        batch,
        attempt,
        writeOptions.appendTimeout ?? appendTimeout,
        writeOptions.signal,
      )
      done(written)
    }
    return batchResult(written, order)
  }

  /** Append first: its transaction id is then as young as can be, and the order within the stream holds. */
  async function writeAndProject(batch: WriteBatch): Promise<WriteOutcome> {
    const undone = new UndoneWrite()
    try {
      return await backend.transaction(async (transaction) => {
        const outcome = await backend.write(batch, transaction)
        if (outcome.kind !== 'written') throw undone.because(outcome)
        await projections.project(batch, outcome, transaction)
        return outcome
      })
    } catch (error) {
      if (error === undone && undone.outcome) return undone.outcome
      throw error
    }
  }

  function announce(entries: readonly AppendEntry[], order: readonly number[], written: Written): void {
    if (!options.afterCommit || written.replayed || written.position === '') return
    const streams = entries
      .map(({ stream, events }, index) => ({ stream, events, first: written.streams[order[index]!]!.first }))
      .filter(({ events }) => events.length > 0)
    const report = options.onError ?? ((error: unknown) => void Promise.reject(error))
    try {
      Promise.resolve(options.afterCommit({ streams, position: written.position })).catch(report)
    } catch (error) {
      report(error)
    }
  }

  async function commitBatch(
    aggregates: readonly Committable[],
    writeOptions: WriteOptions<Tx> & Pick<AppendEntry, 'outbox' | 'allowRecreate'> = {},
  ): Promise<BatchResult> {
    const entries = aggregates.map((aggregate): AppendEntry => {
      const { stream, committedVersion, newEvents } = aggregate
      const snapshot = aggregate.snapshotDue?.()
      const { outbox, allowRecreate } = writeOptions
      return { stream, events: [...newEvents], expected: committedVersion, snapshot, outbox, allowRecreate }
    })
    return write(entries, writeOptions, (written, order) => {
      for (const [index, aggregate] of aggregates.entries()) {
        const { events, snapshot } = entries[index]!
        aggregate.markCommitted(written.streams[order[index]!]!.last, events.length, snapshot?.sequence)
      }
    })
  }

  return { write, commitBatch }
}

/** Thrown inside the store's own transaction to roll it back when the append was refused, and caught right outside. */
class UndoneWrite extends Error {
  outcome: WriteOutcome | undefined

  because(outcome: WriteOutcome): this {
    this.outcome = outcome
    return this
  }
}

function batchResult(written: Written, order: readonly number[]): BatchResult {
  const { position, replayed } = written
  const streams = order.map((index): AppendResult => {
    const { first, last } = written.streams[index]!
    return { version: last, first, position, replayed }
  })
  return { streams, position, replayed }
}
