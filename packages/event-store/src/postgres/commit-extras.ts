import type { Receipt, StreamWrite } from '../backend.ts'
import type { Parameters } from './parameters.ts'
import { storedText } from './payload.ts'
import type { PostgresTables } from './tables.ts'

/** Snapshots that stand at the version their stream reaches, and the older ones that their retention drops. */
export function snapshotSteps(t: PostgresTables, streams: readonly StreamWrite[], parameters: Parameters): string[] {
  const taken = streams.flatMap(({ snapshot }, index) => (snapshot ? [{ ...snapshot, index }] : []))
  const arrays = parameters.unnest(taken, [
    ['integer', ({ index }) => index],
    ['bigint', ({ sequence }) => sequence],
    ['text', ({ type }) => type],
    ['integer', ({ version }) => version],
    ['text', ({ payload }) => storedText(payload)],
    ['boolean', ({ payload }) => typeof payload !== 'string'],
    ['text', ({ codec }) => codec],
    ['integer', ({ codecVersion }) => codecVersion],
    ['jsonb', ({ metadata }) => metadata],
    ['bigint', ({ keep }) => keep ?? null],
  ])
  return [
    `sn as (
  select * from unnest(${arrays})
    as sn(idx, sequence, type, version, payload, is_binary, codec, codec_version, metadata, keep)
)`,
    `snapped as (
  ${upsertSnapshot(t)}
  select j.type, j.id, sn.sequence, sn.type, sn.version,
    case when sn.is_binary then decode(sn.payload, 'base64') else convert_to(sn.payload, 'UTF8') end,
    sn.codec, sn.codec_version, sn.metadata
  from sn join judged j on j.idx = sn.idx, gate
  where gate.yes order by j.type collate "C", j.id collate "C"
  ${replaceSnapshot}
)`,
    `pruned as (
  delete from ${t.snapshots} x using sn, judged j, gate
  where gate.yes and j.idx = sn.idx and ${outOfRetention(t, 'j.type', 'j.id', 'sn.sequence', 'sn.keep')}
)`,
  ]
}

/** Begins an insert into the snapshots; a `select` of its columns follows, then `replaceSnapshot`. */
export const upsertSnapshot = (t: PostgresTables): string =>
  `insert into ${t.snapshots} (aggregate_type, aggregate_id, version, snapshot_type, snapshot_version, payload, payload_codec, payload_codec_version, metadata)`

/** A snapshot at the same version takes the place of the older one. */
export const replaceSnapshot = `on conflict (aggregate_type, aggregate_id, version) do update set
    snapshot_type = excluded.snapshot_type, snapshot_version = excluded.snapshot_version, payload = excluded.payload,
    payload_codec = excluded.payload_codec, payload_codec_version = excluded.payload_codec_version,
    metadata = excluded.metadata, recorded_at = excluded.recorded_at`

/** Whether snapshot `x` goes when one at `sequence` is saved and `keep` of them stay (null: all). */
export const outOfRetention = (t: PostgresTables, type: string, id: string, sequence: string, keep: string): string =>
  `${keep} is not null and x.aggregate_type = ${type} and x.aggregate_id = ${id} and x.version < ${sequence}
    and (select count(*) from ${t.snapshots} y where y.aggregate_type = x.aggregate_type and y.aggregate_id = x.aggregate_id
      and y.version > x.version and y.version < ${sequence}) >= ${keep} - 1`

/** Messages of the outbox, each at the sequence of its event. */
export function outboxStep(t: PostgresTables, streams: readonly StreamWrite[], parameters: Parameters): string {
  const messages = streams.flatMap(({ outbox }, index) => outbox.map((message) => ({ ...message, index })))
  const arrays = parameters.unnest(messages, [
    ['integer', ({ index }) => index],
    ['bigint', ({ offset }) => offset],
    ['text', ({ id }) => id],
    ['text', ({ destination }) => destination],
    ['text', ({ payload }) => storedText(payload)],
    ['boolean', ({ payload }) => typeof payload !== 'string'],
    ['text', ({ codec }) => codec],
    ['integer', ({ codecVersion }) => codecVersion],
    ['jsonb', ({ metadata }) => metadata],
    ['integer', ({ maxAttempts }) => maxAttempts],
  ])
  return `sent as (
  insert into ${t.outbox} (id, aggregate_type, aggregate_id, sequence, destination, payload, codec, codec_version, metadata, max_attempts)
  select o.id, j.type, j.id, j.actual + o.ord, o.destination,
    case when o.is_binary then decode(o.payload, 'base64') else convert_to(o.payload, 'UTF8') end,
    o.codec, o.codec_version, o.metadata, o.max_attempts
  from unnest(${arrays})
      as o(idx, ord, id, destination, payload, is_binary, codec, codec_version, metadata, max_attempts)
    join judged j on j.idx = o.idx, gate
  where gate.yes
  order by j.type collate "C", j.id collate "C", o.ord
)`
}

/** Receipts of the inbox. */
export function receiptStep(t: PostgresTables, receipts: readonly Receipt[], parameters: Parameters): string {
  const arrays = parameters.unnest(receipts, [
    ['text', ({ consumer }) => consumer],
    ['text', ({ messageId }) => messageId],
  ])
  return `handled as (
  insert into ${t.inbox} (consumer, message_id)
  select r.consumer, r.message_id from unnest(${arrays}) as r(consumer, message_id), gate
  where gate.yes order by r.consumer collate "C", r.message_id collate "C"
)`
}
