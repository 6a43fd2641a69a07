import { type EventStore, isUndecoded, memoryEventStore, type RecordedEvent, START } from '@modkit/event-store'
import { fulfilmentPostman } from '../src/fulfilment/deliver.ts'
import { HEARD, listen } from '../src/fulfilment/listen.ts'
import { DESTINATIONS } from '../src/fulfilment/messages.ts'

/** A source of chance that a seed repeats (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A shop whose background work is done in steps, so that a test decides what happens when, and what dies. */
export class ShopInMemory {
  readonly store: EventStore = memoryEventStore()
  readonly #random: () => number
  readonly #deliver = fulfilmentPostman(this.store)
  /** Messages that a worker holds, in no order. */
  readonly #held: Awaited<ReturnType<EventStore['outbox']['claim']>>[number][] = []
  #position = START

  constructor(random: () => number) {
    this.#random = random
  }

  /** Hands on one to three events; sometimes the process dies after its work, before its transaction commits. */
  async listenSome(): Promise<boolean> {
    const max = 1 + Math.floor(this.#random() * 3)
    const { events, position } = await this.store.readFeed({ after: this.#position, eventNames: HEARD, max })
    const known = events.filter((event): event is RecordedEvent => !isUndecoded(event))
    const dies = this.#random() < 0.2
    try {
      await this.store.transaction(async (transaction) => {
        await listen(this.store, known, transaction)
        if (dies) throw new Error('killed')
      })
      this.#position = position
    } catch (error) {
      if (!dies) throw error
    }
    return events.length > 0
  }

  /** Delivers one held message, whichever; sometimes the worker dies before it says so, and the message comes again. */
  async deliverOne(): Promise<boolean> {
    this.#held.push(...(await this.store.outbox.claim(5, 60_000, DESTINATIONS)))
    const [message] = this.#held.splice(Math.floor(this.#random() * this.#held.length), 1)
    if (message === undefined) return false
    const payload = JSON.parse(String(message.payload))
    await this.#deliver({ ...message, payload }, new AbortController().signal)
    if (this.#random() < 0.2) await this.store.outbox.release(message.id, message.attempt, 0)
    else await this.store.outbox.publish(message.id, message.attempt)
    return true
  }

  /** Until nothing is left to do. */
  async settle(): Promise<void> {
    for (let idle = 0; idle < 3; ) {
      const busy = [await this.listenSome(), await this.deliverOne()]
      idle = busy.includes(true) ? 0 : idle + 1
    }
  }
}
