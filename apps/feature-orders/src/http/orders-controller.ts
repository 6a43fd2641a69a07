import { type HttpController, readJson, readQuery } from '@modkit/http'
import type { Context, Hono } from 'hono'
import type { Accepted, OrdersService } from '../orders-service.ts'
import type { OrderRow } from '../read-models/schema.ts'
import { listQuery, newOrder, payment } from './input.ts'
import { command, idempotencyKey, orProblem } from './request.ts'

/** `/orders`. */
export class OrdersController implements HttpController {
  readonly #orders: OrdersService

  constructor(orders: OrdersService) {
    this.#orders = orders
  }

  routes(hono: Hono): void {
    const orders = this.#orders

    hono.post('/orders', async (c) => {
      const key = idempotencyKey(c)
      const { customer, lines } = await readJson(c, newOrder)
      const accepted = await command(c, () => orders.place(customer, lines, key))
      c.header('Location', `/orders/${accepted.order.id}`)
      return answer(c, accepted, 201)
    })

    hono.get('/orders', async (c) => {
      const query = await readQuery(c, listQuery)
      const rows = await orProblem(() => orders.list(query))
      return c.json({ items: rows.map(listed) })
    })

    hono.get('/orders/:id', async (c) => {
      const order = await orProblem(() => orders.get(c.req.param('id')))
      return c.json(order)
    })

    hono.post('/orders/:id/payment', async (c) => {
      const key = idempotencyKey(c)
      const { amountCents } = await readJson(c, payment)
      return answer(c, await command(c, () => orders.pay(c.req.param('id'), amountCents, key)), 200)
    })

    hono.post('/orders/:id/cancellation', async (c) => {
      return answer(c, await command(c, () => orders.cancel(c.req.param('id'))), 200)
    })
  }
}

/** The order, and where its events stand: `GET /orders?after=…` waits for a list that shows them. */
function answer(c: Context, { order, position }: Accepted, status: 200 | 201): Response {
  if (position !== '') c.header('Event-Position', position)
  return c.json(order, status)
}

function listed(row: OrderRow) {
  const lines: readonly unknown[] = JSON.parse(row.lines)
  const ended = row.reason === null ? {} : { reason: row.reason, refundCents: row.refund_cents }
  return {
    id: row.id,
    status: row.status,
    customer: row.customer,
    lines,
    linesReserved: row.lines_reserved,
    totalCents: row.total_cents,
    payBy: row.pay_by,
    placedAt: row.placed_at,
    updatedAt: row.updated_at,
    ...ended,
  }
}
