import { randomUUID } from 'node:crypto'
import { GroupedEvent } from '@castore/core'
import type { Contender } from '../lib/rounds.ts'
import type { Homes } from './homes.ts'

export const WRITERS = 10

export const payload = {
  orderId: 'o-123456',
  sku: 'tea',
  quantity: 3,
  price: { amount: 4.5, currency: 'EUR' },
}

/** Appends `count` events behind the first `version` of a stream. */
type Append = (id: string, version: number, count: number) => Promise<unknown>

/**
 * Ten writers append, each to streams of its own, always at the version they know: events of one size, in appends of
 * `count`. modkit and Emmett check the stream's head; Castore relies on its key, and raw checks nothing.
 */
export function appenders(homes: Homes, count: number): Contender[] {
  return [
    contender('modkit', modkit(homes), count),
    contender('Emmett', emmett(homes), count),
    contender('Castore', castore(homes), count),
    contender('raw', raw(homes), count),
  ]
}

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

const modkit = ({ store }: Homes): Append => {
  return (aggregateId, version, count) => {
    const events = times(count, () => ({ name: 'added', payload }))
    return store.append({ aggregateType: 'order', aggregateId }, events, { expected: version })
  }
}

const emmett = ({ emmett }: Homes): Append => {
  return (id, version, count) => {
    const events = times(count, () => ({ type: 'added', data: payload }))
    return emmett.appendToStream(`order-${id}`, events, { expectedStreamVersion: BigInt(version) })
  }
}

const castore = ({ castore }: Homes): Append => {
  const context = { eventStoreId: 'order' }
  const event = (aggregateId: string, version: number) => ({ aggregateId, version, type: 'added', payload })
  return (id, version, count) => {
    if (count === 1) return castore.pushEvent(event(id, version + 1), context)
    const [first, ...others] = times(count, (index) => {
      const timestamp = new Date().toISOString()
      const detail = { ...event(id, version + 1 + index), timestamp }
      return new GroupedEvent({ event: detail, context, eventStorageAdapter: castore })
    })
    return castore.pushEventGroup({}, first!, ...others)
  }
}

const columns =
  'aggregate_type, aggregate_id, sequence, event_id, event_name, event_version, payload, payload_codec, payload_codec_version'

const insertOne = `insert into aggregate_events (${columns})
values ($1, $2, $3::bigint, $4::uuid, $5, $6::int, convert_to($7, 'UTF8'), $8, $9::int)`

const insertMany = `insert into aggregate_events (${columns})
select $1, $2, u.seq, u.id, u.name, 1, convert_to(u.payload, 'UTF8'), 'json', 1
from unnest($3::bigint[], $4::uuid[], $5::text[], $6::text[]) as u(seq, id, name, payload)`

const raw = ({ raw }: Homes): Append => {
  return (id, version, count) => {
    const values =
      count === 1
        ? ['order', id, version + 1, randomUUID(), 'added', 1, JSON.stringify(payload), 'json', 1]
        : [
            'order',
            id,
            times(count, (index) => version + 1 + index),
            times(count, () => randomUUID()),
            times(count, () => 'added'),
            times(count, () => JSON.stringify(payload)),
          ]
    return raw.unsafe(count === 1 ? insertOne : insertMany, values, { prepare: true })
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
        times(WRITERS, async () => {
          const stream = randomUUID()
          for (let n = 0; n < perWriter; n++) await append(stream, n * count, count)
        }),
      )
    },
  }
}
