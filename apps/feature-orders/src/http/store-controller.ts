import type { EventStore } from '@modkit/event-store'
import { type HttpController, ProblemError } from '@modkit/http'
import type { Hono } from 'hono'
import type { OrdersService } from '../orders-service.ts'
import { readLag } from '../read-models/lag.ts'
import { subscriptions } from '../workers/order-workers.ts'
import { orProblem } from './request.ts'

const MAX_EVENTS = 200

/** `/streams` and `/lag`: what the event store holds, and how far its readers are. */
export class StoreController implements HttpController {
  readonly #orders: OrdersService
  readonly #store: EventStore

  constructor(orders: OrdersService, store: EventStore) {
    this.#orders = orders
    this.#store = store
  }

  routes(hono: Hono): void {
    hono.get('/streams', async (c) => c.json({ items: await this.#orders.streams(100) }))

    hono.get('/streams/:type/:id', async (c) => {
      const { type, id } = c.req.param()
      const events = await orProblem(() => this.#orders.eventsOf(type, id, MAX_EVENTS))
      if (events.length === 0) throw new ProblemError({ status: 404, detail: 'there is no such stream' })
      return c.json({ events })
    })

    hono.get('/lag', async (c) => c.json(await readLag(this.#store, subscriptions)))
  }
}
