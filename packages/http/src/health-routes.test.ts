import { expect, test } from '@jest/globals'
import { bootstrap, defineModule, provide, token } from '@modkit/kernel'
import { Hono } from 'hono'
import { healthRoutes } from './health-routes.ts'

test('readiness follows the health of the app, liveness does not', async () => {
  let fails = false
  const DB = token('test.db').of<string>()
  const health = () => {
    if (fails) throw new Error('no connection')
  }
  const app = await bootstrap(defineModule({ name: 'app', providers: [provide(DB, { build: () => 'db', health })] }), {
    eager: true,
  })
  const hono = new Hono()
  healthRoutes(hono, app)
  const ask = async (path: string) => {
    const response = await hono.request(path)
    return [response.status, await response.json()]
  }
  expect(await ask('/healthz')).toEqual([200, { status: 'up' }])
  expect(await ask('/readyz')).toMatchObject([200, { ready: true, status: 'up', providers: [{ token: 'test.db' }] }])
  fails = true
  expect(await ask('/readyz')).toMatchObject([
    503,
    { ready: false, status: 'down', providers: [{ detail: 'no connection' }] },
  ])
  expect(await ask('/healthz')).toEqual([200, { status: 'up' }])
  fails = false
  await app.close()
  expect(await ask('/readyz')).toMatchObject([503, { ready: false }])
})
