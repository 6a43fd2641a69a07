import type { NewEvent, OutboxMessage } from '@modkit/event-store'
import type { OrderCommand } from '../order/order.ts'
import type { StockCommand } from '../stock/stock.ts'
import type { FulfilmentEvent } from './fulfilment.ts'

/** What fulfilments ask of others. The destination says which kind of aggregate is meant, `id` which one. */
export type FulfilmentMessage =
  | { readonly destination: 'order'; readonly payload: { readonly id: string; readonly command: OrderCommand } }
  | { readonly destination: 'stock'; readonly payload: { readonly id: string; readonly command: StockCommand } }

/** Where messages of fulfilments go. */
export const DESTINATIONS = ['order', 'stock'] as const

/** The messages of new events, each tied to its event: they are written, or not, with it. */
export function messagesOf(orderId: string, events: readonly NewEvent[]): readonly OutboxMessage[] {
  return events.flatMap((event, index) =>
    asked(orderId, event as FulfilmentEvent).map((message) => ({ ...message, event: index })),
  )
}

function asked(orderId: string, { name, payload }: FulfilmentEvent): readonly FulfilmentMessage[] {
  const toStock = (id: string, command: StockCommand) => ({ destination: 'stock', payload: { id, command } }) as const
  const toOrder = (command: OrderCommand) => ({ destination: 'order', payload: { id: orderId, command } }) as const
  switch (name) {
    case 'ReservationRequested':
      return payload.lines.map(({ sku, quantity }) => toStock(sku, { do: 'reserve', orderId, quantity }))
    case 'DispatchRequested':
      return payload.skus.map((sku) => toStock(sku, { do: 'dispatch', orderId }))
    case 'ReleaseRequested':
      return payload.skus.map((sku) => toStock(sku, { do: 'release', orderId }))
    case 'ShippingRequested':
      return [toOrder({ do: 'ship' })]
    case 'CancellationRequested':
      return [toOrder({ do: 'cancel', reason: 'out_of_stock' })]
    default:
      return []
  }
}
