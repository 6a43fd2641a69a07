import { setTimeout as sleep } from 'node:timers/promises'
import { isEventStoreError } from '../errors/event-store-error.ts'
import type { RecordedEvent } from '../event.ts'
import type { EventStore } from '../event-store.ts'
import { type StreamId, streamId, streamKey } from '../stream.ts'
import { someEvents } from './contract-case.ts'
import { AppendHistory } from './history.ts'

/** How hard, and how long. */
export interface TortureOptions<Tx> {
  /** Stores over one home: writers and subscribers are spread over them. */
  readonly stores: readonly EventStore<Tx>[]
  readonly durationMs: number
  /** Default 20. */
  readonly writers?: number
  /** How many streams the writers share; default 8. */
  readonly streams?: number
  /** Default 3. */
  readonly subscribers?: number
  /** The longest time a transaction stays open, in ms; default 40. */
  readonly longestTransaction?: number
  /** Writes something of another table in the transaction, before its append. */
  readonly writeElsewhere?: (transaction: Tx) => Promise<void>
  /** How long a subscriber may take, after the last write, to have seen everything, in ms; default 15000. */
  readonly settleMs?: number
  /** Writers stop for nothing but the deadline; this is asked about other errors: true to go on (a killed server, say). */
  readonly isExpected?: (error: unknown) => boolean
}

/** What was found. The first four must be 0, and `violations` empty. */
export interface TortureReport {
  /** Acknowledged events that a subscriber never saw. */
  readonly missed: number
  readonly duplicates: number
  /** Events that a subscriber saw behind a later one of their stream. */
  readonly outOfOrder: number
  /** What contradicts the history of appends, in words. */
  readonly violations: readonly string[]
  readonly events: number
  readonly appends: number
  readonly conflicts: number
  /** Transactions that wrote elsewhere first and were refused for the order of their stream. */
  readonly refusedForOrder: number
}

/**
 * Writers append to shared streams in every way there is, some inside transactions of random length that wrote elsewhere
 * first, while subscribers read. Afterwards every subscriber must have seen every event once and in order, and the
 * history of appends must make sense.
 */
export async function torture<Tx>(options: TortureOptions<Tx>): Promise<TortureReport> {
  const { stores, writers = 20, streams: count = 8, subscribers = 3 } = options
  const type = `torture-${crypto.randomUUID()}`
  const streams = Array.from({ length: count }, (_, n) => streamId(type, `s${n}`))
  const history = new AppendHistory()
  const deadline = Date.now() + options.durationMs
  const tally = { conflicts: 0, refusedForOrder: 0 }
  const readers = Array.from({ length: subscribers }, (_, n) => new Reader(stores[n % stores.length]!, type, options))

  let writing = true
  const reading = readers.map((reader) => reader.run(() => writing))
  await Promise.all(
    Array.from({ length: writers }, async (_, n) => {
      const store = stores[n % stores.length]!
      while (Date.now() < deadline) await writeOnce(store, streams[pick(count)]!, options, history, tally)
    }),
  )
  writing = false
  await Promise.all(reading)

  const written = (await Promise.all(streams.map((stream) => stores[0]!.read(stream)))).flatMap(({ events }) => events)
  const ids = new Set(written.map(({ id }) => id))
  for (const reader of readers) await reader.catchUp(ids, options.settleMs ?? 15_000)
  return {
    missed: sum(readers.map(({ seen }) => [...ids].filter((id) => !seen.has(id)).length)),
    duplicates: sum(readers.map(({ duplicates }) => duplicates)),
    outOfOrder: sum(readers.map(({ outOfOrder }) => outOfOrder)),
    violations: await history.check(stores[0]!),
    events: written.length,
    appends: history.counts.acknowledged,
    ...tally,
  }
}

const pick = (count: number): number => Math.floor(Math.random() * count)
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

async function writeOnce<Tx>(
  store: EventStore<Tx>,
  stream: StreamId,
  { longestTransaction = 40, writeElsewhere, isExpected }: TortureOptions<Tx>,
  history: AppendHistory,
  tally: { conflicts: number; refusedForOrder: number },
): Promise<void> {
  const events = someEvents(1 + pick(3))
  try {
    const way = pick(4)
    if (way === 0) await history.append(store, stream, events, { expected: 'any', appendTimeout: 30_000 })
    else {
      const { head } = await store.read(stream, { max: 0 })
      if (way === 1) await history.append(store, stream, events, { expected: head })
      else {
        // Late: it has a transaction id before it waits, and takes the head as it then finds it.
        const late = way === 3
        const expected = late ? 'any' : head
        await history.record(stream, events, expected, (named) =>
          store.transaction(async (transaction) => {
            if (late) await writeElsewhere?.(transaction)
            await sleep(pick(longestTransaction))
            const result = await store.append(stream, named, { expected, transaction })
            await sleep(pick(longestTransaction))
            return result
          }),
        )
      }
    }
  } catch (error) {
    if (isEventStoreError(error, 'CONCURRENT_WRITE')) tally.conflicts++
    else if (isEventStoreError(error, 'STREAM_ORDER')) tally.refusedForOrder++
    else if (!isExpected?.(error)) throw error
    else await sleep(20)
  }
}

class Reader<Tx> {
  readonly seen = new Set<string>()
  duplicates = 0
  outOfOrder = 0
  readonly #store: EventStore<Tx>
  readonly #type: string
  readonly #isExpected: ((error: unknown) => boolean) | undefined
  readonly #last = new Map<string, number>()
  #position = ''

  constructor(store: EventStore<Tx>, type: string, options: TortureOptions<Tx>) {
    this.#store = store
    this.#type = type
    this.#isExpected = options.isExpected
  }

  async run(goOn: () => boolean): Promise<void> {
    while (goOn()) {
      await this.#page()
      await sleep(1)
    }
  }

  /** Reads until all of `ids` were seen, or nothing came for too long. */
  async catchUp(ids: ReadonlySet<string>, patience: number): Promise<void> {
    for (const deadline = Date.now() + patience; Date.now() < deadline; ) {
      await this.#page()
      if (this.seen.size >= ids.size) break
      await sleep(5)
    }
    // What is doubled may come last.
    await this.#page()
  }

  async #page(): Promise<void> {
    try {
      const feed = await this.#store.readFeed({ aggregateTypes: [this.#type], after: this.#position, max: 100 })
      for (const event of feed.events as readonly RecordedEvent[]) this.#see(event)
      this.#position = feed.position
    } catch (error) {
      if (!this.#isExpected?.(error)) throw error
      await sleep(20)
    }
  }

  #see({ id, stream, sequence }: RecordedEvent): void {
    if (this.seen.has(id)) this.duplicates++
    this.seen.add(id)
    const key = streamKey(stream)
    if (sequence !== (this.#last.get(key) ?? 0) + 1) this.outOfOrder++
    this.#last.set(key, sequence)
  }
}
