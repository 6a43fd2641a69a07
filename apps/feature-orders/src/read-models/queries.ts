import type { Kysely } from 'kysely'
import type { OrderRow, OrdersSchema, ProductRow, StockRow, StreamRow } from './schema.ts'

// One statement each.

/** The newest orders, newest first. */
export function selectOrders(
  db: Kysely<OrdersSchema>,
  { limit, status }: { limit: number; status?: OrderRow['status'] | undefined },
): Promise<OrderRow[]> {
  return db
    .selectFrom('orders_list')
    .selectAll()
    .$if(status !== undefined, (select) => select.where('status', '=', status!))
    .orderBy('placed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** Orders whose time to be paid is over, the longest overdue first. */
export async function selectOverdue(db: Kysely<OrdersSchema>, now: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('orders_list')
    .select('id')
    .where('status', '=', 'placed')
    .where('pay_by', '<', now)
    .orderBy('pay_by')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/** The products with these numbers. */
export function selectProducts(db: Kysely<OrdersSchema>, skus: readonly string[]): Promise<ProductRow[]> {
  return db.selectFrom('orders_products').selectAll().where('sku', 'in', skus).execute()
}

/** A product with its stock. */
export type StockItem = ProductRow & StockRow

/** Every product with its stock, by number. */
export async function selectStock(db: Kysely<OrdersSchema>): Promise<StockItem[]> {
  const rows = await db
    .selectFrom('orders_products')
    .leftJoin('orders_stock', 'orders_stock.sku', 'orders_products.sku')
    .select(['orders_products.sku', 'name', 'price_cents', 'on_hand', 'reserved', 'dispatched', 'refused'])
    .orderBy('orders_products.sku')
    .execute()
  // A product that was listed just now is not in the list of stock yet.
  return rows.map(({ sku, name, price_cents, ...counts }) => ({
    sku,
    name,
    price_cents,
    on_hand: counts.on_hand ?? 0,
    reserved: counts.reserved ?? 0,
    dispatched: counts.dispatched ?? 0,
    refused: counts.refused ?? 0,
  }))
}

/** The streams that changed last. */
export function selectStreams(db: Kysely<OrdersSchema>, limit: number): Promise<StreamRow[]> {
  return db
    .selectFrom('orders_streams')
    .selectAll()
    .orderBy('updated_at', 'desc')
    .orderBy('aggregate_id')
    .orderBy('aggregate_type')
    .limit(limit)
    .execute()
}
