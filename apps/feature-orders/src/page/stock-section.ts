import { html } from 'hono/html'
import type { StockItem } from '../read-models/queries.ts'
import type { Html } from './html.ts'
import { money } from './words.ts'

const QUANTITIES = [1, 2, 5]

/** What is on the shelves, with buttons to order and to take in. */
export function stockSection(stock: readonly StockItem[]): Html {
  if (stock.length === 0) {
    return html`<div class="empty">
      <p>Nothing is for sale yet.</p>
      <form method="post" action="/page/assortment"><button id="assortment" class="main">Put tea, cups and pots on the shelf</button></form>
    </div>`
  }
  return html`<div class="shelf">${stock.map(product)}</div>
    ${
      stock.length < 2
        ? ''
        : html`<form class="each" method="post" action="/page/orders">
      ${stock.slice(0, 10).map(({ sku }) => html`<input type="hidden" name="line" value="${sku} 1">`)}
      <button id="one-of-each">Order one of each</button>
    </form>`
    }`
}

function product({ sku, name, price_cents, on_hand, reserved, dispatched, refused }: StockItem): Html {
  const free = on_hand - reserved
  const whole = Math.max(1, on_hand)
  const width = (count: number): string => ((Math.max(0, count) / whole) * 100).toFixed(1)
  return html`<article class="product" id="product-${sku}">
    <h3><span class="name">${name}</span> <span class="price">${money(price_cents)}</span></h3>
    <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="free" width="${width(free)}" height="6" /><rect class="reserved" x="${width(free)}" width="${width(reserved)}" height="6" />
    </svg>
    <p class="counts"><b>${free}</b> free · <b class="reserved">${reserved}</b> reserved · ${dispatched} sent · ${refused} refused</p>
    <div class="buy"><form method="post" action="/page/orders">
      <span>Order</span>
      ${QUANTITIES.map((count) => html`<button id="order-${sku}-${count}" name="line" value="${sku} ${count}">${count}</button>`)}
    </form>
    <form method="post" action="/page/products/${sku}/deliveries">
      <button id="receive-${sku}" class="quiet">Take in 10</button>
    </form></div>
  </article>`
}
