import { html, raw } from 'hono/html'
import type { Html } from './html.ts'
import { ordersSection } from './orders-section.ts'
import { readersSection } from './readers-section.ts'
import { SCRIPT } from './script.ts'
import { stockSection } from './stock-section.ts'
import { streamSection, streamsSection } from './streams-section.ts'
import { STYLE } from './style.ts'
import type { Selected, View } from './view.ts'

/** What is sent again whenever it changes; each name is the id of an element of the page. */
export const SECTIONS = ['stock', 'orders', 'readers', 'streams', 'stream'] as const

/** The inside of each section, as HTML. */
export async function renderSections(view: View): Promise<Readonly<Record<(typeof SECTIONS)[number], string>>> {
  return {
    stock: String(await stockSection(view.stock)),
    orders: String(await ordersSection(view.orders)),
    readers: String(await readersSection(view.lag)),
    streams: String(await streamsSection(view.streams, view.selected)),
    stream: String(await streamSection(view.selected)),
  }
}

/** The page. It works without its script, which only spares the reader to load it again. */
export async function pageOf(view: View, chosen: Selected | undefined, nonce: string): Promise<Html> {
  const sections = await renderSections(view)
  const live = chosen === undefined ? '/live' : `/live?stream=${chosen.type}/${chosen.id}`
  const section = (id: (typeof SECTIONS)[number], title: string): Html =>
    html`<section class="${id}"><h2>${title}</h2><div id="${id}">${raw(sections[id])}</div></section>`
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Orders</title>
  <style nonce="${nonce}">${raw(STYLE)}</style>
</head>
<body data-live="${live}">
  <header>
    <h1>Orders</h1>
    <span id="live" class="live">not live</span>
    <p>events on ${view.database}</p>
    <nav><a href="/graph">Modules</a><a href="/lag">Lag</a></nav>
  </header>
  <p id="said" role="status"></p>
  <main>
    <div class="column">${section('stock', 'Stock')}${section('orders', 'Orders')}</div>
    <div class="column">${section('readers', 'Readers')}${section('stream', 'Events')}${section('streams', 'Streams')}</div>
  </main>
  <script nonce="${nonce}">${raw(SCRIPT)}</script>
</body>
</html>`
}
