/// <reference lib="dom" />
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { AppProcess } from '@modkit/app-tests'
import { browserLauncher } from '@modkit/app-tests/browser'
import { type PostgresDatabase, postgresDatabase, type RedisServer, redisServer } from '@modkit/test-services'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { MAIN, MIGRATE } from './programs.ts'

const SCREENSHOTS = fileURLToPath(new URL('../reports/screenshots/', import.meta.url))
const launch = browserLauncher()
const describeInBrowser = launch === undefined ? describe.skip : describe

describeInBrowser(`the login page${launch ? '' : ' (no chromium on this machine)'}`, () => {
  let database: PostgresDatabase
  let redis: RedisServer
  let app: AppProcess
  let chromium: Browser
  let url: string
  const complaints: string[] = []

  beforeAll(async () => {
    ;[database, redis] = await Promise.all([postgresDatabase(), redisServer()])
    await using migration = new AppProcess(MIGRATE, { env: { POSTGRES_DSN: database.url } })
    await migration.exit
    const env = { POSTGRES_DSN: database.url, REDIS_ADDR: redis.url, REDIS_KEY_PREFIX: redis.prefix }
    app = new AppProcess(MAIN, { env })
    url = `${await app.url()}/account/login`
    chromium = await launch!()
    mkdirSync(SCREENSHOTS, { recursive: true })
  })
  afterAll(async () => {
    await chromium?.close()
    await app?.[Symbol.asyncDispose]()
    await redis?.clean()
    await database?.drop()
  })

  async function open(context: BrowserContext): Promise<Page> {
    const page = await context.newPage()
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.goto(url)
    return page
  }

  async function enter(page: Page, button: 'Log in' | 'Register', password: string): Promise<void> {
    await page.getByLabel('E-mail').fill('ada@example.com')
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: button }).click()
  }

  const shows = (page: Page, text: string) => page.getByText(text).waitFor()
  const picture = (page: Page, name: string) => page.screenshot({ path: `${SCREENSHOTS}${name}.png` })

  test('registers, logs in elsewhere, and logs out everywhere', async () => {
    const desktop = await open(await chromium.newContext({ viewport: { width: 1280, height: 800 } }))
    await picture(desktop, 'login')
    await enter(desktop, 'Register', 'short')
    await shows(desktop, 'password is shorter than 12 characters')
    await enter(desktop, 'Register', 'analytical engine')
    await shows(desktop, 'here only')

    const phone = await open(await chromium.newContext({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' }))
    await enter(phone, 'Log in', 'difference engine')
    await shows(phone, 'there is no user with this address and this password')
    await picture(phone, 'wrong-password-phone')
    expect(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await enter(phone, 'Log in', 'analytical engine')
    await shows(phone, 'in 2 places')
    await picture(phone, 'account-phone')

    await phone.getByRole('button', { name: 'Log out everywhere' }).click()
    await phone.getByLabel('Password').waitFor()
    await desktop.reload()
    await desktop.getByLabel('Password').waitFor()
  })

  test('keeps its cookie from scripts, and runs nothing but its own', async () => {
    const context = await chromium.newContext()
    const page = await open(context)
    await enter(page, 'Log in', 'analytical engine')
    await shows(page, 'here only')
    expect(await page.evaluate(() => document.cookie)).toBe('')
    const [cookie] = await context.cookies()
    expect(cookie).toMatchObject({ name: '__Host-session', httpOnly: true, secure: true, sameSite: 'Lax' })
    // What browsers report of answers such as 401 is no complaint of the page.
    expect(complaints.filter((text) => !/favicon|status of 4\d\d/.test(text))).toEqual([])
  })
})
