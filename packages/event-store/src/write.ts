import type { EventStoreBackend, Refusal, StreamWrite, WriteBatch, WriteOutcome } from './backend.ts'
import { backoff, pause } from './contention.ts'
import { EmptyStreamError } from './errors/argument-errors.ts'
import type { EventStoreError } from './errors/event-store-error.ts'
import {
  AppendContentionError,
  ConcurrentWrite,
  DuplicateEventIdError,
  StreamArchivedError,
  StreamErasedError,
  StreamOrderError,
} from './errors/write-errors.ts'

/** A write that succeeded. */
export type Written = Extract<WriteOutcome, { kind: 'written' }>

/** Runs one attempt of a write: a statement, or a transaction around it. */
export type WriteAttempt = () => Promise<WriteOutcome>

/**
 * Makes attempts until one is decided. A race lost to a unique index is tried again: with an exact version the second
 * attempt's head probe tells `actual`, with `'any'` it appends behind the winner.
 *
 * @throws AppendContentionError when races were lost until `timeout` ms had passed
 */
export async function writeUntilDecided(
  batch: WriteBatch,
  attempt: WriteAttempt,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<Written> {
  const deadline = performance.now() + timeout
  for (let attempts = 1; ; attempts++) {
    signal?.throwIfAborted()
    const outcome = await attempt()
    if (outcome.kind === 'written') return accepted(batch, outcome)
    if (outcome.kind === 'refused') throw refusalError(batch, outcome.refusals)
    if (performance.now() >= deadline) {
      throw new AppendContentionError(batch.streams[0]!.stream, attempts, timeout, outcome.cause)
    }
    // The first repetition comes at once: most races have two runners.
    if (attempts > 1) await pause(backoff(attempts, 2, 100), signal)
  }
}

/** One attempt in a caller's transaction: a race broke it, and nothing can be asked there any more. */
export async function writeInTransaction<Tx>(
  backend: EventStoreBackend<Tx>,
  batch: WriteBatch,
  transaction: Tx,
): Promise<Written> {
  for (const { stream, expected } of batch.streams) {
    if (expected === 'any') await backend.lockStream(stream, transaction)
  }
  const outcome = await backend.write(batch, transaction)
  if (outcome.kind === 'written') return accepted(batch, outcome)
  if (outcome.kind === 'refused') throw refusalError(batch, outcome.refusals)
  const { stream, expected } = batch.streams[0]!
  throw new ConcurrentWrite(stream, expected, undefined, { cause: outcome.cause, transactionUnusable: true })
}

function accepted(batch: WriteBatch, outcome: Written): Written {
  for (const [index, { stream, events }] of batch.streams.entries()) {
    if (events.length === 0 && outcome.streams[index]!.last === 0) throw new EmptyStreamError(stream)
  }
  return outcome
}

function refusalError(batch: WriteBatch, refusals: readonly Refusal[]): EventStoreError {
  const { index, reason, actual } = refusals[0]!
  const { stream, expected } = batch.streams[index] as StreamWrite
  switch (reason) {
    case 'version':
      return new ConcurrentWrite(stream, expected, actual)
    case 'event-id':
      return new DuplicateEventIdError(stream, expected, actual)
    case 'archived':
      return new StreamArchivedError(stream)
    case 'erased':
      return new StreamErasedError(stream)
    case 'order':
      return new StreamOrderError(stream)
  }
}
