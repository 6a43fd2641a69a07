import { describe, expect, test } from '@jest/globals'
import { Hono } from 'hono'
import { type RequestIdEnv, requestId } from './request-id.ts'
import { requestLog } from './request-log.ts'

describe('requestId', () => {
  const hono = new Hono<RequestIdEnv>()
  hono.use(requestId({ generate: () => 'fresh' }))
  hono.get('/', (c) => c.text(c.get('requestId')))
  const ask = async (given?: string) => {
    const response = await hono.request('/', given === undefined ? {} : { headers: { 'X-Request-Id': given } })
    return [await response.text(), response.headers.get('x-request-id')]
  }

  test('makes an id and sends it back', async () => {
    expect(await ask()).toEqual(['fresh', 'fresh'])
  })

  test("takes the caller's when it is well formed", async () => {
    expect(await ask('abc-1.2_3')).toEqual(['abc-1.2_3', 'abc-1.2_3'])
    expect(await ask('has space')).toEqual(['fresh', 'fresh'])
    expect(await ask('x'.repeat(129))).toEqual(['fresh', 'fresh'])
  })

  test("does not take the caller's when it is told so", async () => {
    const strict = new Hono().use(requestId({ accept: false, header: 'Request' })).get('/', (c) => c.text('ok'))
    const response = await strict.request('/', { headers: { Request: 'given' } })
    expect(response.headers.get('request')).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('requestLog', () => {
  test('logs each request once, without its query, also when it fails', async () => {
    const lines: [string, object | undefined][] = []
    const hono = new Hono()
    hono.use(
      requestLog({
        logger: { info: (message, fields) => lines.push([message, fields]) },
        skip: (path) => path === '/healthz',
      }),
    )
    hono.onError((_, c) => c.text('failed', 500))
    hono.get('/', (c) => c.text('ok'))
    hono.get('/healthz', (c) => c.text('ok'))
    hono.get('/fail', () => {
      throw new Error('x')
    })
    for (const path of ['/?token=hunter2', '/healthz', '/fail', '/nothing']) await hono.request(path)
    expect(lines.map(([message]) => message)).toEqual(['GET / 200', 'GET /fail 500', 'GET /nothing 404'])
    expect(lines[0]![1]).toEqual({
      method: 'GET',
      path: '/',
      status: 200,
      durationMs: expect.any(Number),
      requestId: undefined,
    })
  })
})
