import { setTimeout as sleep } from 'node:timers/promises'

/** An order as the API tells it. */
export interface SentOrder {
  readonly id: string
  readonly status: 'placed' | 'paid' | 'shipped' | 'cancelled'
  readonly totalCents: number
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[]
  readonly reason?: string
  readonly refundCents?: number
}

/** A product as the API tells it. */
export interface SentProduct {
  readonly sku: string
  readonly onHand: number
  readonly reserved: number
  readonly available: number
  readonly dispatched: number
  readonly refused: number
}

/** An event as the API tells it. */
export interface SentEvent {
  readonly name: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly metadata: Readonly<Record<string, string>>
}

/** The longest that a test waits for the shop's work in the background, on a machine that does a lot besides. */
const PATIENCE_MS = 50_000

/** A client of one process of the shop. */
export class ShopClient {
  readonly url: string

  constructor(url: string) {
    this.url = url
  }

  send(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const json = body === undefined ? {} : { body: JSON.stringify(body) }
    return fetch(this.url + path, { method, ...json, headers: { 'content-type': 'application/json', ...headers } })
  }

  async get<T>(path: string): Promise<T> {
    const response = await this.send('GET', path)
    if (!response.ok) throw new Error(`GET ${path} ${response.status}: ${await response.text()}`)
    return (await response.json()) as T
  }

  /** Puts a product up for sale and takes `quantity` of it in. */
  async stockUp(sku: string, quantity: number, priceCents = 100): Promise<void> {
    await this.send('PUT', `/products/${sku}`, { name: sku, priceCents })
    await this.send('POST', `/products/${sku}/deliveries`, { quantity }, { 'idempotency-key': `first-${sku}` })
  }

  async place(
    lines: readonly { sku: string; quantity: number }[],
    key: string = crypto.randomUUID(),
  ): Promise<SentOrder> {
    const response = await this.send('POST', '/orders', { customer: 'ada', lines }, { 'idempotency-key': key })
    if (response.status !== 201) throw new Error(`POST /orders ${response.status}: ${await response.text()}`)
    return (await response.json()) as SentOrder
  }

  pay({ id, totalCents }: SentOrder): Promise<Response> {
    return this.send('POST', `/orders/${id}/payment`, { amountCents: totalCents }, { 'idempotency-key': `pay-${id}` })
  }

  cancel(id: string): Promise<Response> {
    return this.send('POST', `/orders/${id}/cancellation`)
  }

  order(id: string): Promise<SentOrder> {
    return this.get(`/orders/${id}`)
  }

  async product(sku: string): Promise<SentProduct> {
    const { items } = await this.get<{ items: SentProduct[] }>('/products')
    return items.find((item) => item.sku === sku)!
  }

  async events(type: string, id: string): Promise<SentEvent[]> {
    const response = await this.send('GET', `/streams/${type}/${id}`)
    return response.status === 404 ? [] : ((await response.json()) as { events: SentEvent[] }).events
  }

  /** Waits until `look` finds something; throws with what it saw last. */
  async until<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
    const deadline = Date.now() + PATIENCE_MS
    let failure: unknown
    while (Date.now() < deadline) {
      try {
        const found = await look()
        if (found !== undefined) return found
      } catch (error) {
        failure = error
      }
      await sleep(50)
    }
    const lag = await this.get('/lag').catch(String)
    throw new Error(`waited in vain: ${what}; lag=${JSON.stringify(lag)}`, { cause: failure })
  }

  /** Waits until the fulfilment of each order is over, and every read model shows it. */
  async settled(ids: readonly string[]): Promise<SentOrder[]> {
    for (const id of ids) {
      await this.until(`the fulfilment of ${id} is over`, async () => {
        const events = await this.events('fulfilment', id)
        return events.at(-1)?.name === 'FulfilmentClosed' ? true : undefined
      })
    }
    await this.until('the read models have caught up', async () => {
      const { subscriptions } = await this.get<{ subscriptions: { behind: number }[] }>('/lag')
      return subscriptions.every(({ behind }) => behind === 0) ? true : undefined
    })
    return Promise.all(ids.map((id) => this.order(id)))
  }
}
