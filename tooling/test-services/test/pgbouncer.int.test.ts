import { expect, it } from '@jest/globals'
import postgres from 'postgres'
import { postgresDatabase, startPgBouncer } from '../src/index.ts'

it('pools transactions in front of a database, on fewer connections than there are clients', async () => {
  await using database = await postgresDatabase()
  const bouncer = await startPgBouncer(database.url, { settings: { default_pool_size: '1' } })
  // A sentence says why there is none, which only a machine without root or without Debian may.
  if (typeof bouncer === 'string') return expect(bouncer).toMatch(/apt-get install pgbouncer/)
  const clients = [1, 2, 3].map(() => postgres(bouncer.url, { max: 1, prepare: false }))
  const rows = await Promise.all(clients.map((sql) => sql`select pg_backend_pid() as pid, current_database() as name`))
  expect(new Set(rows.map(([row]) => row!.pid)).size).toBe(1)
  expect(rows[0]![0]!.name).toBe(database.name)
  await Promise.all(clients.map((sql) => sql.end()))
  await bouncer.close()
  await expect(postgres(bouncer.url, { max: 1 })`select 1`).rejects.toMatchObject({ code: 'ECONNREFUSED' })
})
