import type { App } from '@modkit/kernel'
import { describeGraph, toMermaid } from '@modkit/kernel/graph'
import type { Hono } from 'hono'
import { pageOf } from './page.ts'
import { pictureOf } from './picture.ts'

const EVERYTHING = { providers: true, state: true, timings: true } as const

/**
 * Adds `/graph`, a page with a picture of the app, `/graph.json` and `/graph.mmd`. Whoever can ask sees the names of
 * modules and tokens, but no value: give them to people who may see the source.
 */
export function graphRoutes(hono: Hono<any, any, any>, app: App<never>): void {
  hono.get('/graph.json', (c) => c.json(describeGraph(app, EVERYTHING)))
  hono.get('/graph.mmd', (c) => c.text(toMermaid(app, { providers: true, state: true })))
  hono.get('/graph', async (c) => {
    const picture = pictureOf(describeGraph(app, EVERYTHING), await app.health(), app.report())
    const nonce = crypto.randomUUID()
    // Nothing but this page's own style: no script, no font, no picture from anywhere.
    c.header('Content-Security-Policy', `default-src 'none'; style-src 'nonce-${nonce}'; frame-ancestors 'none'`)
    c.header('Cache-Control', 'no-store')
    return c.html(await pageOf(picture, nonce))
  })
}
