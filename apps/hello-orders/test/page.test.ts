/// <reference lib="dom" />
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { browserLauncher } from '@modkit/app-tests/browser'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { Shop } from './shop.ts'

const SCREENSHOTS = fileURLToPath(new URL('../reports/screenshots/', import.meta.url))
const launch = browserLauncher()
const describeInBrowser = launch === undefined ? describe.skip : describe
/** The app is on a machine that does a lot besides. */
const PATIENCE = { timeout: 30_000 }

const sizes = [
  { name: 'desktop', viewport: { width: 1440, height: 1000 }, hasTouch: false },
  { name: 'phone', viewport: { width: 390, height: 844 }, hasTouch: true },
] as const

describeInBrowser(`the page${launch ? '' : ' (no chromium on this machine)'}`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch!()
    mkdirSync(SCREENSHOTS, { recursive: true })
  })
  afterAll(() => browser?.close())

  const open = async (
    shop: Shop,
    options: BrowserContextOptions,
  ): Promise<{ page: Page; complaints: string[]; hosts: Set<string> }> => {
    // Without animations: a browser without a graphics card draws each of their frames by hand.
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    const complaints: string[] = []
    const hosts = new Set<string>()
    page.on('request', (request) => hosts.add(new URL(request.url()).origin))
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.goto(await shop.url())
    return { page, complaints, hosts }
  }

  test.each(sizes)(
    'lives on a $name: sells, takes payment, ships and cancels',
    async ({ name, viewport, hasTouch }) => {
      await using shop = new Shop('orders.db', {}, 'start')
      const { page, complaints, hosts } = await open(shop, { viewport, hasTouch, deviceScaleFactor: 2 })
      const press = (selector: string) => (hasTouch ? page.locator(selector).tap() : page.locator(selector).click())
      const order = page.locator('.order').first()
      const shows = (text: string) => order.filter({ hasText: text }).waitFor(PATIENCE)

      await page.locator('#live.on').waitFor(PATIENCE)
      await press('#assortment')
      await page.locator('#product-tea', { hasText: '40 free' }).waitFor(PATIENCE)
      await press('#order-tea-2')
      await shows('2 × tea')
      await page.locator('.order .step.on', { hasText: 'reserved' }).waitFor(PATIENCE)
      await page.locator('#product-tea', { hasText: '2 reserved' }).waitFor(PATIENCE)
      await press('.order .do .main')
      await page.locator('.order.shipped').waitFor(PATIENCE)
      await page.locator('#product-tea', { hasText: '38 free' }).waitFor(PATIENCE)
      await page.locator('#stream', { hasText: 'OrderShipped' }).waitFor(PATIENCE)

      // More than there is: the fulfilment cancels.
      await press('#order-pot-5')
      await page.locator('#product-pot', { hasText: '5 reserved' }).waitFor(PATIENCE)
      await press('#order-pot-1')
      await shows('cancelled: out of stock')
      await press('.order.placed .do .quiet')
      await page.locator('#product-pot', { hasText: '5 free' }).waitFor(PATIENCE)
      await press('#one-of-each')
      await page.locator('.order.placed', { hasText: '1 × tea' }).waitFor(PATIENCE)
      await page.locator('.readers .current').nth(3).waitFor(PATIENCE)

      // Another order's stream: chosen by a link, kept by the page that follows.
      await press('.streams a:has(.of-fulfilment) >> nth=0')
      await page.locator('#stream', { hasText: 'ReservationRequested' }).waitFor(PATIENCE)
      await page.screenshot({ path: `${SCREENSHOTS}${name}.png`, fullPage: true })

      const fit = await page.evaluate(() => {
        const root = document.documentElement
        const buttons = [...document.querySelectorAll('button')].map((button) => button.getBoundingClientRect().height)
        return { overflow: root.scrollWidth - root.clientWidth, lowest: Math.min(...buttons) }
      })
      expect(fit.overflow).toBe(0)
      expect(fit.lowest).toBeGreaterThanOrEqual(hasTouch ? 32 : 24)
      expect([...hosts]).toEqual([new URL(page.url()).origin])
      expect(complaints.filter((text) => !text.includes('favicon.ico'))).toEqual([])

      // A page that is looked at does not hold up the end.
      shop.kill('SIGTERM')
      expect([await shop.exit, shop.stderr]).toEqual([[0, null], ''])
      await page.locator('#live:not(.on)').waitFor(PATIENCE)
    },
  )

  test('says why the shop refuses', async () => {
    await using shop = new Shop('orders.db', {}, 'start')
    const { page } = await open(shop, {})
    const client = await shop.client()
    await client.stockUp('tea', 3)
    await page.locator('#product-tea', { hasText: '3 free' }).waitFor(PATIENCE)
    await page.locator('#order-tea-1').click()
    const cancel = page.locator('.order.placed .do .quiet')
    await cancel.waitFor(PATIENCE)
    // Somebody else was faster, and this page did not hear of it yet.
    await page.evaluate(() => {
      window.EventSource.prototype.addEventListener = () => {}
      const form = document.querySelector<HTMLFormElement>('.order .do form:last-child')!
      form.action = form.action.replace(/orders\/[^/]+/, 'orders/nobody')
      form.requestSubmit()
    })
    await page.locator('#said', { hasText: 'there is no such order' }).waitFor(PATIENCE)
  })

  test('works without its script', async () => {
    await using shop = new Shop('orders.db', {}, 'start')
    const { page } = await open(shop, { javaScriptEnabled: false })
    await page.locator('#assortment').click()
    await page.locator('#order-tea-1').click()
    await page.locator('.order, .empty').first().waitFor(PATIENCE)
    const client = await shop.client()
    await client.until('the order is in the list', async () => {
      await page.reload()
      return (await page.locator('.order.placed').count()) > 0 ? true : undefined
    })
    await page.locator('.order .do .main').click()
    await client.until('it is shipped', async () => {
      await page.reload()
      return (await page.locator('.order.shipped').count()) > 0 ? true : undefined
    })
  })

  test('takes no forms of other sites', async () => {
    await using shop = new Shop('orders.db', {}, 'start')
    const send = async (origin: string) => {
      const headers = { origin, 'content-type': 'application/x-www-form-urlencoded' }
      return (await fetch(`${await shop.url()}/page/assortment`, { method: 'POST', headers })).status
    }
    expect(await send('http://evil.example')).toBe(403)
    expect(await send(await shop.url())).toBe(204)
  })
})
