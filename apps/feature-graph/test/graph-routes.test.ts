import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { App } from '@modkit/kernel'
import type { Graph } from '@modkit/kernel/graph'
import { Hono } from 'hono'
import { graphRoutes } from '../src/index.ts'
import { exampleApp } from './example-app.ts'

let app: App<never>
const hono = new Hono()
beforeAll(async () => {
  app = await exampleApp()
  graphRoutes(hono, app)
})
afterAll(() => app.close())

const graphJson = async () => (await (await hono.request('/graph.json')).json()) as Graph

describe('/graph', () => {
  test('is a page that loads nothing and runs nothing', async () => {
    const response = await hono.request('/graph')
    const page = await response.text()
    expect(response.headers.get('content-type')).toBe('text/html; charset=UTF-8')
    const policy = response.headers.get('content-security-policy')!
    const nonce = /^default-src 'none'; style-src 'nonce-([0-9a-f-]{36})'; frame-ancestors 'none'$/.exec(policy)![1]
    expect(page).toContain(`<style nonce="${nonce}">`)
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|https?:|style=/)
  })

  test('takes names for text', async () => {
    const page = await (await hono.request('/graph')).text()
    expect(page).toContain('notes.&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;')
    expect(page).toContain('down: refused &lt;b&gt;')
  })

  test('shows every module and every node in both drawings, and what there is to know of each', async () => {
    const page = await (await hono.request('/graph')).text()
    const { modules, providers = [], controllers = [] } = await graphJson()
    const count = modules.length + providers.length + controllers.length
    const numbers = [...page.matchAll(/class="n n(\d+) /g)].map(([, id]) => Number(id))
    expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, id) => id))
    expect(numbers).toHaveLength(2 * count)
    expect(page.match(/<article class="d d\d+">/g)).toHaveLength(count)
    expect(page).toContain('4 modules · 7 providers · 1 controller · ready after')
  })

  test('shows no value of any token', async () => {
    const all = await Promise.all(
      ['/graph', '/graph.json', '/graph.mmd'].map(async (p) => (await hono.request(p)).text()),
    )
    expect(all.join()).not.toContain('hunter2')
  })
})

test('/graph.json and /graph.mmd say the same in other words', async () => {
  const graph = await graphJson()
  expect(graph).toMatchObject({
    root: 'app',
    modules: [{ name: 'app' }, { name: 'config' }, { name: 'database' }, { name: 'notes' }],
  })
  const mermaid = await (await hono.request('/graph.mmd')).text()
  expect(mermaid).toMatch(/^flowchart TD\n/)
  for (const { token } of graph.providers!.slice(0, 4)) expect(mermaid).toContain(token)
})
