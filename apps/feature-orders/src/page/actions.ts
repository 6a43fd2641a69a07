import { ProblemError } from '@modkit/http'
import type { Context, Hono } from 'hono'
import { csrf } from 'hono/csrf'
import * as v from 'valibot'
import { newOrder, payment, sku } from '../http/input.ts'
import { command } from '../http/request.ts'
import type { OrdersService } from '../orders-service.ts'

const CUSTOMERS = ['Ada', 'Barbara', 'Edsger', 'Grace', 'Hedy', 'Margaret', 'Niklaus', 'Radia']
const ASSORTMENT = [
  { sku: 'tea', name: 'Tea', priceCents: 450, quantity: 40 },
  { sku: 'cup', name: 'Cup', priceCents: 800, quantity: 20 },
  { sku: 'pot', name: 'Pot', priceCents: 3200, quantity: 5 },
]
const DELIVERY = 10

/** What the buttons of the page do: forms of this page alone, answered with the page, or with nothing to its script. */
export function addActions(hono: Hono, orders: OrdersService): void {
  hono.use('/page/*', csrf())

  hono.post('/page/assortment', async (c) => {
    for (const { sku, name, priceCents, quantity } of ASSORTMENT) {
      await command(c, () => orders.listProduct(sku, name, priceCents))
      await command(c, () => orders.receive(sku, quantity, 'assortment'))
    }
    return done(c)
  })

  hono.post('/page/orders', async (c) => {
    const { line } = await c.req.parseBody({ all: true })
    const lines = [line].flat().map((each) => {
      const [sku, quantity] = String(each).split(' ')
      return { sku, quantity: Number(quantity) }
    })
    const customer = CUSTOMERS[Math.floor(Math.random() * CUSTOMERS.length)]
    const wanted = checked(newOrder, { customer, lines })
    await command(c, () => orders.place(wanted.customer, wanted.lines, crypto.randomUUID()))
    return done(c)
  })

  hono.post('/page/orders/:id/payment', async (c) => {
    const id = c.req.param('id')
    const form = await c.req.parseBody()
    const { amountCents } = checked(payment, { amountCents: Number(form.amountCents) })
    // One payment per order: a second click is the same one.
    await command(c, () => orders.pay(id, amountCents, `page-${id}`))
    return done(c)
  })

  hono.post('/page/orders/:id/cancellation', async (c) => {
    await command(c, () => orders.cancel(c.req.param('id')))
    return done(c)
  })

  hono.post('/page/products/:sku/deliveries', async (c) => {
    const number = checked(sku, c.req.param('sku'))
    await command(c, () => orders.receive(number, DELIVERY, crypto.randomUUID()))
    return done(c)
  })
}

function done(c: Context): Response {
  return c.req.header('accept')?.includes('text/html') ? c.redirect('/', 303) : c.body(null, 204)
}

function checked<S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> {
  const { success, output, issues } = v.safeParse(schema, input)
  if (success) return output
  throw new ProblemError({ status: 400, detail: `the form is not one of this page: ${issues[0].message}` })
}
