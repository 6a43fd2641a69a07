import type { CodecRef, PayloadCodec } from './codec.ts'
import type { Committed, Projection } from './event-store.ts'
import type { MetadataSource } from './metadata.ts'

/** What every store takes, wherever it lives. */
export interface EventStoreOptions<Tx = any> {
  /** Codecs beside `json/1`. */
  readonly codecs?: readonly PayloadCodec[] | undefined
  /** The codec of payloads that name none; default `json/1`. */
  readonly defaultCodec?: CodecRef | undefined
  /** Read models that are kept in the transaction of each append. */
  readonly projections?: readonly Projection<Tx>[] | undefined
  /** How long an append that lost a race is tried again, in ms; default 5000. */
  readonly appendTimeout?: number | undefined
  /** How often a subscription looks for events when nothing wakes it, in ms; default 1000. */
  readonly pollInterval?: number | undefined
  /** Adds to each event's own metadata; default `contextMetadata`: correlation and causation of the context. */
  readonly metadata?: MetadataSource | undefined
  /** Runs once per commit that had events, after they are visible. */
  readonly afterCommit?: ((committed: Committed) => void | Promise<void>) | undefined
  /** Receives what `afterCommit` throws; default: an unhandled rejection. */
  readonly onError?: ((error: unknown) => void) | undefined
}
