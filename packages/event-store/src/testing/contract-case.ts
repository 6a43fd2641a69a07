import type { NewEvent } from '../event.ts'
import type { EventStore } from '../event-store.ts'
import type { EventStoreOptions } from '../event-store-options.ts'
import { type StreamId, streamId } from '../stream.ts'

/** What an adapter hands to the suite. */
export interface EventStoreSubject {
  /** A store over the subject's one home, whose schema is in place. Every call sees what the others wrote. */
  open(options?: EventStoreOptions): EventStore
}

/** One behaviour of the contract: throws when the subject does not show it. Cases share the home and use streams of their own. */
export interface EventStoreCase {
  readonly name: string
  run(subject: EventStoreSubject): Promise<void>
}

/**
 * The cases that an adapter runs. `exceptions` maps the name of a case that does not apply to the reason why.
 *
 * @throws TypeError when an exception names no case
 */
export function casesExcept(
  cases: readonly EventStoreCase[],
  exceptions: Readonly<Record<string, string>> = {},
): readonly EventStoreCase[] {
  for (const [name, reason] of Object.entries(exceptions)) {
    if (!cases.some((each) => each.name === name))
      throw new TypeError(`an exception names no case: "${name}" (${reason})`)
  }
  return cases.filter(({ name }) => !(name in exceptions))
}

/** A stream that nobody has used. Ids that look like SQL, JSON and patterns keep adapters honest. */
export const freshStream = (aggregateType = 'order'): StreamId =>
  streamId(aggregateType, `o'"$1\\:${crypto.randomUUID()}–☃`)

/** `count` small events named `name`, numbered from `from`. */
export const someEvents = (count: number, from = 1, name = 'counted'): NewEvent[] =>
  Array.from({ length: count }, (_, index) => ({ name, payload: { n: from + index } }))
