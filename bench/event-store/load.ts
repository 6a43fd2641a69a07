import type { Contender } from '../lib/rounds.ts'
import type { Homes } from './homes.ts'

const EVENTS = 10_000

/** A stream of 10,000 events in every home; loading it, one caller. Answers the sum of a field, so that each must parse. */
export async function loaders(homes: Homes): Promise<Contender[]> {
  const { store, emmett, raw } = homes
  const stream = { aggregateType: 'order', aggregateId: 'long' }
  for (let n = 0; n < EVENTS; n += 1000) {
    const numbers = Array.from({ length: 1000 }, (_, index) => n + index)
    await store.append(
      stream,
      numbers.map((n) => ({ name: 'added', payload: { n, text: 'some words about it' } })),
      { expected: n },
    )
    await emmett.appendToStream(
      'order-long',
      numbers.map((n) => ({ type: 'added', data: { n, text: 'some words about it' } })),
    )
    for (const n of numbers) {
      await raw`insert into aggregate_events (aggregate_type, aggregate_id, sequence, event_id, event_name, payload, payload_codec, payload_codec_version)
        values ('order', 'long', ${n + 1}, ${crypto.randomUUID()}, 'added', convert_to(${JSON.stringify({ n, text: 'some words about it' })}, 'UTF8'), 'json', 1)`
    }
  }
  const sum = (payloads: readonly unknown[]): number =>
    payloads.reduce<number>((total, each) => total + (each as { n: number }).n, 0)
  const columns = `sequence, event_name, event_version, convert_from(payload, 'UTF8') as payload, payload_codec, payload_codec_version,
    metadata, recorded_at, event_id, global_position`
  const select = `select ${columns} from aggregate_events where aggregate_type = $1 and aggregate_id = $2 order by sequence`
  const contenders: [string, () => Promise<number>][] = [
    ['modkit', async () => sum((await store.load(stream)).events.map(({ payload }) => payload))],
    ['Emmett', async () => sum((await emmett.readStream('order-long')).events.map(({ data }) => data))],
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
