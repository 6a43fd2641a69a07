import { InvalidStreamError } from './errors/argument-errors.ts'

/** Names one stream: the pair of the aggregate's stable type name and its id. */
export interface StreamId {
  readonly aggregateType: string
  readonly aggregateId: string
}

/**
 * The stream of `aggregateType` and `aggregateId`, checked as every backend stores it.
 *
 * @throws InvalidStreamError when a part is empty or holds what a database cannot store
 */
export function streamId(aggregateType: string, aggregateId: string): StreamId {
  checkPart('aggregateType', aggregateType)
  checkPart('aggregateId', aggregateId)
  return { aggregateType, aggregateId }
}

/** The same stream, checked. @throws InvalidStreamError as `streamId` does */
export const checkedStream = ({ aggregateType, aggregateId }: StreamId): StreamId =>
  streamId(aggregateType, aggregateId)

/** A stream as one map key. JSON, because no separator is safe from the ids that contain it. */
export const streamKey = (stream: StreamId): string => JSON.stringify([stream.aggregateType, stream.aggregateId])

/** The order in which every backend locks and inserts: by type, then id, in code units. */
export function compareStreams(a: StreamId, b: StreamId): number {
  return compare(a.aggregateType, b.aggregateType) || compare(a.aggregateId, b.aggregateId)
}

/**
 * Whether Postgres can store `text` in `text` and `jsonb`: no NUL, no lone surrogate. Refused on every backend, so
 * that moving from one to another never meets a name that cannot move.
 */
export const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed()

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function checkPart(field: string, value: unknown): void {
  if (typeof value !== 'string' || value === '') throw new InvalidStreamError(field, value, 'it must not be empty')
  if (!isStorable(value)) throw new InvalidStreamError(field, value, 'it holds NUL or a lone surrogate')
}
