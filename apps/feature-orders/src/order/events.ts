import * as v from 'valibot'

const count = v.pipe(v.number(), v.integer(), v.minValue(1))
const cents = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What happens to an order. The store checks payloads by these schemas before it records them. */
export const orderEvents = {
  OrderPlaced: v.object({
    customer: v.string(),
    lines: v.array(v.object({ sku: v.string(), quantity: count, priceCents: cents })),
    totalCents: cents,
    /** ISO 8601: an order that is not paid by then is cancelled. */
    payBy: v.string(),
  }),
  OrderPaid: v.object({ paymentId: v.string(), amountCents: cents }),
  OrderShipped: v.object({}),
  OrderCancelled: v.object({ reason: v.picklist(['customer', 'out_of_stock', 'payment_timeout']), refundCents: cents }),
}

/** An event of an order. */
export type OrderEvent = {
  [N in keyof typeof orderEvents]: { readonly name: N; readonly payload: v.InferOutput<(typeof orderEvents)[N]> }
}[keyof typeof orderEvents]

/** Why an order was cancelled. */
export type CancelReason = v.InferOutput<typeof orderEvents.OrderCancelled>['reason']

/** How many of one product, at which price each. */
export type OrderLine = v.InferOutput<typeof orderEvents.OrderPlaced>['lines'][number]
