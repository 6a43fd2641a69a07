import type { EventStore, RecordedEvent } from '@modkit/event-store'
import type { OrdersService } from '../orders-service.ts'
import { type LagReport, readLag } from '../read-models/lag.ts'
import type { StockItem } from '../read-models/queries.ts'
import type { OrderRow, StreamRow } from '../read-models/schema.ts'
import { subscriptions } from '../workers/order-workers.ts'

/** One stream of the page, chosen by its reader. */
export interface Selected {
  readonly type: string
  readonly id: string
}

/** Everything that the page shows. */
export interface View {
  readonly database: string
  readonly stock: readonly StockItem[]
  readonly orders: readonly OrderRow[]
  readonly streams: readonly StreamRow[]
  readonly selected: (Selected & { readonly events: readonly RecordedEvent[] }) | undefined
  readonly lag: LagReport
}

const ORDERS = 30
const STREAMS = 24
const EVENTS = 40

/** Reads what the page shows. Without a choice of its reader, the newest order's stream. */
export async function readView(orders: OrdersService, store: EventStore, chosen: Selected | undefined): Promise<View> {
  const [stock, list, streams, lag] = await Promise.all([
    orders.stock(),
    orders.list({ limit: ORDERS }),
    orders.streams(STREAMS),
    readLag(store, subscriptions),
  ])
  const newest = list[0] && { type: 'order', id: list[0].id }
  const shown = chosen ?? newest
  const selected = shown && { ...shown, events: await orders.eventsOf(shown.type, shown.id, EVENTS) }
  return { database: store.backend.kind, stock, orders: list, streams, selected, lag }
}

/** The stream that `order/4f…` names. */
export function selectedOf(text: string | undefined): Selected | undefined {
  const [, type, id] = /^([\w.-]{1,64})\/([\w.-]{1,64})$/.exec(text ?? '') ?? []
  return type === undefined || id === undefined ? undefined : { type, id }
}
