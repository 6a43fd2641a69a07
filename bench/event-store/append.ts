import type { Contender } from '../lib/rounds.ts'
import type { Homes } from './homes.ts'

export const WRITERS = 10
const payload = { orderId: 'o-123456', sku: 'tea', quantity: 3, price: { amount: 4.5, currency: 'EUR' } }

type Append = (id: string, version: number, count: number) => Promise<unknown>

/**
 * Ten writers append, each to streams of its own, always at the version they know: events of one size, in appends of
 * `count`. Every contender writes ids; modkit and Emmett check the stream's head, raw checks nothing.
 */
export function appenders(homes: Homes, count: number): Contender[] {
  return [
    contender('modkit', modkit(homes), count),
    contender('Emmett', emmett(homes), count),
    contender('raw', raw(homes), count),
  ]
}

const modkit = ({ store }: Homes): Append => {
  return (aggregateId, version, count) =>
    store.append(
      { aggregateType: 'order', aggregateId },
      Array.from({ length: count }, () => ({ name: 'added', payload })),
      {
        expected: version,
      },
    )
}

const emmett = ({ emmett }: Homes): Append => {
  return (id, version, count) =>
    emmett.appendToStream(
      `order-${id}`,
      Array.from({ length: count }, () => ({ type: 'added', data: payload })),
      {
        expectedStreamVersion: BigInt(version),
      },
    )
}

const raw = ({ raw }: Homes): Append => {
  const columns =
    'aggregate_type, aggregate_id, sequence, event_id, event_name, event_version, payload, payload_codec, payload_codec_version'
  const one = `insert into aggregate_events (${columns}) values ($1, $2, $3::bigint, $4::uuid, $5, $6::int, convert_to($7, 'UTF8'), $8, $9::int)`
  const many = `insert into aggregate_events (${columns}) select $1, $2, u.seq, u.id, u.name, 1, convert_to(u.payload, 'UTF8'), 'json', 1
from unnest($3::bigint[], $4::uuid[], $5::text[], $6::text[]) as u(seq, id, name, payload)`
  return (id, version, count) => {
    if (count === 1) {
      const values = ['order', id, version + 1, crypto.randomUUID(), 'added', 1, JSON.stringify(payload), 'json', 1]
      return raw.unsafe(one, values, { prepare: true })
    }
    const numbers = Array.from({ length: count }, (_, n) => version + 1 + n)
    const values = [
      'order',
      id,
      numbers,
      numbers.map(() => crypto.randomUUID()),
      numbers.map(() => 'added'),
      numbers.map(() => JSON.stringify(payload)),
    ]
    return raw.unsafe(many, values, { prepare: true })
  }
}

function contender(name: string, append: Append, count: number): Contender {
  return {
    name,
    // Parity is rows: they are counted after all rounds.
    answer: async () => undefined,
    async run(keys) {
      const perWriter = keys.length / WRITERS
      await Promise.all(
        Array.from({ length: WRITERS }, async () => {
          const stream = crypto.randomUUID()
          for (let n = 0; n < perWriter; n++) await append(stream, n * count, count)
        }),
      )
    },
  }
}
