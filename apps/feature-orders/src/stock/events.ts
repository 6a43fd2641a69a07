import * as v from 'valibot'

const count = v.pipe(v.number(), v.integer(), v.minValue(1))
const forOrder = v.object({ orderId: v.string(), quantity: count })

/** What happens to one product and its stock. */
export const stockEvents = {
  ProductListed: v.object({ name: v.string(), priceCents: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  StockReceived: v.object({ quantity: count }),
  StockReserved: forOrder,
  /** There was not enough: `available` was left. */
  StockRefused: v.object({ ...forOrder.entries, available: v.number() }),
  StockReleased: forOrder,
  StockDispatched: forOrder,
}

/** An event of a product. */
export type StockEvent = {
  [N in keyof typeof stockEvents]: { readonly name: N; readonly payload: v.InferOutput<(typeof stockEvents)[N]> }
}[keyof typeof stockEvents]
