import type { Projection } from '@modkit/event-store'
import { type Kysely, sql } from 'kysely'
import { type StockEvent, stockEvents } from '../stock/events.ts'
import type { OrdersSchema, StockRow } from './schema.ts'

type Counts = Omit<StockRow, 'sku'>

/** The list of what is in stock, behind the appends. */
export const stockListProjection: Projection<Kysely<OrdersSchema>> = {
  name: 'orders.stock',
  eventNames: Object.keys(stockEvents),
  async project(events, db) {
    for (const event of events) {
      const { on_hand, reserved, dispatched, refused } = changeBy(event as unknown as StockEvent)
      await db
        .insertInto('orders_stock')
        .values({ sku: event.stream.aggregateId, on_hand, reserved, dispatched, refused })
        .onConflict((conflict) =>
          conflict.column('sku').doUpdateSet({
            on_hand: sql<number>`orders_stock.on_hand + ${on_hand}`,
            reserved: sql<number>`orders_stock.reserved + ${reserved}`,
            dispatched: sql<number>`orders_stock.dispatched + ${dispatched}`,
            refused: sql<number>`orders_stock.refused + ${refused}`,
          }),
        )
        .execute()
    }
  },
  async reset(db) {
    await db.deleteFrom('orders_stock').execute()
  },
}

const NONE: Counts = { on_hand: 0, reserved: 0, dispatched: 0, refused: 0 }

function changeBy({ name, payload }: StockEvent): Counts {
  switch (name) {
    case 'ProductListed':
      return NONE
    case 'StockReceived':
      return { ...NONE, on_hand: payload.quantity }
    case 'StockReserved':
      return { ...NONE, reserved: payload.quantity }
    case 'StockRefused':
      return { ...NONE, refused: 1 }
    case 'StockReleased':
      return { ...NONE, reserved: -payload.quantity }
    case 'StockDispatched':
      return { ...NONE, on_hand: -payload.quantity, reserved: -payload.quantity, dispatched: payload.quantity }
  }
}
