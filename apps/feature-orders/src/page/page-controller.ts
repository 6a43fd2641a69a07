import type { EventStore } from '@modkit/event-store'
import type { HttpController, ServeBindings } from '@modkit/http'
import type { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { OrdersService } from '../orders-service.ts'
import { addActions } from './actions.ts'
import { sendLive } from './live.ts'
import { pageOf } from './page.ts'
import { Pulse } from './pulse.ts'
import { readView, selectedOf } from './view.ts'

/** `/`: the page of the shop, and `/live`: what changes on it. */
export class PageController implements HttpController {
  readonly #orders: OrdersService
  readonly #store: EventStore
  readonly #pulse: Pulse

  constructor(orders: OrdersService, store: EventStore) {
    this.#orders = orders
    this.#store = store
    this.#pulse = new Pulse(store)
  }

  routes(hono: Hono): void {
    addActions(hono, this.#orders)

    hono.get('/', async (c) => {
      const chosen = selectedOf(c.req.query('stream'))
      const view = await readView(this.#orders, this.#store, chosen)
      const nonce = crypto.randomUUID()
      // Nothing but this page's own style and script, and no address but this server's.
      const policy = [
        `style-src 'nonce-${nonce}'`,
        `script-src 'nonce-${nonce}'`,
        "connect-src 'self'",
        "form-action 'self'",
      ]
      c.header(
        'Content-Security-Policy',
        `default-src 'none'; ${policy.join('; ')}; frame-ancestors 'none'; base-uri 'none'`,
      )
      c.header('Cache-Control', 'no-store')
      return c.html(await pageOf(view, chosen, nonce))
    })

    hono.get('/live', (c) => {
      const chosen = selectedOf(c.req.query('stream'))
      const { shutdown } = c.env as Partial<ServeBindings>
      return streamSSE(c, async (stream) => {
        const left = new AbortController()
        stream.onAbort(() => left.abort())
        const signal = shutdown ? AbortSignal.any([shutdown, left.signal]) : left.signal
        await sendLive(stream, this.#pulse, () => readView(this.#orders, this.#store, chosen), signal)
      })
    })
  }
}
