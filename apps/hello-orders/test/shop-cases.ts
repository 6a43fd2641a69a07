import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { migrate, Shop } from './shop.ts'
import type { ShopClient } from './shop-client.ts'

const ROUNDS = process.env.TEST_TORTURE === 'full' ? 12 : 3

/** What holds on every database. `open` makes an empty one. */
export function describeShop(name: string, open: () => Promise<{ url: string; drop(): Promise<void> }>): void {
  describe(`the shop on ${name}`, () => {
    let database: Awaited<ReturnType<typeof open>>
    let shop: Shop
    let client: ShopClient
    beforeAll(async () => {
      database = await open()
      await migrate(database.url)
      shop = new Shop(database.url)
      client = await shop.client()
    })
    afterAll(async () => {
      await shop?.[Symbol.asyncDispose]()
      await database?.drop()
    })

    test('ships what is paid, and every list shows it', async () => {
      await client.stockUp('tea', 10, 450)
      const { id, totalCents } = await client.place([{ sku: 'tea', quantity: 2 }])
      expect(totalCents).toBe(900)
      const paid = await client.send('POST', `/orders/${id}/payment`, { amountCents: 900 })
      expect(paid.status).toBe(200)
      const after = new URLSearchParams({ after: paid.headers.get('event-position')!, limit: '1' })
      const { items } = await client.get<{ items: { id: string; status: string }[] }>(`/orders?${after}`)
      expect(items).toEqual([expect.objectContaining({ id, status: expect.stringMatching(/paid|shipped/) })])
      expect(await client.settled([id])).toMatchObject([{ id, status: 'shipped' }])
      expect(await client.product('tea')).toMatchObject({ onHand: 8, reserved: 0, available: 8, dispatched: 2 })
    })

    test('what follows from a request carries its correlation, and names its cause', async () => {
      await client.stockUp('traced', 1)
      const headers = { 'x-request-id': 'request-of-ada' }
      const placed = await client.send(
        'POST',
        '/orders',
        { customer: 'ada', lines: [{ sku: 'traced', quantity: 1 }] },
        headers,
      )
      const { id } = (await placed.json()) as { id: string }
      await client.cancel(id)
      await client.settled([id])
      const reserved = (await client.events('stock', 'traced')).find(({ name }) => name === 'StockReserved')
      expect(reserved?.metadata).toMatchObject({ correlationId: 'request-of-ada', causationId: expect.any(String) })
    })

    test('the same request again changes nothing', async () => {
      await client.stockUp('mug', 5)
      await client.stockUp('mug', 5)
      const first = await client.place([{ sku: 'mug', quantity: 1 }], 'once')
      expect(await client.place([{ sku: 'mug', quantity: 1 }], 'once')).toEqual(first)
      const other = await client.send(
        'POST',
        '/orders',
        { customer: 'ada', lines: [{ sku: 'mug', quantity: 2 }] },
        { 'idempotency-key': 'once' },
      )
      expect([other.status, await other.json()]).toEqual([422, expect.objectContaining({ code: 'ORDER_DIFFERS' })])
      expect((await client.pay(first)).status).toBe(200)
      expect((await client.pay(first)).status).toBe(200)
      await client.settled([first.id])
      expect(await client.product('mug')).toMatchObject({ onHand: 4, dispatched: 1 })
      expect((await client.events('order', first.id)).map(({ name }) => name)).toEqual([
        'OrderPlaced',
        'OrderPaid',
        'OrderShipped',
      ])
    })

    test('refuses with problem details', async () => {
      const refusal = async (sent: Promise<Response>) => {
        const response = await sent
        return { status: response.status, type: response.headers.get('content-type'), body: await response.json() }
      }
      const problem = (status: number, body: object) => ({
        status,
        type: 'application/problem+json',
        body: expect.objectContaining({ status, ...body }),
      })
      await client.stockUp('pot', 1)
      const order = await client.place([{ sku: 'pot', quantity: 1 }])
      const pay = (amountCents: unknown, key = 'p') =>
        refusal(client.send('POST', `/orders/${order.id}/payment`, { amountCents }, { 'idempotency-key': key }))
      expect(await pay(99)).toEqual(problem(422, { code: 'PAYMENT_MISMATCH', expectedCents: 100 }))
      expect(await pay('100')).toEqual(problem(422, { errors: [expect.objectContaining({ pointer: '/amountCents' })] }))
      await client.pay(order)
      await client.settled([order.id])
      expect(await pay(100, 'another')).toEqual(problem(409, { code: 'ORDER_PAID' }))
      expect(await refusal(client.cancel(order.id))).toEqual(problem(409, { code: 'ORDER_SHIPPED' }))
      expect(await refusal(client.cancel('nobody'))).toEqual(problem(404, { code: 'ORDER_NOT_FOUND' }))
      expect(
        await refusal(client.send('POST', '/orders', { customer: 'ada', lines: [{ sku: 'air', quantity: 1 }] })),
      ).toEqual(problem(422, { code: 'PRODUCT_UNKNOWN' }))
      expect(await refusal(client.send('GET', '/orders?after=nowhere'))).toEqual(problem(400, {}))
    })

    test('gives back what was reserved when the customer, or the clock, cancels', async () => {
      await using hasty = new Shop(database.url, { ORDERS_PAYMENT_TIMEOUT: '0' })
      const other = await hasty.client()
      await other.stockUp('lamp', 3)
      const late = await other.place([{ sku: 'lamp', quantity: 2 }])
      const [ended] = await other.settled([late.id])
      expect(ended).toMatchObject({ status: 'cancelled', reason: 'payment_timeout', refundCents: 0 })
      const { id } = await client.place([{ sku: 'lamp', quantity: 3 }])
      expect(await (await client.cancel(id)).json()).toMatchObject({ status: 'cancelled', reason: 'customer' })
      await client.settled([id])
      expect(await client.product('lamp')).toMatchObject({ onHand: 3, reserved: 0, available: 3 })
    })

    test('sells the last 10 of something to exactly 10 of 50 buyers', async () => {
      await client.stockUp('vase', 10)
      const orders = await Promise.all(Array.from({ length: 50 }, () => client.place([{ sku: 'vase', quantity: 1 }])))
      await Promise.all(orders.map((order) => client.pay(order)))
      const ended = await client.settled(orders.map(({ id }) => id))
      const count = (status: string, refundCents?: number) =>
        ended.filter(
          (order) => order.status === status && (refundCents === undefined || order.refundCents === refundCents),
        ).length
      expect([count('shipped'), count('cancelled')]).toEqual([10, 40])
      // Whoever had paid gets it back; whoever was cancelled before could not pay.
      expect(count('cancelled', 100) + count('cancelled', 0)).toBe(40)
      expect(await client.product('vase')).toMatchObject({ onHand: 0, reserved: 0, dispatched: 10, refused: 40 })
    })

    test('killed in the middle of its work and started again, it ends every order and counts every cup', async () => {
      await client.stockUp('cup', 40)
      await client.stockUp('saucer', 30)
      const ids: string[] = []
      for (let round = 0; round < ROUNDS; round++) {
        const orders = await Promise.all(
          Array.from({ length: 12 }, (_, i) =>
            client.place([
              { sku: 'cup', quantity: 1 },
              { sku: 'saucer', quantity: 1 + (i % 2) },
            ]),
          ),
        )
        ids.push(...orders.map(({ id }) => id))
        // Two of three are paid; the others are cancelled after the last round.
        await Promise.all(orders.filter((_, i) => i % 3 > 0).map((order) => client.pay(order)))
        await sleep(Math.random() * 120)
        shop.kill('SIGKILL')
        await shop.exit
        await shop[Symbol.asyncDispose]()
        shop = new Shop(database.url)
        client = await shop.client()
      }
      for (const id of ids) if ((await client.order(id)).status === 'placed') await client.cancel(id)
      const ended = await client.settled(ids)
      expect(ended.map(({ status }) => status)).toEqual(ids.map(() => expect.stringMatching(/^(shipped|cancelled)$/)))
      const shipped = ended.filter(({ status }) => status === 'shipped')
      const sold = (sku: string) =>
        shipped.flatMap(({ lines }) => lines).reduce((sum, line) => sum + (line.sku === sku ? line.quantity : 0), 0)
      expect(shipped.length).toBeGreaterThan(0)
      for (const [sku, received] of [
        ['cup', 40],
        ['saucer', 30],
      ] as const) {
        expect(await client.product(sku)).toMatchObject({
          onHand: received - sold(sku),
          reserved: 0,
          dispatched: sold(sku),
        })
        const reservations = (await client.events('stock', sku)).filter(({ name }) => name === 'StockReserved')
        expect(new Set(reservations.map(({ payload }) => payload.orderId)).size).toBe(reservations.length)
      }
    })

    test('answers what is in flight and leaves nothing behind when it is told to stop', async () => {
      shop.kill('SIGTERM')
      expect([await shop.exit, shop.stderr]).toEqual([[0, null], ''])
    })
  })
}
