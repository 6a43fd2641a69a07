// The tables of the read models, in types that SQLite and Postgres share: text and integer.

/** A product as it is sold; kept in the transaction of each append, so that an order never misses one. */
export interface ProductRow {
  readonly sku: string
  readonly name: string
  readonly price_cents: number
}

/** An order in the list. */
export interface OrderRow {
  readonly id: string
  readonly customer: string
  /** JSON: `OrderLine[]`. */
  readonly lines: string
  readonly lines_reserved: number
  readonly total_cents: number
  readonly status: 'placed' | 'paid' | 'shipped' | 'cancelled'
  readonly reason: string | null
  readonly refund_cents: number
  /** ISO 8601 in UTC with milliseconds: the order of the texts is the order of time. */
  readonly pay_by: string
  readonly placed_at: string
  readonly updated_at: string
}

/** A product in the stock list. */
export interface StockRow {
  readonly sku: string
  readonly on_hand: number
  readonly reserved: number
  readonly dispatched: number
  /** Orders that were refused for want of it. */
  readonly refused: number
}

/** A stream in the list of streams. */
export interface StreamRow {
  readonly aggregate_type: string
  readonly aggregate_id: string
  readonly version: number
  readonly last_event: string
  readonly updated_at: string
}

/** What this feature sees of the database, beside the event store's own tables. */
export interface OrdersSchema {
  readonly orders_products: ProductRow
  readonly orders_list: OrderRow
  readonly orders_stock: StockRow
  readonly orders_streams: StreamRow
}
