import type { Projection } from '@modkit/event-store'
import type { Kysely } from 'kysely'
import type { OrdersSchema } from './schema.ts'

/** Every stream with its head: the store itself keeps no list of them. */
export const streamsListProjection: Projection<Kysely<OrdersSchema>> = {
  name: 'orders.streams',
  async project(events, db) {
    for (const { stream, sequence, name, recordedAt } of events) {
      const head = { version: sequence, last_event: name, updated_at: recordedAt.toISOString() }
      await db
        .insertInto('orders_streams')
        .values({ aggregate_type: stream.aggregateType, aggregate_id: stream.aggregateId, ...head })
        .onConflict((conflict) => conflict.columns(['aggregate_type', 'aggregate_id']).doUpdateSet(head))
        .execute()
    }
  },
  async reset(db) {
    await db.deleteFrom('orders_streams').execute()
  },
}
