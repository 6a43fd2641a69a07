import type {
  Checkpoint,
  ClaimedMessage,
  ParkedEvent,
  StoredEvent,
  StoredSnapshot,
  StreamState,
  WrittenStream,
} from '../backend.ts'
import type { Position } from '../position.ts'

/** A message of the outbox and where it stands. */
export interface MemoryMessage extends Omit<ClaimedMessage, 'attempt'> {
  readonly attempts: number
  readonly status: 'pending' | 'in_flight' | 'published' | 'failed'
  /** Epoch ms: until when the lease holds, or from when a pending message may be claimed. */
  readonly until: number
  readonly publishedAt: number | undefined
}

/** What a commit key returns again. */
export interface MemoryCommit {
  readonly streams: readonly WrittenStream[]
  readonly position: Position
  readonly at: number
}

/** Everything a memory store holds. Values are replaced, never changed: a fork shares them. */
export class MemoryTables {
  /** By stream key, ascending; index = sequence - 1. */
  readonly streams: Map<string, readonly StoredEvent[]>
  /** By stream key, ascending by sequence. */
  readonly snapshots: Map<string, readonly StoredSnapshot[]>
  readonly states: Map<string, { readonly state: StreamState; readonly head: number }>
  /** All events in the order of their positions, erased ones left out. */
  feed: readonly StoredEvent[]
  readonly messages: Map<string, MemoryMessage>
  /** Key: consumer and message id; value: when, in epoch ms. */
  readonly receipts: Map<string, number>
  readonly commits: Map<string, MemoryCommit>
  readonly checkpoints: Map<string, Checkpoint>
  readonly parked: Map<string, ParkedEvent>
  lastPosition: number

  constructor(from?: MemoryTables) {
    this.streams = new Map(from?.streams)
    this.snapshots = new Map(from?.snapshots)
    this.states = new Map(from?.states)
    this.feed = from?.feed ?? []
    this.messages = new Map(from?.messages)
    this.receipts = new Map(from?.receipts)
    this.commits = new Map(from?.commits)
    this.checkpoints = new Map(from?.checkpoints)
    this.parked = new Map(from?.parked)
    this.lastPosition = from?.lastPosition ?? 0
  }
}
