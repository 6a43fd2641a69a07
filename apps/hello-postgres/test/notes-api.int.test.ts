import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { AppProcess, crowd } from '@modkit/app-tests'
import { describeContract } from '@modkit/kernel/testing'
import { openPostgres } from '@modkit/postgres'
import { type PostgresDatabase, postgresDatabase } from '@modkit/test-services'
import { notesApiContract } from 'feature-notes/testing'
import type { Kysely } from 'kysely'
import { changesOf } from './changes-of.ts'
import { MAIN, MIGRATE } from './programs.ts'

let database: PostgresDatabase
let db: Kysely<any>
let app: AppProcess
let url: string

beforeAll(async () => {
  database = await postgresDatabase()
  db = await openPostgres({ dsn: database.url, maxOpenConns: 2 })
  const env = { POSTGRES_DSN: database.url }
  // As two releases at once would: one migrates, the other waits and finds nothing to do.
  const migrations = [new AppProcess(MIGRATE, { env }), new AppProcess(MIGRATE, { env })]
  expect(await Promise.all(migrations.map(({ exit }) => exit))).toEqual([
    [0, null],
    [0, null],
  ])
  app = new AppProcess(MAIN, { env })
  url = await app.url()
})
afterAll(async () => {
  await app?.[Symbol.asyncDispose]()
  await db?.destroy()
  await database?.drop()
})

const request = (path: string, init?: RequestInit) => fetch(`${url}${path}`, init)
describeContract({ describe, test }, 'the notes API over a socket, on Postgres', notesApiContract, {
  open: () => ({ request, changesOf: changesOf(db) }),
})

describe('hello-postgres', () => {
  test('reports its health, and what it is made of', async () => {
    expect(await (await request('/readyz')).json()).toMatchObject({
      ready: true,
      status: 'up',
      providers: [{ module: 'data.postgres', token: 'database.db', status: 'up' }],
    })
    expect(await (await request('/graph.json')).json()).toMatchObject({ root: 'hello-postgres' })
  })

  test('has no accounts and no limit without Redis', async () => {
    for (const path of ['/account', '/account/login']) expect((await request(path)).status).toBe(404)
    expect((await request('/account/login', { method: 'POST' })).status).toBe(404)
    const { headers } = await request('/notes')
    expect([headers.get('ratelimit'), headers.get('cache-status')]).toEqual([null, null])
  })

  test('survives 1,000 concurrent requests with ten connections', async () => {
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
  })

  test('answers what is in flight and leaves no connection when it is told to stop', async () => {
    await using other = new AppProcess(MAIN, { env: { POSTGRES_DSN: database.url } })
    await fetch(`${await other.url()}/notes`)
    other.kill('SIGTERM')
    expect(await other.exit).toEqual([0, null])
    expect(other.stderr).toBe('')
  })

  test('says which key is missing, and which server does not answer, without the password', async () => {
    await using none = new AppProcess(MAIN)
    expect(await none.exit).toEqual([1, null])
    expect(JSON.stringify(none.log)).toContain('POSTGRES_DSN')
    await using lost = new AppProcess(MAIN, { env: { POSTGRES_DSN: 'postgres://notes:hunter2@127.0.0.1:1/notes' } })
    expect(await lost.exit).toEqual([1, null])
    expect(JSON.stringify(lost.log)).toContain('ECONNREFUSED')
    expect(JSON.stringify(lost.log) + lost.stderr).not.toContain('hunter2')
  })
})
