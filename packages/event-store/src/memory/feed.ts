import type { FeedQuery, FeedSlice, StoredEvent } from '../backend.ts'
import { partitionOf } from '../partition.ts'
import { streamKey } from '../stream.ts'
import type { MemoryTables } from './tables.ts'

/** All events after a position, filtered. One writer at a time: nothing committed can appear behind what was read. */
export function readFeed(tables: MemoryTables, query: FeedQuery): FeedSlice {
  const { aggregateTypes, eventNames, partition, includeArchived, max } = query
  const after = query.after === '' ? 0 : Number(query.after)
  const closed = new Set<string | undefined>(includeArchived ? ['erased'] : ['archived', 'erased'])
  const wanted = (event: StoredEvent): boolean =>
    (!aggregateTypes || aggregateTypes.includes(event.stream.aggregateType)) &&
    (!eventNames || eventNames.includes(event.name)) &&
    (!partition || partitionOf(event.stream, partition.count) === partition.index) &&
    !closed.has(tables.states.get(streamKey(event.stream))?.state)
  const events: StoredEvent[] = []
  for (let index = firstAfter(tables.feed, after); index < tables.feed.length && events.length < max; index++) {
    const event = tables.feed[index]!
    if (wanted(event)) events.push(event)
  }
  const last = events.length === max ? Number(events.at(-1)!.position) : Math.max(after, tables.lastPosition)
  return { events, position: last === 0 ? '' : String(last) }
}

function firstAfter(feed: readonly StoredEvent[], after: number): number {
  let low = 0
  let high = feed.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (Number(feed[middle]!.position) <= after) low = middle + 1
    else high = middle
  }
  return low
}
