import { describe, test } from '@jest/globals'
import { scenario } from '@modkit/event-store/testing'
import type { OrderEvent } from '../src/order/events.ts'
import { order } from '../src/order/order.ts'

const { given } = scenario(order)

const lines = [{ sku: 'tea', quantity: 2, priceCents: 450 }]
const payBy = '2030-01-01T00:00:00.000Z'
const placed: OrderEvent = { name: 'OrderPlaced', payload: { customer: 'ada', lines, totalCents: 900, payBy } }
const paid: OrderEvent = { name: 'OrderPaid', payload: { paymentId: 'p-1', amountCents: 900 } }
const shipped: OrderEvent = { name: 'OrderShipped', payload: {} }
const cancelled: OrderEvent = { name: 'OrderCancelled', payload: { reason: 'customer', refundCents: 0 } }
const pay = { do: 'pay', paymentId: 'p-1', amountCents: 900 } as const

describe('placing', () => {
  const place = { do: 'place', customer: 'ada', lines, payBy } as const

  test('adds up what it costs', () => given().when(place).thenEvents(placed))
  test('the same order again is no news', () =>
    given(placed)
      .when({ ...place, payBy: 'later' })
      .thenEvents())
  test('is refused for another order under the same id', () =>
    given(placed)
      .when({ ...place, customer: 'eve' })
      .thenError({ code: 'ORDER_DIFFERS' }))
})

describe('paying', () => {
  test('takes exactly the total', async () => {
    await given(placed).when(pay).thenEvents(paid)
    await given(placed)
      .when({ ...pay, amountCents: 899 })
      .thenError({ code: 'PAYMENT_MISMATCH', expectedCents: 900 })
  })
  test('the same payment again is no news, whatever came after it', async () => {
    await given(placed, paid).when(pay).thenEvents()
    await given(placed, paid, shipped).when(pay).thenEvents()
  })
  test('is refused a second time', () =>
    given(placed, paid)
      .when({ ...pay, paymentId: 'p-2' })
      .thenError({ code: 'ORDER_PAID' }))
  test('is refused for what was cancelled, or never placed', async () => {
    await given(placed, cancelled).when(pay).thenError({ code: 'ORDER_CANCELLED' })
    await given().when(pay).thenError({ code: 'ORDER_NOT_FOUND' })
  })
})

describe('cancelling', () => {
  const cancel = { do: 'cancel', reason: 'customer' } as const

  test('pays back what was paid', async () => {
    await given(placed).when(cancel).thenEvents(cancelled)
    await given(placed, paid)
      .when(cancel)
      .thenEvents({ name: 'OrderCancelled', payload: { reason: 'customer', refundCents: 900 } })
  })
  test('again is no news', () => given(placed, cancelled).when(cancel).thenEvents())
  test('is too late once it was shipped', () =>
    given(placed, paid, shipped).when(cancel).thenError({ code: 'ORDER_SHIPPED' }))
  test('for want of payment spares what was paid meanwhile', async () => {
    const overdue = { do: 'cancel', reason: 'payment_timeout' } as const
    await given(placed, paid).when(overdue).thenEvents()
    await given(placed)
      .when(overdue)
      .thenEvents({ name: 'OrderCancelled', payload: { reason: 'payment_timeout', refundCents: 0 } })
  })
})

describe('shipping', () => {
  test('happens once, to what is paid and not cancelled', async () => {
    await given(placed, paid).when({ do: 'ship' }).thenEvents(shipped)
    await given(placed).when({ do: 'ship' }).thenEvents()
    await given(placed, paid, shipped).when({ do: 'ship' }).thenEvents()
    await given(placed, paid, cancelled).when({ do: 'ship' }).thenEvents()
  })
})
