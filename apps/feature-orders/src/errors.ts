/**
 * - `ORDER_NOT_FOUND`: there is no order with that id.
 * - `ORDER_CANCELLED`, `ORDER_SHIPPED`, `ORDER_PAID`: the order is past what was asked of it.
 * - `ORDER_DIFFERS`: an idempotency key came again with another order.
 * - `PAYMENT_MISMATCH`: the amount is not the order's total; `expectedCents` is.
 * - `PRODUCT_UNKNOWN`: nothing is sold under that number.
 */
export type OrdersErrorCode =
  | 'ORDER_NOT_FOUND'
  | 'ORDER_CANCELLED'
  | 'ORDER_SHIPPED'
  | 'ORDER_PAID'
  | 'ORDER_DIFFERS'
  | 'PAYMENT_MISMATCH'
  | 'PRODUCT_UNKNOWN'

/** What a caller of the service has to reckon with. */
export class OrdersError extends Error {
  override readonly name = 'OrdersError'
  readonly code: OrdersErrorCode
  /** What the order costs, of a `PAYMENT_MISMATCH`. */
  readonly expectedCents: number | undefined

  constructor(code: OrdersErrorCode, message: string, expectedCents?: number) {
    super(message)
    this.code = code
    this.expectedCents = expectedCents
  }
}

/** True for an `OrdersError`, and of that code when one is given. */
export function isOrdersError(error: unknown, code?: OrdersErrorCode): error is OrdersError {
  if (typeof error !== 'object' || error === null || Reflect.get(error, 'name') !== 'OrdersError') return false
  return code === undefined || Reflect.get(error, 'code') === code
}
