import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { registerRoutes, useProblems } from '@modkit/http'
import { type TestApp, testApp } from '@modkit/kernel/testing'
import { kvConfig, kvStoreModule, kvToken } from '@modkit/kv-store'
import { Hono } from 'hono'
import { FLAGS, type FlagsService, flagsModule } from '../src/index.ts'

let app: TestApp<any>
let flags: FlagsService
const hono = new Hono()

beforeAll(async () => {
  const store = kvStoreModule({ config: kvConfig({ source: { KV_BACKEND: 'memory' } }) })
  app = await testApp(flagsModule({ store }))
  flags = await app.get(FLAGS)
  useProblems(hono, { logger: console })
  registerRoutes(hono, app)
})
afterAll(() => app.close())

const put = (name: string, body: unknown) =>
  hono.request(`/flags/${encodeURIComponent(name)}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

const post = (form: Record<string, string>, origin: string) =>
  hono.request('http://here/flags', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
    body: new URLSearchParams(form).toString(),
  })

describe('over HTTP', () => {
  test('sets, lists and removes', async () => {
    expect(await (await put('b', { on: true })).json()).toEqual({ name: 'b', on: true })
    await put('a', { on: false })
    expect(await (await hono.request('/flags.json')).json()).toEqual({
      flags: [
        { name: 'a', on: false },
        { name: 'b', on: true },
      ],
    })
    expect(await flags.isOn('b')).toBe(true)
    expect((await hono.request('/flags/b', { method: 'DELETE' })).status).toBe(204)
    expect((await hono.request('/flags/b', { method: 'DELETE' })).status).toBe(404)
    expect(await flags.isOn('b')).toBe(false)
  })

  test('refuses what is no name and no state', async () => {
    expect((await put('<b>', { on: true })).status).toBe(400)
    expect((await put('x'.repeat(61), { on: true })).status).toBe(400)
    expect((await put('c', { on: 'yes' })).status).toBe(422)
    expect((await post({ name: 'a b' }, 'http://here')).status).toBe(422)
  })

  test('takes a form from its own page only', async () => {
    const own = await post({ name: 'form', on: 'true' }, 'http://here')
    expect([own.status, own.headers.get('location')]).toEqual([303, '/flags'])
    expect((await post({ name: 'form', on: 'false' }, 'http://elsewhere')).status).toBe(403)
    expect(await flags.isOn('form')).toBe(true)
  })

  test('shows whatever the store holds as text, and allows no script but its own', async () => {
    const store = await app.get(kvToken())
    await store.set('flags', '<script>alert(1)</script>', true)
    const page = await hono.request('/flags')
    expect(await page.text()).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'nonce-[\w-]+'/)
    await store.delete('flags', '<script>alert(1)</script>')
  })
})

test('changes begin with everything, then tell each, and all anew when the group goes', async () => {
  const store = await app.get(kvToken())
  await store.deleteGroup('flags')
  await flags.set('first', true)
  const stop = new AbortController()
  const seen: unknown[] = []
  for await (const change of flags.changes(stop.signal)) {
    seen.push(change)
    if (seen.length === 1) await flags.set('second', false)
    if (seen.length === 2) await flags.remove('first')
    if (seen.length === 3) await store.deleteGroup('flags')
    if (seen.length === 4) stop.abort()
  }
  expect(seen).toEqual([
    { type: 'flags', flags: [{ name: 'first', on: true }] },
    { type: 'flag', name: 'second', on: false },
    { type: 'flag', name: 'first', on: null },
    { type: 'flags', flags: [] },
  ])
})
