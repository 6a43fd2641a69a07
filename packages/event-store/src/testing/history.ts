import { isEventStoreError } from '../errors/event-store-error.ts'
import type { ConcurrentWrite } from '../errors/write-errors.ts'
import type { NewEvent, RecordedEvent } from '../event.ts'
import type { AppendOptions, AppendResult, EventStore } from '../event-store.ts'
import type { ExpectedVersion } from '../expected-version.ts'
import { type StreamId, streamKey } from '../stream.ts'

/** What became of one append, as its caller saw it. */
type Outcome =
  | { readonly kind: 'acknowledged'; readonly first: number; readonly version: number }
  | { readonly kind: 'conflict'; readonly actual: number | undefined }
  /** An error that does not say whether the append took place: a lost connection, say. */
  | { readonly kind: 'unknown' }

interface Operation {
  readonly stream: StreamId
  readonly expected: ExpectedVersion
  readonly ids: readonly string[]
  readonly invoked: number
  responded: number
  outcome: Outcome
}

/**
 * Records appends as their callers see them, and checks afterwards that one order of them explains everything: what was
 * acknowledged is there, once, where its caller was told; an append that began after another had ended stands behind it;
 * and no conflict was a lie. Streams are independent, so each is checked by itself.
 */
export class AppendHistory {
  readonly #operations: Operation[] = []
  #clock = 0

  /** Appends and records it; throws what the append throws. Events receive ids, by which they are found again. */
  async append<Tx>(
    store: EventStore<Tx>,
    stream: StreamId,
    events: readonly NewEvent[],
    options: AppendOptions<Tx> = {},
  ): Promise<AppendResult> {
    return this.record(stream, events, options.expected ?? 'any', (named) => store.append(stream, named, options))
  }

  /** As `append`, for an append that becomes visible when `run` resolves: inside a transaction, say. */
  async record(
    stream: StreamId,
    events: readonly NewEvent[],
    expected: ExpectedVersion,
    run: (events: readonly NewEvent[]) => Promise<AppendResult>,
  ): Promise<AppendResult> {
    const named = events.map((event) => ({ ...event, metadata: { ...event.metadata, historyId: crypto.randomUUID() } }))
    const operation: Operation = {
      stream,
      expected,
      ids: named.map(({ metadata }) => metadata.historyId),
      invoked: ++this.#clock,
      responded: Number.POSITIVE_INFINITY,
      outcome: { kind: 'unknown' },
    }
    this.#operations.push(operation)
    try {
      const result = await run(named)
      operation.outcome = { kind: 'acknowledged', first: result.first, version: result.version }
      operation.responded = ++this.#clock
      return result
    } catch (error) {
      if (isEventStoreError(error, 'CONCURRENT_WRITE')) {
        operation.outcome = { kind: 'conflict', actual: (error as ConcurrentWrite).actual }
        operation.responded = ++this.#clock
      }
      throw error
    }
  }

  /** How many appends were acknowledged, refused, or ended without an answer. */
  get counts(): Readonly<Record<Outcome['kind'], number>> {
    const counts = { acknowledged: 0, conflict: 0, unknown: 0 }
    for (const { outcome } of this.#operations) counts[outcome.kind] += 1
    return counts
  }

  /** What contradicts the history in the streams as they are now, in words; empty when nothing does. */
  async check(store: EventStore): Promise<readonly string[]> {
    const byStream = Map.groupBy(this.#operations, ({ stream }) => streamKey(stream))
    const violations: string[] = []
    for (const operations of byStream.values()) {
      const { events } = await store.read(operations[0]!.stream)
      violations.push(...checkStream(operations, events))
    }
    return violations
  }
}

function checkStream(operations: readonly Operation[], events: readonly RecordedEvent[]): string[] {
  const violations: string[] = []
  const { aggregateType, aggregateId } = operations[0]!.stream
  const report = (what: string): void => void violations.push(`${aggregateType}/${aggregateId}: ${what}`)

  const places = new Map<unknown, number>()
  for (const [index, { sequence, metadata }] of events.entries()) {
    if (sequence !== index + 1) report(`hole before sequence ${sequence}`)
    const id = metadata.historyId
    if (id === undefined) continue
    if (places.has(id)) report(`an event stands twice: at ${places.get(id)} and ${sequence}`)
    places.set(id, sequence)
  }

  for (const { ids, outcome, expected } of operations) {
    const found = ids.map((id) => places.get(id))
    if (outcome.kind === 'acknowledged') {
      found.forEach((place, index) => {
        if (place !== outcome.first + index)
          report(`acknowledged at ${outcome.first + index}, found at ${place ?? 'no place'}`)
      })
      const exact = expected === 'none' ? 0 : expected
      if (typeof exact === 'number' && outcome.first !== exact + 1)
        report(`expected ${exact}, written at ${outcome.first}`)
      continue
    }
    if (outcome.kind === 'conflict' && found.some((place) => place !== undefined))
      report('refused, and written all the same')
    const written = found.filter((place) => place !== undefined)
    if (written.length > 0 && written.length < ids.length) report('half of an append is there')
  }
  violations.push(...checkOrder(operations).map((what) => `${aggregateType}/${aggregateId}: ${what}`))
  return violations
}

/** Real time: what ended before another began stands before it, and was seen by it. */
function checkOrder(operations: readonly Operation[]): string[] {
  const violations: string[] = []
  const byEnd = operations
    .flatMap(({ outcome, responded }) =>
      outcome.kind === 'acknowledged' ? [{ end: responded, version: outcome.version }] : [],
    )
    .sort((a, b) => a.end - b.end)
  // The head that must be visible after each end.
  let newest = 0
  const visible = byEnd.map(({ end, version }) => ({ end, head: (newest = Math.max(newest, version)) }))
  const headBefore = (moment: number): number => visible.findLast(({ end }) => end < moment)?.head ?? 0
  for (const { outcome, invoked, expected } of operations) {
    const head = headBefore(invoked)
    if (outcome.kind === 'acknowledged' && outcome.first <= head) {
      violations.push(`written at ${outcome.first} after ${head} had been acknowledged`)
    }
    if (outcome.kind !== 'conflict' || outcome.actual === undefined) continue
    if (outcome.actual < head)
      violations.push(`a conflict told head ${outcome.actual} after ${head} had been acknowledged`)
    if (outcome.actual === (expected === 'none' ? 0 : expected))
      violations.push(`a conflict at the expected head ${outcome.actual}`)
  }
  return violations
}
