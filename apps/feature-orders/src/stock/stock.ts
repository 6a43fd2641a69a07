import { defineAggregate } from '@modkit/event-store'
import { OrdersError } from '../errors.ts'
import { type StockEvent, stockEvents } from './events.ts'

/** What can be asked of a product's stock. The last three come from fulfilments. */
export type StockCommand =
  | { readonly do: 'list'; readonly name: string; readonly priceCents: number }
  | { readonly do: 'receive'; readonly quantity: number }
  | { readonly do: 'reserve'; readonly orderId: string; readonly quantity: number }
  | { readonly do: 'release'; readonly orderId: string }
  | { readonly do: 'dispatch'; readonly orderId: string }

/** One product: what lies on the shelf, and for whom. Plain data, since snapshots hold it. */
export interface Stock {
  readonly product: { readonly name: string; readonly priceCents: number } | null
  readonly onHand: number
  /** Reserved quantities by order; what was released or dispatched is gone from here. */
  readonly reserved: Readonly<Record<string, number>>
}

/** What can still be promised. */
export const available = ({ onHand, reserved }: Stock): number =>
  Object.values(reserved).reduce((left, quantity) => left - quantity, onHand)

/** The stock of one product: the stream of a product that sells well is long, so that it keeps snapshots. */
export const stock = defineAggregate({
  type: 'stock',
  events: stockEvents,
  snapshot: { every: 50 },
  initialState: (): Stock => ({ product: null, onHand: 0, reserved: {} }),

  evolve(state: Stock, { name, payload }: StockEvent): Stock {
    switch (name) {
      case 'ProductListed':
        return { ...state, product: payload }
      case 'StockReceived':
        return { ...state, onHand: state.onHand + payload.quantity }
      case 'StockReserved':
        return { ...state, reserved: { ...state.reserved, [payload.orderId]: payload.quantity } }
      case 'StockRefused':
        return state
      case 'StockReleased':
        return { ...state, reserved: without(state.reserved, payload.orderId) }
      case 'StockDispatched': {
        const { orderId, quantity } = payload
        return { ...state, onHand: state.onHand - quantity, reserved: without(state.reserved, orderId) }
      }
    }
  },

  decide(command: StockCommand, state: Stock): readonly StockEvent[] {
    switch (command.do) {
      case 'list': {
        const { name, priceCents } = command
        if (state.product?.name === name && state.product.priceCents === priceCents) return []
        return [{ name: 'ProductListed', payload: { name, priceCents } }]
      }
      case 'receive':
        if (state.product === null) throw new OrdersError('PRODUCT_UNKNOWN', 'nothing is sold under that number')
        return [{ name: 'StockReceived', payload: { quantity: command.quantity } }]
      case 'reserve': {
        const { orderId, quantity } = command
        if (orderId in state.reserved) return []
        const left = available(state)
        if (quantity > left) return [{ name: 'StockRefused', payload: { orderId, quantity, available: left } }]
        return [{ name: 'StockReserved', payload: { orderId, quantity } }]
      }
      case 'release':
      case 'dispatch': {
        const { orderId } = command
        const quantity = state.reserved[orderId]
        if (quantity === undefined) return []
        const name = command.do === 'release' ? 'StockReleased' : 'StockDispatched'
        return [{ name, payload: { orderId, quantity } }]
      }
    }
  },
})

function without(reserved: Stock['reserved'], orderId: string): Stock['reserved'] {
  const { [orderId]: _, ...others } = reserved
  return others
}
