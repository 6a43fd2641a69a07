import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { crowd } from '@modkit/app-tests'
import { describeContract } from '@modkit/kernel/testing'
import Database from 'better-sqlite3'
import { notesApiContract } from 'feature-notes/testing'
import { NotesApp } from './notes-app.ts'

jest.setTimeout(60_000)

let app: NotesApp
let url: string
beforeAll(async () => {
  app = new NotesApp()
  url = await app.url()
})
afterAll(() => app[Symbol.asyncDispose]())

/** What the app recorded, read by another connection of another process. */
function changesOf(id: string) {
  const database = new Database(app.databasePath, { readonly: true })
  try {
    const rows = database
      .prepare('select * from note_changes where note_id = ? order by version, changed_at')
      .all(id) as any[]
    return rows.map(({ action, version, fields, changed_at }) => ({
      action,
      version,
      fields: JSON.parse(fields),
      changedAt: changed_at,
    }))
  } finally {
    database.close()
  }
}

const request = (path: string, init?: RequestInit) => fetch(`${url}${path}`, init)
describeContract({ describe, test }, 'the notes API over a socket, on a file', notesApiContract, {
  open: () => ({ request, changesOf: async (id: string) => changesOf(id) }),
})

describe('hello-sqlite', () => {
  test('survives 1,000 concurrent requests', async () => {
    const word = `crowd${crypto.randomUUID()}`
    const statuses = await crowd(
      Array.from({ length: 1000 }, (_, i) =>
        i % 2 === 0
          ? { url: `${url}/notes`, method: 'POST', json: { title: `${word} ${i}` } }
          : { url: `${url}/notes?limit=5&q=${word}` },
      ),
    )
    expect(statuses.filter((status) => status === 201)).toHaveLength(500)
    expect(statuses.filter((status) => status === 200)).toHaveLength(500)
    expect((await request('/readyz')).status).toBe(200)
  })

  test.each([
    ['whose length is declared', JSON.stringify({ title: 'x', body: 'x'.repeat(70_000) })],
    ['whose length is not known', new Blob([JSON.stringify({ title: 'x', body: 'x'.repeat(70_000) })]).stream()],
  ])('refuses a body that is too large and %s', async (_, body) => {
    const init = { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'application/json' } }
    const response = await request('/notes', init as RequestInit)
    expect([response.status, response.headers.get('content-type')]).toEqual([413, 'application/problem+json'])
    expect(await response.json()).toMatchObject({ status: 413, maxBytes: 65_536, instance: '/notes' })
  })

  test('answers unknown routes and methods with problems that carry the id of the request', async () => {
    for (const [path, method] of [
      ['/', 'GET'],
      ['/notes', 'PUT'],
      ['/notes/1/2', 'GET'],
      ['/graph/x', 'GET'],
    ] as const) {
      const response = await request(path, { method, headers: { 'x-request-id': 'r-1' } })
      expect(await response.json()).toMatchObject({
        status: 404,
        detail: `no route for ${method} ${path}`,
        requestId: 'r-1',
      })
    }
  })

  test('reports its health', async () => {
    expect(await (await request('/readyz')).json()).toMatchObject({
      ready: true,
      status: 'up',
      providers: [
        { module: 'data.sqlite', token: 'database.db', status: 'up' },
        { module: 'kv', token: 'kv.store', status: 'up' },
      ],
    })
  })

  test('shows what it is made of', async () => {
    const graph: any = await (await request('/graph.json')).json()
    expect(graph.root).toBe('hello-sqlite')
    expect(graph.modules.map(({ name }: any) => name)).toEqual([
      'config',
      'data.sqlite',
      'flags',
      'hello-sqlite',
      'kv',
      'notes',
    ])
    expect(graph.controllers.map(({ name }: any) => name)).toEqual(['FlagsController', 'NotesController'])
    expect(await (await request('/graph.mmd')).text()).toContain('NotesController')
    expect(await (await request('/graph')).text()).toContain('<h1>hello-sqlite</h1>')
  })

  test('writes one line of JSON per request', async () => {
    await request('/healthz', { headers: { 'x-request-id': 'logged' } })
    const line = await app.says('GET /healthz 200')
    expect(line).toMatchObject({ level: 'info', status: 200, path: '/healthz' })
    expect(app.stderr).toBe('')
  })
})
