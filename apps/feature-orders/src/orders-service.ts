import { createHash } from 'node:crypto'
import {
  type CommandHandler,
  commandHandler,
  type EventStore,
  type RecordedEvent,
  repository,
  streamId,
  waitFor,
} from '@modkit/event-store'
import type { Kysely } from 'kysely'
import { OrdersError } from './errors.ts'
import type { Wanted } from './fulfilment/fulfilment.ts'
import type { CancelReason, OrderEvent, OrderLine } from './order/events.ts'
import { type Order, type OrderCommand, order } from './order/order.ts'
import { ordersListProjection } from './read-models/orders-list.ts'
import { type StockItem, selectOrders, selectProducts, selectStock, selectStreams } from './read-models/queries.ts'
import type { OrderRow, OrdersSchema, StreamRow } from './read-models/schema.ts'
import type { StockEvent } from './stock/events.ts'
import { type Stock, type StockCommand, stock } from './stock/stock.ts'

/** An order as callers see it. */
export interface OrderView {
  readonly id: string
  /** The head of the order's stream. */
  readonly version: number
  readonly status: OrderRow['status']
  readonly customer: string
  readonly lines: readonly OrderLine[]
  readonly totalCents: number
  readonly payBy: string
  /** Why it was cancelled, and what has to be paid back. */
  readonly reason?: CancelReason
  readonly refundCents?: number
}

/** What a command led to. */
export interface Accepted {
  readonly order: OrderView
  /** Where its events stand, for reads that must show them; empty when there was nothing to do. */
  readonly position: string
}

/** Orders and stock: commands go to the aggregates, lists come from the read models. */
export class OrdersService {
  readonly #store: EventStore<Kysely<OrdersSchema>>
  readonly #db: Kysely<OrdersSchema>
  readonly #paymentTimeout: number
  readonly #toOrder: CommandHandler<Order, OrderEvent, OrderCommand>
  readonly #toStock: CommandHandler<Stock, StockEvent, StockCommand>

  /** `paymentTimeout`: how long a customer has to pay, in milliseconds. */
  constructor(store: EventStore<Kysely<OrdersSchema>>, db: Kysely<OrdersSchema>, paymentTimeout: number) {
    this.#store = store
    this.#db = db
    this.#paymentTimeout = paymentTimeout
    this.#toOrder = commandHandler(store, order)
    this.#toStock = commandHandler(store, stock)
  }

  /**
   * Places an order at today's prices. The same key again returns the order that it placed.
   *
   * @throws OrdersError `PRODUCT_UNKNOWN`, `ORDER_DIFFERS`
   */
  async place(customer: string, wanted: readonly Wanted[], key: string): Promise<Accepted> {
    const products = new Map(
      (
        await selectProducts(
          this.#db,
          wanted.map(({ sku }) => sku),
        )
      ).map((row) => [row.sku, row]),
    )
    const lines = wanted.map(({ sku, quantity }): OrderLine => {
      const product = products.get(sku)
      if (product === undefined) throw new OrdersError('PRODUCT_UNKNOWN', `nothing is sold under "${sku}"`)
      return { sku, quantity, priceCents: product.price_cents }
    })
    const payBy = new Date(Date.now() + this.#paymentTimeout).toISOString()
    return this.#order(idOf(key), { do: 'place', customer, lines, payBy })
  }

  /** @throws OrdersError `ORDER_NOT_FOUND`, `ORDER_CANCELLED`, `ORDER_PAID`, `PAYMENT_MISMATCH` */
  pay(id: string, amountCents: number, paymentId: string): Promise<Accepted> {
    return this.#order(id, { do: 'pay', amountCents, paymentId })
  }

  /** Cancelling what is cancelled changes nothing. @throws OrdersError `ORDER_NOT_FOUND`, `ORDER_SHIPPED` */
  cancel(id: string): Promise<Accepted> {
    return this.#order(id, { do: 'cancel', reason: 'customer' })
  }

  /** The order as it is now, from its events. @throws OrdersError `ORDER_NOT_FOUND` */
  async get(id: string): Promise<OrderView> {
    const found = await repository(this.#store, order).load(id)
    if (found === undefined) throw new OrdersError('ORDER_NOT_FOUND', 'there is no such order')
    return viewOf(id, found.state, found.version)
  }

  /**
   * The newest orders, newest first; with `after`, not before the list shows what stands there.
   *
   * @throws WaitTimeoutError when the list does not get there in time
   */
  async list(options: {
    limit: number
    status?: OrderRow['status'] | undefined
    after?: string | undefined
  }): Promise<OrderRow[]> {
    if (options.after !== undefined) await waitFor(this.#store, ordersListProjection.name, options.after)
    return selectOrders(this.#db, options)
  }

  /** Puts a product up for sale, or changes its name or price. */
  async listProduct(sku: string, name: string, priceCents: number): Promise<void> {
    await this.#toStock(sku, { do: 'list', name, priceCents })
  }

  /** Takes goods in. The same key again takes nothing in. @throws OrdersError `PRODUCT_UNKNOWN` */
  async receive(sku: string, quantity: number, key: string): Promise<void> {
    await this.#toStock(sku, { do: 'receive', quantity }, { key: `receive:${sku}:${key}` })
  }

  /** Every product with its stock. */
  stock(): Promise<StockItem[]> {
    return selectStock(this.#db)
  }

  /** The streams that changed last. */
  streams(limit: number): Promise<StreamRow[]> {
    return selectStreams(this.#db, limit)
  }

  /** The last `max` events of a stream, oldest first. */
  async eventsOf(type: string, id: string, max: number): Promise<readonly RecordedEvent[]> {
    const stream = streamId(type, id)
    const { head } = await this.#store.read(stream, { max: 0 })
    return (await this.#store.read(stream, { from: Math.max(1, head - max + 1) })).events
  }

  async #order(id: string, command: OrderCommand): Promise<Accepted> {
    const { aggregate, result } = await this.#toOrder(id, command)
    return { order: viewOf(id, aggregate.state, aggregate.version), position: result?.position ?? '' }
  }
}

/** A UUID that is always the same for a key, so that a request that comes again meets the order it placed. */
function idOf(key: string): string {
  const hash = createHash('sha256').update(`order:${key}`).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

function viewOf(id: string, state: Order, version: number): OrderView {
  const { status, customer, lines, totalCents, payBy, reason, refundCents } = state
  return {
    id,
    version,
    status: status as OrderRow['status'],
    customer,
    lines,
    totalCents,
    payBy,
    ...(reason === undefined ? {} : { reason, refundCents }),
  }
}
