/// <reference lib="dom" />
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { browserLauncher } from '@modkit/app-tests/browser'
import type { Browser, Page } from 'playwright-core'
import { NotesApp } from './notes-app.ts'

jest.setTimeout(60_000)

const SCREENSHOTS = fileURLToPath(new URL('../reports/screenshots/', import.meta.url))
const launch = browserLauncher()
const describeInBrowser = launch === undefined ? describe.skip : describe

const sizes = [
  { name: 'desktop', viewport: { width: 1440, height: 900 }, shown: 'wide', hidden: 'narrow', hasTouch: false },
  { name: 'phone', viewport: { width: 390, height: 844 }, shown: 'narrow', hidden: 'wide', hasTouch: true },
] as const

describeInBrowser.each(sizes)(
  `/graph on a $name${launch ? '' : ' (no chromium on this machine)'}`,
  ({ name, viewport, shown, hidden, hasTouch }) => {
    let app: NotesApp
    let browser: Browser
    let page: Page
    const requests: string[] = []
    const complaints: string[] = []
    beforeAll(async () => {
      app = new NotesApp()
      browser = await launch!()
      mkdirSync(SCREENSHOTS, { recursive: true })
      const context = await browser.newContext({ viewport, hasTouch, deviceScaleFactor: 2 })
      page = await context.newPage()
      page.on('request', (request) => requests.push(new URL(request.url()).pathname))
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(String(error)))
      await page.goto(`${await app.url()}/graph`)
    })
    afterAll(async () => {
      await browser?.close()
      await app[Symbol.asyncDispose]()
    })

    const row = (token: string) =>
      page.locator(`.${shown} .n`, { hasText: new RegExp(`^\\s*${token.replaceAll('.', '\\.')}\\b`) }).first()

    test('draws itself for the width, and asks for nothing else', async () => {
      expect(await page.locator(`svg.${shown}`).isVisible()).toBe(true)
      expect(await page.locator(`svg.${hidden}`).isVisible()).toBe(false)
      expect(requests.filter((path) => path !== '/favicon.ico')).toEqual(['/graph'])
      expect(complaints.filter((text) => !text.includes('favicon.ico'))).toEqual([])
      await page.screenshot({ path: `${SCREENSHOTS}${name}.png`, fullPage: true })
    })

    test('fits: nothing to scroll sideways, no text too small to read', async () => {
      const fit = await page.evaluate((svg) => {
        const root = document.documentElement
        const labels = [...document.querySelectorAll<SVGTextElement>(`svg.${svg} .label`)]
        return {
          overflow: root.scrollWidth - root.clientWidth,
          smallest: Math.min(...labels.map((label) => label.getBoundingClientRect().height)),
          outside: labels.filter((label) => {
            const card = label.closest('.card')!.querySelector('.body')!.getBoundingClientRect()
            return label.getBoundingClientRect().right > card.right
          }).length,
        }
      }, shown)
      expect(fit.overflow).toBe(0)
      expect(fit.smallest).toBeGreaterThanOrEqual(10)
      expect(fit.outside).toBe(0)
    })

    test('tells what there is to know of a provider that is pointed at', async () => {
      const details = page.locator('aside article:visible')
      expect(await details.count()).toBe(0)
      await (hasTouch ? row('database.db').tap() : row('database.db').hover())
      expect(await details.count()).toBe(1)
      const [text] = await details.allInnerTexts()
      expect(text).toMatch(/^database\.db\n\s*singleton provider of data\.sqlite/)
      expect(text).toMatch(/state\s+built/)
      expect(text).toMatch(/build\s+[\d.]+\s(µs|ms|s)/)
      expect(text).toMatch(/health\s+up/)
      expect(text).toMatch(/visible in\s+data\.sqlite, notes/)
      expect(text).toMatch(/needed by\s+notes\.tables, notes\.service/)
      expect(await details.evaluate((article) => article.getBoundingClientRect().bottom <= innerHeight)).toBe(true)
      await page.screenshot({ path: `${SCREENSHOTS}${name}-provider.png` })
    })

    test('tells what a module imports and exports', async () => {
      await (hasTouch ? row('notes').tap() : row('notes').hover())
      const [text] = await page.locator('aside article:visible').allInnerTexts()
      expect(text).toMatch(/imports\s+data\.sqlite/)
      expect(text).toMatch(/exports\s+notes\.service/)
    })

    test('is there for the keyboard too', async () => {
      await page.mouse.move(0, 0)
      await row('notes.service').focus()
      expect(await page.locator('aside article:visible h2').allInnerTexts()).toEqual(['notes.service'])
    })
  },
)
