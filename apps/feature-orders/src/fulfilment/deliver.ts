import {
  commandHandler,
  type EventStore,
  handlingMessage,
  isEventStoreError,
  type PublishedMessage,
} from '@modkit/event-store'
import { order } from '../order/order.ts'
import { stock } from '../stock/stock.ts'
import type { FulfilmentMessage } from './messages.ts'

/**
 * Takes messages of fulfilments to those they are for. A message may come twice (its worker died after it, or was slow):
 * the receipt, written in the same statement as the events it led to, refuses the second time.
 */
export function fulfilmentPostman(
  store: EventStore,
): (message: PublishedMessage, signal: AbortSignal) => Promise<void> {
  const toOrder = commandHandler(store, order)
  const toStock = commandHandler(store, stock)
  return async (message, signal) => {
    const options = { receipts: [{ consumer: message.destination, messageId: message.id }], signal }
    const { destination, payload } = message as unknown as FulfilmentMessage
    try {
      await handlingMessage(message, () =>
        destination === 'order'
          ? toOrder(payload.id, payload.command, options)
          : toStock(payload.id, payload.command, options),
      )
    } catch (error) {
      if (!isEventStoreError(error, 'DUPLICATE_RECEIPT')) throw error
    }
  }
}
