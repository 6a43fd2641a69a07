import { beforeEach, describe, expect, test } from '@jest/globals'
import { Hono } from 'hono'
import { basicAuth } from 'hono/basic-auth'
import { HTTPException } from 'hono/http-exception'
import { limitBody } from './middleware/limit-body.ts'
import { requestId } from './middleware/request-id.ts'
import { ProblemError } from './problem.ts'
import { useProblems } from './use-problems.ts'

let logged: { message: string; fields: Record<string, unknown> }[] = []
beforeEach(() => {
  logged = []
})

function app(): Hono {
  const hono = new Hono()
  useProblems(hono, { logger: { error: (message, fields) => logged.push({ message, fields: { ...fields } }) } })
  return hono
}

async function ask(hono: Hono<any>, path = '/', init?: RequestInit) {
  const response = await hono.request(path, init)
  return { status: response.status, headers: response.headers, body: await response.json() }
}

const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) => ({
  method: 'POST',
  body,
  headers,
})

describe('useProblems', () => {
  test('answers an unknown route', async () => {
    const { status, headers, body } = await ask(app(), '/nothing?q=1')
    expect(status).toBe(404)
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(body).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: 'no route for GET /nothing',
      instance: '/nothing',
    })
  })

  test('answers a ProblemError with its details, extensions and headers', async () => {
    const hono = app().get('/', () => {
      const details = { status: 429, type: 'https://example.org/slow-down', title: 'Slow down', retryAfterMs: 500 }
      throw new ProblemError(details, { headers: { 'retry-after': '1' } })
    })
    const { headers, body } = await ask(hono)
    expect(headers.get('retry-after')).toBe('1')
    expect(body).toMatchObject({
      type: 'https://example.org/slow-down',
      title: 'Slow down',
      status: 429,
      retryAfterMs: 500,
    })
    expect(logged).toEqual([])
  })

  test('answers what the app translates, and logs the error itself', async () => {
    const hono = new Hono()
    useProblems(hono, {
      logger: { error: (message, fields) => logged.push({ message, fields: { ...fields } }) },
      translate: (error) => {
        if (Reflect.get(Object(error), 'code') !== 'ECONNREFUSED') return undefined
        return new ProblemError({ status: 503, detail: 'try again soon' }, { headers: { 'retry-after': '2' } })
      },
    })
    const outage = Object.assign(new Error('connect 10.0.0.7'), { code: 'ECONNREFUSED' })
    hono.get('/', () => {
      throw outage
    })
    hono.get('/other', () => {
      throw new Error('a fault')
    })
    const { status, headers, body } = await ask(hono)
    expect([status, headers.get('retry-after')]).toEqual([503, '2'])
    expect(body).toMatchObject({ title: 'Service Unavailable', detail: 'try again soon', instance: '/' })
    expect(logged.map(({ fields }) => fields.error)).toEqual([outage])
    expect((await ask(hono, '/other')).status).toBe(500)
  })

  test('answers an HTTPException with its message', async () => {
    const hono = app().get('/', () => {
      throw new HTTPException(409, { message: 'the note was changed meanwhile' })
    })
    expect((await ask(hono)).body).toMatchObject({
      status: 409,
      title: 'Conflict',
      detail: 'the note was changed meanwhile',
    })
  })

  test("keeps the headers of an HTTPException's own response", async () => {
    const hono = app().use(basicAuth({ username: 'u', password: 'p' }))
    const { headers, body } = await ask(hono)
    expect(headers.get('www-authenticate')).toBe('Basic realm="Secure Area"')
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(body).toMatchObject({ status: 401, detail: 'Unauthorized' })
  })

  test('does not pass on what an HTTPException of 500 says', async () => {
    const hono = app().get('/', () => {
      throw new HTTPException(502, { message: 'hunter2' })
    })
    expect(JSON.stringify(await ask(hono))).not.toContain('hunter2')
    expect(logged).toMatchObject([{ message: 'GET / failed', fields: { status: 502 } }])
  })

  test('answers an unexpected error with nothing of it, and logs all of it', async () => {
    const error = new Error('hunter2')
    const hono = app()
    hono.use(requestId())
    hono.get('/', () => {
      throw error
    })
    const { body, headers } = await ask(hono, '/', { headers: { 'X-Request-Id': 'r-1' } })
    expect(body).toEqual({
      type: 'about:blank',
      title: 'Internal Server Error',
      status: 500,
      instance: '/',
      requestId: 'r-1',
    })
    expect(headers.get('x-request-id')).toBe('r-1')
    expect(logged).toEqual([{ message: 'GET / failed', fields: { error, status: 500, requestId: 'r-1' } }])
  })

  test.each(['{', '', '{"a":1}}'])('answers the malformed JSON %p that a handler tried to read', async (text) => {
    const hono = app().post('/', async (c) => c.json(await c.req.json()))
    expect((await ask(hono, '/', post(text))).body).toMatchObject({ status: 400, detail: 'the body is not valid JSON' })
  })

  test('does not blame the client for a SyntaxError of the program', async () => {
    const hono = app().post('/', async (c) => {
      await c.req.json()
      return c.json(JSON.parse('{'))
    })
    expect((await ask(hono, '/', post('{}'))).status).toBe(500)
    const untouched = app().get('/', (c) => c.json(JSON.parse('{')))
    expect((await ask(untouched)).status).toBe(500)
  })
})

describe('limitBody', () => {
  const hono = () => {
    const limited = app()
    limited.use(limitBody(10))
    return limited.post('/', async (c) => c.text(JSON.stringify(await c.req.text())))
  }

  test('lets through what fits', async () => {
    expect((await ask(hono(), '/', post('0123456789'))).body).toBe('0123456789')
  })

  test('refuses a body whose declared length is too large', async () => {
    const { body } = await ask(hono(), '/', post('0123456789x', { 'content-length': '11' }))
    expect(body).toMatchObject({ status: 413, detail: 'the body is larger than 10 bytes', maxBytes: 10 })
  })

  test('refuses a body that turns out to be too large', async () => {
    const stream = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode('0123456'))
      },
    })
    const init = { method: 'POST', body: stream, duplex: 'half', headers: { 'transfer-encoding': 'chunked' } }
    expect((await ask(hono(), '/', init as RequestInit)).status).toBe(413)
  })
})
