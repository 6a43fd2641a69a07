import type { Projection } from '@modkit/event-store'
import type { Kysely } from 'kysely'
import type { StockEvent } from '../stock/events.ts'
import type { OrdersSchema } from './schema.ts'

/**
 * What is sold, and for how much. Inline: kept in the transaction of the append, so that whoever has listed a product can
 * order it at once. Products change rarely; what changes often has its read models behind the appends.
 */
export const productsProjection: Projection<Kysely<OrdersSchema>> = {
  name: 'orders.products',
  eventNames: ['ProductListed'] satisfies StockEvent['name'][],
  async project(events, db) {
    for (const event of events) {
      const { name, price_cents } = rowOf(event.payload as ProductListed)
      await db
        .insertInto('orders_products')
        .values({ sku: event.stream.aggregateId, name, price_cents })
        .onConflict((conflict) => conflict.column('sku').doUpdateSet({ name, price_cents }))
        .execute()
    }
  },
}

type ProductListed = Extract<StockEvent, { name: 'ProductListed' }>['payload']

const rowOf = ({ name, priceCents }: ProductListed) => ({ name, price_cents: priceCents })

/** What the event store keeps in the transaction of each append: `eventStoreModule({ projections: inlineProjections })`. */
export const inlineProjections = [productsProjection]
