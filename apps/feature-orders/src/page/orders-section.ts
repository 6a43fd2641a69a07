import { html } from 'hono/html'
import type { OrderLine } from '../order/events.ts'
import type { OrderRow } from '../read-models/schema.ts'
import type { Html } from './html.ts'
import { clock, money, short } from './words.ts'

/** The newest orders, with buttons for what can still be done with each. */
export function ordersSection(orders: readonly OrderRow[]): Html {
  if (orders.length === 0) return html`<p class="empty">No orders yet.</p>`
  return html`<ol class="orders">${orders.map(row)}</ol>`
}

function row(order: OrderRow): Html {
  const { id, customer, total_cents, status, placed_at } = order
  const lines: readonly OrderLine[] = JSON.parse(order.lines)
  return html`<li class="order ${status}" id="order-${id}">
    <div class="who"><a href="/?stream=order/${id}#stream">${short(id)}</a> <span class="soft">${customer}, ${clock(placed_at)}</span></div>
    <div class="what">${lines.map(({ sku, quantity }) => `${quantity} × ${sku}`).join(', ')}</div>
    <div class="total">${money(total_cents)}</div>
    ${steps(order, lines.length)}
    <div class="do">${actions(order)}</div>
  </li>`
}

/** How far it is: reserved and paid come in any order, the end comes last. */
function steps({ status, reason, refund_cents, lines_reserved }: OrderRow, lines: number): Html {
  if (status === 'cancelled') {
    const refund = refund_cents === 0 ? '' : `, ${money(refund_cents)} paid back`
    return html`<div class="steps"><span class="step off">cancelled: ${REASONS[reason ?? ''] ?? reason}${refund}</span></div>`
  }
  const isDone = status === 'shipped'
  const isReserved = isDone || lines_reserved >= lines
  const step = (name: string, on: boolean): Html => html`<span class="step ${on ? 'on' : ''}">${name}</span>`
  const reserved = isReserved || lines_reserved === 0 ? 'reserved' : `reserved ${lines_reserved} of ${lines}`
  return html`<div class="steps">
    ${step('placed', true)}${step(reserved, isReserved)}${step('paid', status !== 'placed')}${step('shipped', isDone)}
  </div>`
}

const REASONS: Readonly<Record<string, string>> = {
  customer: 'by the customer',
  out_of_stock: 'out of stock',
  payment_timeout: 'not paid in time',
}

function actions({ id, status, total_cents }: OrderRow): Html {
  const pay = html`<form method="post" action="/page/orders/${id}/payment">
    <input type="hidden" name="amountCents" value="${total_cents}"><button id="pay-${id}" class="main">Pay</button>
  </form>`
  const cancel = html`<form method="post" action="/page/orders/${id}/cancellation"><button id="cancel-${id}" class="quiet">Cancel</button></form>`
  if (status === 'placed') return html`${pay}${cancel}`
  return status === 'paid' ? cancel : html``
}
