import type { Projection, RecordedEvent } from '@modkit/event-store'
import { type Kysely, sql } from 'kysely'
import type { FulfilmentEvent } from '../fulfilment/fulfilment.ts'
import type { OrderEvent } from '../order/events.ts'
import type { OrdersSchema } from './schema.ts'

type Listed = OrderEvent | { readonly name: 'LineReserved' & FulfilmentEvent['name']; readonly payload: {} }

/** The list of orders, behind the appends: each event once, in the transaction in which the checkpoint moves. */
export const ordersListProjection: Projection<Kysely<OrdersSchema>> = {
  name: 'orders.list',
  eventNames: ['OrderPlaced', 'OrderPaid', 'OrderShipped', 'OrderCancelled', 'LineReserved'] satisfies Listed['name'][],
  async project(events, db) {
    for (const event of events) await projectOne(event, db)
  },
  async reset(db) {
    await db.deleteFrom('orders_list').execute()
  },
}

async function projectOne(event: RecordedEvent, db: Kysely<OrdersSchema>): Promise<void> {
  const id = event.stream.aggregateId
  const at = event.recordedAt.toISOString()
  const { name, payload } = event as unknown as Listed
  const update = db.updateTable('orders_list').where('id', '=', id)
  switch (name) {
    case 'OrderPlaced': {
      const { customer, lines, totalCents, payBy } = payload
      await db
        .insertInto('orders_list')
        .values({
          id,
          customer,
          lines: JSON.stringify(lines),
          lines_reserved: 0,
          total_cents: totalCents,
          status: 'placed',
          reason: null,
          refund_cents: 0,
          pay_by: payBy,
          placed_at: at,
          updated_at: at,
        })
        .execute()
      return
    }
    case 'OrderPaid':
      await update.set({ status: 'paid', updated_at: at }).execute()
      return
    case 'OrderShipped':
      await update.set({ status: 'shipped', updated_at: at }).execute()
      return
    case 'OrderCancelled': {
      const { reason, refundCents } = payload
      await update.set({ status: 'cancelled', reason, refund_cents: refundCents, updated_at: at }).execute()
      return
    }
    case 'LineReserved':
      await update.set({ lines_reserved: sql<number>`lines_reserved + 1` }).execute()
  }
}
