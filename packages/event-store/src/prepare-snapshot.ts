import type { SnapshotRow } from './backend.ts'
import type { CodecRegistry } from './codec.ts'
import { encodePayload } from './encode-payload.ts'
import { InvalidArgumentError } from './errors/argument-errors.ts'
import { ModelError } from './errors/stored-errors.ts'
import type { AppendEntry } from './event-store.ts'
import { encodeMetadata } from './metadata.ts'
import { isPositiveInt } from './positive-int.ts'
import { keptSnapshots, type NewSnapshot } from './snapshot.ts'
import { isStorable, type StreamId } from './stream.ts'

/** A snapshot as a backend stores it. */
export async function prepareSnapshot(
  stream: StreamId,
  snapshot: NewSnapshot,
  codecs: CodecRegistry,
): Promise<SnapshotRow> {
  const { type, version, sequence } = snapshot
  if (typeof type !== 'string' || type === '' || !isStorable(type)) {
    throw new InvalidArgumentError(`a snapshot needs a type: type=${JSON.stringify(type)}`)
  }
  if (!isPositiveInt(version)) throw new InvalidArgumentError(`a snapshot needs a positive version: version=${version}`)
  if (!Number.isSafeInteger(sequence) || sequence < 1) {
    throw new InvalidArgumentError(`a snapshot covers a positive sequence: sequence=${sequence}`)
  }
  const keep = keptSnapshots(snapshot.retention)
  const encoded = await encodePayload(snapshot.state, snapshot.codec, codecs, {
    stream,
    name: type,
    purpose: 'snapshot',
  })
  return { ...encoded, type, version, sequence, keep, metadata: encodeMetadata(type, snapshot.metadata) }
}

/** A snapshot in an append stands at the version the append reaches; any other would cover events that it does not know. */
export function refuseMisplacedSnapshot(entry: AppendEntry, sequence: number): void {
  const { expected, events, stream } = entry
  if (typeof expected === 'string' && expected !== 'none') {
    throw new InvalidArgumentError(`a snapshot needs an exact expected version: expected="${expected}"`)
  }
  const reached = (expected === 'none' ? 0 : expected) + events.length
  if (sequence !== reached) {
    throw new ModelError(`the snapshot stands at sequence ${sequence}, the append reaches ${reached}`, stream, sequence)
  }
}
