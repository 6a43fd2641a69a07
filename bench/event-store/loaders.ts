import { randomUUID } from 'node:crypto'
import type { Contender } from '../lib/rounds.ts'
import type { Homes } from './homes.ts'

export const EVENTS = 10_000
const text = 'some words about it'
const stream = { aggregateType: 'order', aggregateId: 'long' }

/** A stream of 10,000 events in every home; loading it, one caller. Answers the sum of a field, so that each must parse. */
export async function loaders(homes: Homes): Promise<Contender[]> {
  await fill(homes)
  const { store, emmett, castore, raw } = homes
  const sum = (payloads: readonly unknown[]): number =>
    payloads.reduce<number>((total, payload) => total + (payload as { n: number }).n, 0)
  const select = `select sequence, event_name, event_version, convert_from(payload, 'UTF8') as payload, payload_codec,
  payload_codec_version, metadata, recorded_at, event_id, global_position
from aggregate_events where aggregate_type = $1 and aggregate_id = $2 order by sequence`
  const contenders: [string, () => Promise<number>][] = [
    ['modkit', async () => sum((await store.load(stream)).events.map(({ payload }) => payload))],
    ['Emmett', async () => sum((await emmett.readStream('order-long')).events.map(({ data }) => data))],
    [
      'Castore',
      async () => {
        const { events } = await castore.getEvents('long', { eventStoreId: 'order' })
        return sum(events.map(({ payload }) => payload))
      },
    ],
    [
      'raw select and parse',
      async () => {
        const rows = await raw.unsafe(select, ['order', 'long'], { prepare: true }).values()
        return sum(rows.map((row) => JSON.parse(row[3] as string)))
      },
    ],
  ]
  return contenders.map(([name, load]) => ({
    name,
    answer: load,
    async run(keys) {
      for (const _ of keys) await load()
    },
  }))
}

async function fill({ store, emmett, castore, raw }: Homes): Promise<void> {
  for (let n = 0; n < EVENTS; n += 1000) {
    const payloads = Array.from({ length: 1000 }, (_, index) => ({ n: n + index, text }))
    const events = payloads.map((payload) => ({ name: 'added', payload }))
    await store.append(stream, events, { expected: n })
    await emmett.appendToStream(
      'order-long',
      payloads.map((data) => ({ type: 'added', data })),
    )
    await Promise.all(
      payloads.map(async (payload) => {
        const version = payload.n + 1
        const event = { aggregateId: 'long', version, type: 'added', payload }
        await castore.pushEvent(event, { eventStoreId: 'order' })
        await raw`insert into aggregate_events (aggregate_type, aggregate_id, sequence, event_id, event_name, payload, payload_codec, payload_codec_version)
          values ('order', 'long', ${version}, ${randomUUID()}, 'added', convert_to(${JSON.stringify(payload)}, 'UTF8'), 'json', 1)`
      }),
    )
  }
}
