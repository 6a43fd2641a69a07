import { expect, test } from '@jest/globals'
import { commandHandler, repository } from '@modkit/event-store'
import { fulfilment } from '../src/fulfilment/fulfilment.ts'
import { order } from '../src/order/order.ts'
import { stock } from '../src/stock/stock.ts'
import { chance, ShopInMemory } from './shop-in-memory.ts'

const ROUNDS = process.env.TEST_TORTURE === 'full' ? 2000 : 60
const SKUS = ['tea', 'cup']
const RECEIVED = 7

/** Orders that compete for two products, paid and cancelled at any moment, while messages overtake each other and workers die. */
async function play(seed: number) {
  const random = chance(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const shop = new ShopInMemory(random)
  const toOrder = commandHandler(shop.store, order)
  const toStock = commandHandler(shop.store, stock)
  for (const sku of SKUS) {
    await toStock(sku, { do: 'list', name: sku, priceCents: 100 })
    await toStock(sku, { do: 'receive', quantity: RECEIVED })
  }
  const ids = Array.from({ length: 6 }, (_, i) => `order-${i}`)
  const moves = ids.flatMap((id) => {
    const lines = pick([['tea'], ['cup'], SKUS]).map((sku) => ({
      sku,
      quantity: 1 + Math.floor(random() * 3),
      priceCents: 100,
    }))
    const amountCents = lines.reduce((sum, { quantity }) => sum + quantity * 100, 0)
    const place = () => toOrder(id, { do: 'place', customer: 'ada', lines, payBy: 'never' })
    const pay = () => toOrder(id, { do: 'pay', paymentId: id, amountCents })
    const cancel = () => toOrder(id, { do: 'cancel', reason: pick(['customer', 'payment_timeout'] as const) })
    return [[place], [place, pay], [place, cancel], [place, pay, cancel]][Math.floor(random() * 4)]!
  })
  for (const move of moves) {
    await move().catch((error) => expect(error).toMatchObject({ code: expect.stringMatching(/^ORDER_/) }))
    for (let steps = Math.floor(random() * 4); steps > 0; steps--)
      await pick([() => shop.listenSome(), () => shop.deliverOne()])()
  }
  await shop.settle()
  // Whoever did not pay is cancelled in the end: then every order has to come to its end.
  for (const id of ids) await toOrder(id, { do: 'cancel', reason: 'payment_timeout' })
  await shop.settle()
  return { shop, ids }
}

test('every order ends, and the stock is exact, whatever overtakes what and whoever dies', async () => {
  const seen = new Set<string>()
  for (let seed = 1; seed <= ROUNDS; seed++) {
    const { shop, ids } = await play(seed)
    const gone: Record<string, number> = { tea: 0, cup: 0 }
    for (const id of ids) {
      const { status, lines, reason } = (await repository(shop.store, order).load(id))!.state
      expect([seed, id, status]).toEqual([seed, id, expect.stringMatching(/^(shipped|cancelled)$/)])
      seen.add(`${status} ${reason ?? ''}`)
      const process = (await repository(shop.store, fulfilment).load(id))!.state
      expect([seed, id, process]).toEqual([seed, id, expect.objectContaining({ end: status, isClosed: true })])
      if (status === 'shipped') for (const { sku, quantity } of lines) gone[sku]! += quantity
    }
    for (const sku of SKUS) {
      const { onHand, reserved } = (await repository(shop.store, stock).load(sku))!.state
      expect([seed, sku, onHand, reserved]).toEqual([seed, sku, RECEIVED - gone[sku]!, {}])
    }
  }
  // The play has seen every end that there is.
  expect([...seen].sort()).toEqual([
    'cancelled customer',
    'cancelled out_of_stock',
    'cancelled payment_timeout',
    'shipped ',
  ])
})
