import { describe, test } from '@jest/globals'
import { scenario } from '@modkit/event-store/testing'
import { type FulfilmentEvent, fulfilment } from '../src/fulfilment/fulfilment.ts'

const { given } = scenario(fulfilment)

const lines = [
  { sku: 'tea', quantity: 2 },
  { sku: 'cup', quantity: 1 },
]
const requested: FulfilmentEvent = { name: 'ReservationRequested', payload: { lines } }
const teaReserved: FulfilmentEvent = { name: 'LineReserved', payload: { sku: 'tea' } }
const cupReserved: FulfilmentEvent = { name: 'LineReserved', payload: { sku: 'cup' } }
const cupRefused: FulfilmentEvent = { name: 'LineRefused', payload: { sku: 'cup' } }
const paid: FulfilmentEvent = { name: 'PaymentNoted', payload: {} }
const shipping: FulfilmentEvent = { name: 'ShippingRequested', payload: {} }
const cancelling: FulfilmentEvent = { name: 'CancellationRequested', payload: {} }
const cancelled: FulfilmentEvent = { name: 'EndNoted', payload: { end: 'cancelled' } }
const shipped: FulfilmentEvent = { name: 'EndNoted', payload: { end: 'shipped' } }

describe('a fulfilment', () => {
  test('asks for all lines, once', async () => {
    await given().when({ heard: 'placed', lines }).thenEvents(requested)
    await given(requested).when({ heard: 'placed', lines }).thenEvents()
  })

  test('ships when everything is reserved and paid, whichever comes last', async () => {
    await given(requested, teaReserved, paid).when({ heard: 'reserved', sku: 'cup' }).thenEvents(cupReserved, shipping)
    await given(requested, teaReserved, cupReserved).when({ heard: 'paid' }).thenEvents(paid, shipping)
    await given(requested, paid).when({ heard: 'reserved', sku: 'tea' }).thenEvents(teaReserved)
  })

  test('cancels when a line is refused, and gives back what was reserved', async () => {
    await given(requested, teaReserved).when({ heard: 'refused', sku: 'cup' }).thenEvents(cupRefused, cancelling)
    await given(requested, teaReserved, cupRefused, cancelling)
      .when({ heard: 'cancelled' })
      .thenEvents(cancelled, { name: 'ReleaseRequested', payload: { skus: ['tea'] } })
  })

  test('gives back what is reserved only after the order was cancelled', async () => {
    await given(requested, cancelled)
      .when({ heard: 'reserved', sku: 'tea' })
      .thenEvents(teaReserved, { name: 'ReleaseRequested', payload: { skus: ['tea'] } })
  })

  test('takes the goods from the shelf once the order was shipped, and closes when they left', async () => {
    const dispatching: FulfilmentEvent = { name: 'DispatchRequested', payload: { skus: ['tea', 'cup'] } }
    const history = [requested, teaReserved, cupReserved, paid, shipping]
    await given(...history)
      .when({ heard: 'shipped' })
      .thenEvents(shipped, dispatching)
    await given(...history, shipped, dispatching)
      .when({ heard: 'settled', sku: 'tea' })
      .thenEvents({ name: 'LineSettled', payload: { sku: 'tea' } })
    await given(...history, shipped, dispatching, { name: 'LineSettled', payload: { sku: 'tea' } })
      .when({ heard: 'settled', sku: 'cup' })
      .thenEvents(
        { name: 'LineSettled', payload: { sku: 'cup' } },
        { name: 'FulfilmentClosed', payload: { end: 'shipped' } },
      )
  })

  test('a customer may cancel while it asks to ship', () =>
    given(requested, teaReserved, cupReserved, paid, shipping)
      .when({ heard: 'cancelled' })
      .thenEvents(cancelled, { name: 'ReleaseRequested', payload: { skus: ['tea', 'cup'] } }))
})
