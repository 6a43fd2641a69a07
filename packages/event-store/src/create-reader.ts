import type { EventStoreBackend, StoredEvent, StreamSlice } from './backend.ts'
import type { CodecRegistry } from './codec.ts'
import { snapshotAheadChannel } from './diagnostics.ts'
import { InvalidArgumentError } from './errors/argument-errors.ts'
import { ModelError } from './errors/stored-errors.ts'
import type { RecordedEvent } from './event.ts'
import type {
  EventStore,
  Feed,
  FeedOptions,
  LoadedStream,
  LoadOptions,
  ReadOptions,
  StreamRead,
  UndecodedEvent,
} from './event-store.ts'
import { reviveEvent, reviveEvents, reviveSnapshot } from './revive.ts'
import type { Snapshot } from './snapshot.ts'
import { checkedStream, type StreamId } from './stream.ts'
import { noUpcasters } from './upcast.ts'

/** The reading half of a store. */
export type EventReader<Tx> = Pick<EventStore<Tx>, 'read' | 'load' | 'readFeed'>

/** Reads from `backend`, decodes with `codecs`, and leaves out what is archived or erased. */
export function createReader<Tx>(backend: EventStoreBackend<Tx>, codecs: CodecRegistry): EventReader<Tx> {
  async function read(stream: StreamId, readOptions: ReadOptions<Tx> = {}): Promise<StreamRead> {
    const { from = 1, to, max, transaction } = readOptions
    for (const [name, bound] of Object.entries({ from, to, max })) {
      if (bound !== undefined && (!Number.isSafeInteger(bound) || bound < 0)) {
        throw new InvalidArgumentError(`a bound is an integer from 0: ${name}=${bound}`)
      }
    }
    const slice = await backend.readStream(checkedStream(stream), { from, to, max }, transaction)
    if (isHidden(slice, readOptions.includeArchived)) return { exists: false, head: 0, events: [] }
    return { exists: slice.head > 0, head: slice.head, events: await reviveEvents(slice.events, codecs) }
  }

  async function load(id: StreamId, loadOptions: LoadOptions<Tx> = {}): Promise<LoadedStream> {
    const stream = checkedStream(id)
    const { toVersion, transaction, upcasters = noUpcasters } = loadOptions
    const wanted = loadOptions.snapshot ?? 'any'
    let slice = await backend.loadStream(stream, { toVersion, snapshot: wanted }, transaction)
    if (isHidden(slice, loadOptions.includeArchived)) {
      return { stream, exists: false, head: 0, snapshot: undefined, events: [] }
    }
    let found = slice.snapshot
    if (found && found.sequence > slice.head) {
      if (loadOptions.snapshotAhead !== 'rebuild') throw snapshotAheadError(stream, found.sequence, slice.head)
      snapshotAheadChannel.publish({ stream, snapshot: found.sequence, head: slice.head })
      slice = await backend.loadStream(stream, { toVersion, snapshot: false }, transaction)
      found = undefined
    }
    const snapshot: Snapshot | undefined = found && (await reviveSnapshot(stream, found, codecs))
    const events = await reviveEvents(slice.events, codecs, upcasters)
    return { stream, exists: slice.head > 0, head: slice.head, snapshot, events }
  }

  async function readFeed(feed: FeedOptions<Tx> = {}): Promise<Feed> {
    const { after = '', max = 500, upcasters = noUpcasters, transaction, ...filter } = feed
    const slice = await backend.readFeed({ ...filter, after, max }, transaction)
    const events = await Promise.all(
      slice.events.map(async (stored): Promise<RecordedEvent | UndecodedEvent> => {
        try {
          return await reviveEvent(stored, codecs, upcasters)
        } catch (error) {
          return undecoded(stored, error)
        }
      }),
    )
    return { events, position: slice.position }
  }

  return { read, load, readFeed }
}

/** What an append left behind a racing erase is as good as gone. */
const isHidden = (slice: StreamSlice, includeArchived: boolean | undefined): boolean =>
  slice.state === 'erased' || (slice.state === 'archived' && !includeArchived)

/** A snapshot that covers events which its stream does not have. */
export const snapshotAheadError = (stream: StreamId, sequence: number, head: number): ModelError =>
  new ModelError(`the snapshot stands beyond the stream's head: snapshot=${sequence}, head=${head}`, stream, sequence)

function undecoded(stored: StoredEvent, error: unknown): UndecodedEvent {
  const { stream, sequence, name, position } = stored
  return { stream, sequence, name, position, error }
}
