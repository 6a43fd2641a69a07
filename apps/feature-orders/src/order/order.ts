import { defineAggregate } from '@modkit/event-store'
import { OrdersError } from '../errors.ts'
import { type CancelReason, type OrderEvent, type OrderLine, orderEvents } from './events.ts'

/** What can be asked of an order. `ship` and `cancel` for other reasons than the customer's come from its fulfilment. */
export type OrderCommand =
  | { readonly do: 'place'; readonly customer: string; readonly lines: readonly OrderLine[]; readonly payBy: string }
  | { readonly do: 'pay'; readonly paymentId: string; readonly amountCents: number }
  | { readonly do: 'cancel'; readonly reason: CancelReason }
  | { readonly do: 'ship' }

/** An order as its events made it. */
export interface Order {
  readonly status: 'none' | 'placed' | 'paid' | 'shipped' | 'cancelled'
  readonly customer: string
  readonly lines: readonly OrderLine[]
  readonly totalCents: number
  readonly payBy: string
  readonly paymentId: string | undefined
  readonly reason: CancelReason | undefined
  readonly refundCents: number
}

const nothing: Order = {
  status: 'none',
  customer: '',
  lines: [],
  totalCents: 0,
  payBy: '',
  paymentId: undefined,
  reason: undefined,
  refundCents: 0,
}

/** An order. It alone decides whether it is shipped or cancelled, whoever asks first. */
export const order = defineAggregate({
  type: 'order',
  events: orderEvents,
  initialState: () => nothing,

  evolve(state: Order, { name, payload }: OrderEvent): Order {
    switch (name) {
      case 'OrderPlaced':
        return { ...state, ...payload, status: 'placed' }
      case 'OrderPaid':
        return { ...state, status: 'paid', paymentId: payload.paymentId }
      case 'OrderShipped':
        return { ...state, status: 'shipped' }
      case 'OrderCancelled':
        return { ...state, ...payload, status: 'cancelled' }
    }
  },

  decide(command: OrderCommand, state: Order): readonly OrderEvent[] {
    switch (command.do) {
      case 'place':
        return place(command, state)
      case 'pay':
        return pay(command, state)
      case 'cancel':
        return cancel(command.reason, state)
      case 'ship':
        // Cancelled meanwhile: then the fulfilment hears of that, and gives the goods back.
        return state.status === 'paid' ? [{ name: 'OrderShipped', payload: {} }] : []
    }
  },
})

type Command<K extends OrderCommand['do']> = Extract<OrderCommand, { do: K }>

/** The same order again is no news; another one under the same id is an error of the caller. */
function place({ customer, lines, payBy }: Command<'place'>, state: Order): readonly OrderEvent[] {
  const totalCents = lines.reduce((sum, { quantity, priceCents }) => sum + quantity * priceCents, 0)
  if (state.status === 'none') {
    return [{ name: 'OrderPlaced', payload: { customer, lines: [...lines], totalCents, payBy } }]
  }
  const wanted = (given: readonly OrderLine[]): string =>
    JSON.stringify(given.map(({ sku, quantity }) => [sku, quantity]))
  if (state.customer === customer && wanted(state.lines) === wanted(lines)) return []
  throw new OrdersError('ORDER_DIFFERS', 'another order was placed with the same idempotency key')
}

function pay({ paymentId, amountCents }: Command<'pay'>, state: Order): readonly OrderEvent[] {
  if (state.paymentId === paymentId) return []
  switch (state.status) {
    case 'none':
      throw notFound()
    case 'cancelled':
      throw new OrdersError('ORDER_CANCELLED', 'the order was cancelled')
    case 'paid':
    case 'shipped':
      throw new OrdersError('ORDER_PAID', 'the order was paid already, with another payment')
    case 'placed':
      if (amountCents === state.totalCents) return [{ name: 'OrderPaid', payload: { paymentId, amountCents } }]
      throw new OrdersError('PAYMENT_MISMATCH', `the order costs ${state.totalCents} cents`, state.totalCents)
  }
}

function cancel(reason: CancelReason, state: Order): readonly OrderEvent[] {
  const refundCents = state.status === 'paid' ? state.totalCents : 0
  switch (state.status) {
    case 'none':
      throw notFound()
    case 'cancelled':
      return []
    case 'shipped':
      if (reason === 'customer')
        throw new OrdersError('ORDER_SHIPPED', 'the order was shipped: it can only be sent back')
      return []
    case 'paid':
      if (reason === 'payment_timeout') return []
      break
  }
  return [{ name: 'OrderCancelled', payload: { reason, refundCents } }]
}

const notFound = (): OrdersError => new OrdersError('ORDER_NOT_FOUND', 'there is no such order')
