import type { EventFilter } from '../backend.ts'
import { backoff, pause } from '../contention.ts'
import { InvalidArgumentError } from '../errors/argument-errors.ts'
import { isEventStoreError } from '../errors/event-store-error.ts'
import { StaleCheckpointError } from '../errors/subscription-errors.ts'
import type { RecordedEvent } from '../event.ts'
import { type EventStore, isUndecoded, type UndecodedEvent } from '../event-store.ts'
import type { Position } from '../position.ts'
import { isOutage } from '../sql/failure.ts'
import { streamKey } from '../stream.ts'
import { type UpcastChain, type Upcaster, upcastChain } from '../upcast.ts'
import { type Running, runLoop } from './loop.ts'

/** What a handler gets beside its events. */
export interface HandlerContext<Tx> {
  /** The transaction in which the checkpoint moves: what is written through it happens exactly once. */
  readonly transaction: Tx
  readonly signal: AbortSignal
}

/** How a failing event is treated. */
export interface PoisonPolicy {
  /** How often an event is tried before it is parked; default 5. */
  readonly attempts?: number
  /** The longest first wait between tries, in ms; it doubles, up to 30 s. Default 100. */
  readonly firstBackoff?: number
}

/** What a subscription is. */
export interface SubscriptionOptions<Tx> extends EventFilter {
  /** Stable: the checkpoint is stored under it (with the partition, if there is one). */
  readonly name: string
  /**
   * Handles events, in order, inside the transaction in which the checkpoint moves. When it throws, the transaction is
   * rolled back, and the events come again one by one.
   */
  handle(events: readonly RecordedEvent[], context: HandlerContext<Tx>): Promise<void>
  readonly upcasters?: readonly Upcaster[] | undefined
  /** How many events at most share a transaction; default 200. */
  readonly batchSize?: number | undefined
  /** How often it looks for events when nothing wakes it, in ms; default that of the store. */
  readonly pollInterval?: number | undefined
  readonly poison?: PoisonPolicy | undefined
  readonly signal?: AbortSignal | undefined
  /** Receives what `handle` throws before it is tried again, and why an event was parked. */
  readonly onError?: ((error: unknown, event: RecordedEvent | UndecodedEvent | undefined) => void) | undefined
}

/** A running subscription. */
export interface Subscription extends Running {
  /** The name its checkpoint is stored under. */
  readonly checkpoint: string
}

/** The name under which the checkpoint of a subscription, or of one partition of it, is stored. */
export function checkpointName(name: string, partition?: { index: number; count: number }): string {
  return partition ? `${name}#${partition.index}/${partition.count}` : name
}

/**
 * Hands every event on once, in an order that keeps each stream's, from the stored checkpoint on. Nothing is skipped,
 * however long another transaction stays open. One owner per checkpoint: a second one makes the first end with
 * `StaleCheckpointError`. An event that keeps failing is parked, and so is all that follows it in its stream.
 */
export function subscribe<Tx>(store: EventStore<Tx>, options: SubscriptionOptions<Tx>): Subscription {
  const { name, partition, signal, pollInterval = store.pollInterval } = options
  if (name === '') throw new InvalidArgumentError('a subscription needs a name')
  const worker = new SubscriptionWorker(store, options)
  const loop = runLoop({
    interval: pollInterval,
    signal,
    async open(wake) {
      await worker.open()
      return store.backend.listen(wake)
    },
    turn: (stopping) => worker.turn(stopping),
  })
  return { ...loop, checkpoint: checkpointName(name, partition) }
}

class SubscriptionWorker<Tx> {
  readonly #store: EventStore<Tx>
  readonly #options: SubscriptionOptions<Tx>
  readonly #name: string
  readonly #filter: EventFilter
  readonly #upcasters: UpcastChain
  /** Streams with a parked event: what follows in them is parked too, or their order would be lost. */
  readonly #blocked = new Set<string>()
  #position: Position = ''
  #revision = 0
  /** Where a move was going when the database got lost: it may have arrived. */
  #lostMove: Position | undefined
  #outages = 0

  constructor(store: EventStore<Tx>, options: SubscriptionOptions<Tx>) {
    this.#store = store
    this.#options = options
    this.#name = checkpointName(options.name, options.partition)
    const { aggregateTypes, eventNames, partition, includeArchived } = options
    this.#filter = { aggregateTypes, eventNames, partition, includeArchived }
    this.#upcasters = upcastChain(options.upcasters ?? [])
  }

  async open(): Promise<void> {
    const { backend } = this.#store
    await backend.checkHorizon()
    const checkpoint = await backend.readCheckpoint(this.#name)
    this.#position = checkpoint?.position ?? ''
    this.#revision = checkpoint?.revision ?? 0
    for (const { stream } of await backend.parked(this.#name)) this.#blocked.add(streamKey(stream))
  }

  /** One page. An outage of the database ends the turn, not the subscription. */
  async turn(signal: AbortSignal): Promise<boolean> {
    try {
      if (this.#lostMove !== undefined) await this.#recover(this.#lostMove)
      const more = await this.#page(signal)
      this.#outages = 0
      return more
    } catch (error) {
      if (signal.aborted || !isOutage(error)) throw error
      this.#options.onError?.(error, undefined)
      await pause(backoff(++this.#outages, 100, 10_000), signal)
      return true
    }
  }

  /** After an outage in the middle of a move: the checkpoint stands where it was, where it was going, or is another's. */
  async #recover(end: Position): Promise<void> {
    const { position, revision } = (await this.#store.checkpoint(this.#name)) ?? { position: '', revision: 0 }
    const arrived = revision === this.#revision + 1 && position === end
    if (!arrived && revision !== this.#revision) throw new StaleCheckpointError(this.#name)
    this.#lostMove = undefined
    if (arrived) this.#moved(end)
  }

  async #page(signal: AbortSignal): Promise<boolean> {
    const max = this.#options.batchSize ?? 200
    const feed = await this.#store.readFeed({
      ...this.#filter,
      after: this.#position,
      max,
      upcasters: this.#upcasters,
    })
    if (feed.events.length === 0) {
      await this.#skip(feed.position)
      return false
    }
    await this.#handle(feed.events, feed.position, signal)
    return feed.events.length === max
  }

  async #handle(
    events: readonly (RecordedEvent | UndecodedEvent)[],
    end: Position,
    signal: AbortSignal,
  ): Promise<void> {
    const plain = events.filter((event): event is RecordedEvent => !isUndecoded(event) && !this.#isBlocked(event))
    if (plain.length === events.length) {
      try {
        return await this.#attempt(plain, end, signal)
      } catch (error) {
        this.#throwIfFinal(error, signal)
        if (events.length > 1) this.#options.onError?.(error, undefined)
      }
    }
    for (const [index, event] of events.entries()) {
      signal.throwIfAborted()
      const last = index === events.length - 1
      await this.#handleOne(event, last ? end : event.position, signal)
    }
  }

  async #handleOne(event: RecordedEvent | UndecodedEvent, end: Position, signal: AbortSignal): Promise<void> {
    if (this.#isBlocked(event)) return this.#park(event, end, 0, new Error('an earlier event of the stream is parked'))
    if (isUndecoded(event)) return this.#park(event, end, 1, event.error)
    const { attempts = 5, firstBackoff = 100 } = this.#options.poison ?? {}
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#attempt([event], end, signal)
      } catch (error) {
        this.#throwIfFinal(error, signal)
        this.#options.onError?.(error, event)
        if (attempt >= attempts) return this.#park(event, end, attempt, error)
      }
      await pause(backoff(attempt, firstBackoff, 30_000), signal)
    }
  }

  /** Handler and checkpoint in one transaction: each event is applied once, across any crash. */
  async #attempt(events: readonly RecordedEvent[], end: Position, signal: AbortSignal): Promise<void> {
    await this.#transact(end, (transaction) => this.#options.handle(events, { transaction, signal }))
  }

  async #park(event: RecordedEvent | UndecodedEvent, end: Position, attempts: number, error: unknown): Promise<void> {
    const { stream, sequence, position } = event
    const reason = error instanceof Error ? error.message : String(error)
    const parked = { subscription: this.#name, stream, sequence, position, attempts, reason }
    await this.#transact(end, (transaction) => this.#store.backend.park(parked, transaction))
    this.#blocked.add(streamKey(stream))
    if (isUndecoded(event)) this.#options.onError?.(error, event)
  }

  async #transact(end: Position, work: (transaction: Tx) => Promise<void>): Promise<void> {
    this.#lostMove = end
    try {
      await this.#store.transaction(async (transaction) => {
        await work(transaction)
        await this.#move(end, transaction)
      })
    } catch (error) {
      if (!isOutage(error)) this.#lostMove = undefined
      throw error
    }
    this.#lostMove = undefined
    this.#moved(end)
  }

  async #move(end: Position, transaction: Tx): Promise<void> {
    const moved = await this.#store.backend.writeCheckpoint(this.#name, end, this.#revision, transaction)
    if (!moved) throw new StaleCheckpointError(this.#name)
  }

  #moved(end: Position): void {
    this.#position = end
    this.#revision += 1
  }

  /** Nothing for this subscription up to `end`. Stored, so that `waitFor` gets past events that were not for it. */
  async #skip(end: Position): Promise<void> {
    if (this.#store.comparePositions(end, this.#position) > 0) await this.#transact(end, async () => {})
  }

  #isBlocked(event: RecordedEvent | UndecodedEvent): boolean {
    return this.#blocked.size > 0 && this.#blocked.has(streamKey(event.stream))
  }

  #throwIfFinal(error: unknown, signal: AbortSignal): void {
    // An outage says nothing about the event.
    if (signal.aborted || isEventStoreError(error, 'STALE_CHECKPOINT') || isOutage(error)) throw error
  }
}
