import { type HttpController, ProblemError, readJson } from '@modkit/http'
import type { Hono } from 'hono'
import * as v from 'valibot'
import type { OrdersService } from '../orders-service.ts'
import { delivery, product, sku } from './input.ts'
import { command, idempotencyKey } from './request.ts'

/** `/products`: what is sold, and what of it is there. */
export class ProductsController implements HttpController {
  readonly #orders: OrdersService

  constructor(orders: OrdersService) {
    this.#orders = orders
  }

  routes(hono: Hono): void {
    const orders = this.#orders

    hono.get('/products', async (c) => {
      const items = await orders.stock()
      return c.json({
        items: items.map(({ sku, name, price_cents, on_hand, reserved, dispatched, refused }) => ({
          sku,
          name,
          priceCents: price_cents,
          onHand: on_hand,
          reserved,
          available: on_hand - reserved,
          dispatched,
          refused,
        })),
      })
    })

    hono.put('/products/:sku', async (c) => {
      const number = numberOf(c.req.param('sku'))
      const { name, priceCents } = await readJson(c, product)
      await command(c, () => orders.listProduct(number, name, priceCents))
      return c.body(null, 204)
    })

    hono.post('/products/:sku/deliveries', async (c) => {
      const number = numberOf(c.req.param('sku'))
      const key = idempotencyKey(c)
      const { quantity } = await readJson(c, delivery)
      await command(c, () => orders.receive(number, quantity, key))
      return c.body(null, 204)
    })
  }
}

function numberOf(given: string): string {
  if (v.is(sku, given)) return given
  throw new ProblemError({ status: 400, detail: 'a product number is 1 to 64 letters, digits, "_" or "-"' })
}
