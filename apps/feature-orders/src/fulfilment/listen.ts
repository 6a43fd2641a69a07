import { type EventStore, handlingMessage, type RecordedEvent, repository } from '@modkit/event-store'
import type { OrderEvent } from '../order/events.ts'
import type { StockEvent } from '../stock/events.ts'
import { type FulfilmentInput, fulfilment, type Wanted } from './fulfilment.ts'
import { messagesOf } from './messages.ts'

/** The name of the subscription; its checkpoint is stored under it. */
export const FULFILMENT = 'fulfilment'

/** The events that fulfilments hear of. */
export const HEARD: readonly (OrderEvent | StockEvent)['name'][] = [
  'OrderPlaced',
  'OrderPaid',
  'OrderShipped',
  'OrderCancelled',
  'StockReserved',
  'StockRefused',
  'StockReleased',
  'StockDispatched',
]

const wanted = ({ sku, quantity }: Wanted): Wanted => ({ sku, quantity })

/** Which fulfilment hears what of an event. */
export function inputOf(
  event: RecordedEvent,
): { readonly orderId: string; readonly input: FulfilmentInput } | undefined {
  const { aggregateId } = event.stream
  const known = event as unknown as OrderEvent | StockEvent
  switch (known.name) {
    case 'OrderPlaced':
      return { orderId: aggregateId, input: { heard: 'placed', lines: known.payload.lines.map(wanted) } }
    case 'OrderPaid':
      return { orderId: aggregateId, input: { heard: 'paid' } }
    case 'OrderShipped':
      return { orderId: aggregateId, input: { heard: 'shipped' } }
    case 'OrderCancelled':
      return { orderId: aggregateId, input: { heard: 'cancelled' } }
    case 'StockReserved':
      return { orderId: known.payload.orderId, input: { heard: 'reserved', sku: aggregateId } }
    case 'StockRefused':
      return { orderId: known.payload.orderId, input: { heard: 'refused', sku: aggregateId } }
    case 'StockReleased':
    case 'StockDispatched':
      return { orderId: known.payload.orderId, input: { heard: 'settled', sku: aggregateId } }
    default:
      return undefined
  }
}

/**
 * Advances fulfilments, in the transaction in which the subscription's checkpoint moves: what they note and what they ask
 * for is written exactly once for each event. Nothing but streams and outbox of fulfilments is touched here; a conflict
 * with other writers is impossible, because there are none.
 */
export async function listen<Tx>(
  store: EventStore<Tx>,
  events: readonly RecordedEvent[],
  transaction: Tx,
): Promise<void> {
  const fulfilments = repository(store, fulfilment)
  for (const event of events) {
    const heard = inputOf(event)
    if (heard === undefined) continue
    const { orderId, input } = heard
    await handlingMessage(event, async () => {
      const process = await fulfilments.loadOrCreate(orderId, { transaction })
      process.append(await fulfilment.decide(input, process.state))
      if (process.newEvents.length === 0) return
      await fulfilments.commit(process, { transaction, outbox: messagesOf(orderId, process.newEvents) })
    })
  }
}
