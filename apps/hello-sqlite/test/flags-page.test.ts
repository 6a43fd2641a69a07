/// <reference lib="dom" />
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { browserLauncher } from '@modkit/app-tests/browser'
import type { Browser, Page } from 'playwright-core'
import { NotesApp } from './notes-app.ts'
import { inAnotherProcess } from './other-process.ts'

jest.setTimeout(60_000)

const SCREENSHOTS = fileURLToPath(new URL('../reports/screenshots/', import.meta.url))
const launch = browserLauncher()
const describeInBrowser = launch === undefined ? describe.skip : describe

const sizes = [
  { name: 'desktop', viewport: { width: 1440, height: 900 }, hasTouch: false, colorScheme: 'light' },
  { name: 'phone', viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: 'dark' },
] as const

describeInBrowser.each(sizes)(
  `/flags on a $name${launch ? '' : ' (no chromium on this machine)'}`,
  ({ name, viewport, hasTouch, colorScheme }) => {
    let app: NotesApp
    let browser: Browser
    let page: Page
    const origins = new Set<string>()
    const complaints: string[] = []

    const flags = async (): Promise<string[]> =>
      (await page.locator('#flags button').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim())
    const flag = (flagName: string) => page.getByRole('switch', { name: flagName })
    const news = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor()
    const elsewhere = (...args: string[]) => inAnotherProcess(join(app.folder, 'flags.kv'), ...args)

    beforeAll(async () => {
      app = new NotesApp()
      browser = await launch!()
      mkdirSync(SCREENSHOTS, { recursive: true })
      const context = await browser.newContext({ viewport, hasTouch, colorScheme, deviceScaleFactor: 2 })
      page = await context.newPage()
      page.on('request', (request) => origins.add(new URL(request.url()).origin))
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(String(error)))
      await page.goto(`${await app.url()}/flags`)
      await page.locator('#connection[data-state=on]').waitFor()
    })
    afterAll(async () => {
      await browser?.close()
      await app[Symbol.asyncDispose]()
    })

    test('begins empty, and takes a first flag', async () => {
      expect(await page.locator('#empty').isVisible()).toBe(true)
      await page.getByLabel('New flag').fill('new-checkout')
      await page.getByRole('button', { name: 'Add' }).click()
      await news('new-checkout is off')
      expect(await flags()).toEqual(['new-checkout off'])
      expect(await page.locator('#empty').isVisible()).toBe(false)
      expect(await page.getByLabel('New flag').inputValue()).toBe('')
    })

    test('shows what another process sets, changes and removes, without a reload', async () => {
      await elsewhere('set', 'flags', 'dark-mode', 'true', '--as', 'json')
      await news('dark-mode is on')
      expect(await flags()).toEqual(['dark-mode on', 'new-checkout off'])
      await elsewhere('set', 'flags', 'new-checkout', 'true', '--as', 'json')
      await news('new-checkout is on')
      expect(await page.locator('#summary').textContent()).toBe('2 of 2 on')
      await page.screenshot({ path: `${SCREENSHOTS}flags-${name}.png`, fullPage: true })
      await elsewhere('delete', 'flags', 'dark-mode')
      await news('dark-mode was removed')
      expect(await flags()).toEqual(['new-checkout on'])
    })

    test('switches a flag by pointer and by keyboard', async () => {
      await (hasTouch ? flag('new-checkout').tap() : flag('new-checkout').click())
      await news('new-checkout is off')
      expect(await flag('new-checkout').isChecked()).toBe(false)
      await flag('new-checkout').focus()
      await page.keyboard.press('Space')
      await news('new-checkout is on')
      expect(await flag('new-checkout').isChecked()).toBe(true)
      expect(await elsewhere('get', 'flags', 'new-checkout')).toBe('true')
    })

    test('fits: nothing to scroll sideways, nothing too small to hit', async () => {
      const fit = await page.evaluate(() => ({
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        smallest: Math.min(
          ...[...document.querySelectorAll('button')].map((each) => each.getBoundingClientRect().height),
        ),
      }))
      expect(fit.overflow).toBe(0)
      expect(fit.smallest).toBeGreaterThanOrEqual(44)
    })

    test('names everything for assistive technology', async () => {
      const outline = await page.locator('body').ariaSnapshot()
      expect(outline).toContain('- heading "Feature flags" [level=1]')
      expect(outline).toMatch(/- listitem:\n\s+- switch "new-checkout on" \[checked\]/)
      expect(outline).toContain('- textbox "New flag"')
    })

    test('works without its script', async () => {
      const context = await browser.newContext({ viewport, javaScriptEnabled: false })
      const plain = await context.newPage()
      await plain.goto(`${await app.url()}/flags`)
      await plain.getByRole('switch', { name: 'new-checkout' }).click()
      await plain.waitForURL('**/flags')
      expect(await plain.getByRole('switch', { name: 'new-checkout' }).getAttribute('aria-checked')).toBe('false')
      await context.close()
      await news('new-checkout is off')
    })

    test('asks nobody else for anything, and has nothing to complain of', async () => {
      expect([...origins]).toEqual([await app.url()])
      expect(complaints).toEqual([])
    })

    test('a stop ends the stream of events and cuts nothing; the page finds the next process', async () => {
      const { port } = new URL(await app.url())
      app.kill('SIGTERM')
      expect(await app.exit).toEqual([0, null])
      expect(app.log.filter(({ message }) => message.startsWith('cut'))).toEqual([])
      await page.locator('#connection[data-state=lost]').waitFor()
      await using next = new NotesApp({ PORT: port })
      await next.url()
      await page.locator('#connection[data-state=on]').waitFor()
      // That one has a store of its own.
      expect(await flags()).toEqual([])
    })
  },
)
