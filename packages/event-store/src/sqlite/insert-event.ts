import type { StoredPayload } from '../backend.ts'

/** Begins an insert into the events; `values` of its columns follow. */
export const insertEvent = `insert into aggregate_events (aggregate_type, aggregate_id, sequence, event_id, event_name, event_version,
  payload, payload_codec, payload_codec_version, metadata, recorded_at)`

/** A payload as a parameter: always bytes. */
export const asBlob = (payload: StoredPayload): Uint8Array =>
  typeof payload === 'string' ? Buffer.from(payload) : payload
