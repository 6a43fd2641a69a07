import { expect, test } from '@jest/globals'
import { AppProcess } from '@modkit/app-tests'
import { postgresDatabase } from '@modkit/test-services'
import { START } from './programs.ts'

const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"title":"Milk"}' }

test('without a DSN starts on a server of its own, says so in one line, and ends with it', async () => {
  await using app = new AppProcess(START, { env: { HOME: process.env.HOME } })
  const url = await app.url()
  expect((await app.says('no POSTGRES_DSN')).message).toMatch(/throw-away server: postgres/)
  const created = await fetch(`${url}/notes`, post)
  expect(created.status).toBe(201)
  expect((await fetch(url + created.headers.get('location'))).status).toBe(200)
  app.kill('SIGTERM')
  expect(await app.exit).toEqual([0, null])
})

test('brings a Redis server when it is asked for one', async () => {
  await using database = await postgresDatabase()
  await using app = new AppProcess(START, { env: { POSTGRES_DSN: database.url }, args: ['--redis'] })
  const url = await app.url()
  expect((await app.says('no REDIS_ADDR')).message).toMatch(/throw-away server: redis/)
  expect((await fetch(`${url}/account/login`)).status).toBe(200)
  app.kill('SIGTERM')
  expect(await app.exit).toEqual([0, null])
})

test('a DSN in the environment wins', async () => {
  await using database = await postgresDatabase()
  await using app = new AppProcess(START, { env: { POSTGRES_DSN: database.url } })
  const url = await app.url()
  expect((await fetch(`${url}/notes`, post)).status).toBe(201)
  expect(app.log.filter(({ message }) => message.startsWith('no POSTGRES_DSN'))).toEqual([])
  app.kill('SIGTERM')
  expect(await app.exit).toEqual([0, null])
})
