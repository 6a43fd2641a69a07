import { isEventStoreError, withMetadata } from '@modkit/event-store'
import { ProblemError } from '@modkit/http'
import type { Context } from 'hono'
import { isOrdersError, type OrdersErrorCode } from '../errors.ts'

/**
 * The key under which a request may come again without effect; a new one when the client gave none.
 *
 * @throws ProblemError 400 for a key that is no key
 */
export function idempotencyKey(c: Context): string {
  const key = c.req.header('Idempotency-Key')
  if (key === undefined) return crypto.randomUUID()
  if (/^[\x21-\x7e]{1,200}$/.test(key)) return key
  throw new ProblemError({ status: 400, detail: 'Idempotency-Key is 1 to 200 visible ASCII characters' })
}

/** Runs a command of a request: its events carry the request's id as their correlation, its refusals become problems. */
export async function command<T>(c: Context, work: () => Promise<T>): Promise<T> {
  const correlationId: string | undefined = c.get('requestId')
  return orProblem(() => (correlationId === undefined ? work() : withMetadata({ correlationId }, work)))
}

const STATUS: Readonly<Record<OrdersErrorCode, number>> = {
  ORDER_NOT_FOUND: 404,
  ORDER_CANCELLED: 409,
  ORDER_SHIPPED: 409,
  ORDER_PAID: 409,
  ORDER_DIFFERS: 422,
  PAYMENT_MISMATCH: 422,
  PRODUCT_UNKNOWN: 422,
}

/** Runs `work`; what it refuses with becomes problem details with the error's `code`. */
export async function orProblem<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isOrdersError(error)) {
      const { code, message, expectedCents } = error
      const extension = expectedCents === undefined ? {} : { expectedCents }
      throw new ProblemError({ status: STATUS[code], detail: message, code, ...extension }, { cause: error })
    }
    if (isEventStoreError(error)) {
      const { code } = error
      const headers = { 'Retry-After': '1' }
      if (code === 'CONCURRENT_WRITE') {
        throw new ProblemError(
          { status: 409, detail: 'many write this at once: try again', code },
          { cause: error, headers },
        )
      }
      if (code === 'WAIT_TIMEOUT') {
        throw new ProblemError(
          { status: 503, detail: 'the list is behind: try again', code },
          { cause: error, headers },
        )
      }
      if (code === 'INVALID_ARGUMENT' || code === 'INVALID_STREAM') {
        throw new ProblemError({ status: 400, detail: error.message, code }, { cause: error })
      }
    }
    throw error
  }
}
