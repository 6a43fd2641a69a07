import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { Hono } from 'hono'
import { healthRoutes } from './health-routes.ts'
import type { Logger } from './logger.ts'
import { type RunningServer, type ServeOptions, serve } from './serve.ts'

const quiet: Logger = { info() {}, warn() {}, error() {} }
const running: RunningServer[] = []
afterEach(async () => {
  for (const server of running.splice(0)) await server.shutdown()
})

/** A handler that answers when it is told to. */
function gate() {
  const entered = Promise.withResolvers<void>()
  const leave = Promise.withResolvers<void>()
  const hono = new Hono()
  hono.get('/', (c) => c.text('hello'))
  hono.get('/slow', async (c) => {
    entered.resolve()
    await leave.promise
    return c.text('at last')
  })
  return { hono, entered: entered.promise, leave: leave.resolve }
}

async function start(
  hono: Hono<any>,
  options: Partial<ServeOptions> = {},
  close: () => Promise<void> = async () => {},
) {
  const app = { close: jest.fn(close) }
  const server = await serve(app, hono, { port: 0, stopSignals: [], logger: quiet, ...options })
  running.push(server)
  return { app, server }
}

/** A keep-alive connection, spoken by hand. */
class Connection {
  readonly socket: Socket
  received = ''
  readonly closed: Promise<unknown>

  constructor(port: number) {
    this.socket = connect(port, '127.0.0.1')
    this.socket.setEncoding('utf8').on('data', (text) => {
      this.received += text
    })
    this.socket.on('error', () => {})
    this.closed = once(this.socket, 'close')
  }

  get(path: string): void {
    this.socket.write(`GET ${path} HTTP/1.1\r\nHost: test\r\n\r\n`)
  }

  async until(text: string): Promise<void> {
    while (!this.received.includes(text)) await once(this.socket, 'data')
  }
}

describe('serve', () => {
  test('listens on a port of the system and answers', async () => {
    const { server } = await start(gate().hono)
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`)
    expect(await (await fetch(server.url)).text()).toBe('hello')
  })

  test('finishes what is in flight, cuts idle connections, then closes the app', async () => {
    const { hono, entered, leave } = gate()
    const { app, server } = await start(hono)
    const busy = new Connection(server.port)
    busy.get('/slow')
    await entered
    const idle = new Connection(server.port)
    idle.get('/')
    await idle.until('hello')
    const silent = new Connection(server.port) // connected, but never asks for anything
    await once(silent.socket, 'connect')

    const report = server.shutdown()
    await Promise.all([idle.closed, silent.closed])
    await expect(fetch(server.url)).rejects.toThrow() // nobody listens any more
    expect(app.close).not.toHaveBeenCalled()
    leave()
    await busy.until('at last')
    await busy.closed
    expect(busy.received).toMatch(/^HTTP\/1.1 200 OK\r\n/)
    expect(busy.received.toLowerCase()).toContain('connection: close')
    expect(await report).toEqual({ cause: 'call', cut: 0, exitCode: 0 })
    expect(app.close).toHaveBeenCalledTimes(1)
    expect(await server.shutdown()).toBe(await report)
  })

  test('cuts what outlasts the drain timeout, and says so', async () => {
    const { hono, entered, leave } = gate()
    const { app, server } = await start(hono, { drainTimeout: 20 })
    const busy = new Connection(server.port)
    busy.get('/slow')
    await entered
    expect(await server.shutdown()).toEqual({ cause: 'call', cut: 1, exitCode: 1 })
    await busy.closed
    expect(busy.received).toBe('')
    expect(app.close).toHaveBeenCalledTimes(1)
    leave()
  })

  test('waits for a handler whose client has gone', async () => {
    const { hono, entered, leave } = gate()
    const { app, server } = await start(hono)
    const busy = new Connection(server.port)
    busy.get('/slow')
    await entered
    busy.socket.destroy()
    const report = server.shutdown()
    await new Promise(setImmediate)
    expect(app.close).not.toHaveBeenCalled()
    leave()
    expect(await report).toMatchObject({ cut: 0 })
  })

  test('turns readiness false before it stops accepting', async () => {
    const { hono } = gate()
    const health = async () => ({ status: 'up' as const, isReady: true, providers: [] })
    healthRoutes(hono, { health })
    const { server } = await start(hono, { drainDelay: '2s' })
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
    void server.shutdown()
    const answer = await fetch(`${server.url}/readyz`)
    expect(answer.status).toBe(503)
    expect(await answer.json()).toEqual({ status: 'up', ready: false, providers: [] })
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  })

  test('tells handlers of the shutdown', async () => {
    const hono = new Hono<{ Bindings: { shutdown: AbortSignal } }>()
    const entered = Promise.withResolvers<void>()
    hono.get('/events', async (c) => {
      entered.resolve()
      await once(c.env.shutdown, 'abort')
      return c.text('bye')
    })
    const { server } = await start(hono)
    const answer = fetch(`${server.url}/events`)
    await entered.promise
    const report = server.shutdown()
    expect(await (await answer).text()).toBe('bye')
    expect(await report).toMatchObject({ cut: 0 })
  })

  test('begins the shutdown when the signal is aborted', async () => {
    const abort = new AbortController()
    const { server } = await start(gate().hono, { signal: abort.signal })
    abort.abort()
    expect(await server.closed).toEqual({ cause: 'signal', cut: 0, exitCode: 0 })
  })

  test('never listens when the signal was aborted before, and closes the app', async () => {
    const app = { close: jest.fn(async () => {}) }
    const reason = new Error('enough')
    const options = { port: 0, signal: AbortSignal.abort(reason), logger: quiet }
    await expect(serve(app, gate().hono, options)).rejects.toMatchObject({ code: 'SERVE_ABORTED', cause: reason })
    expect(app.close).toHaveBeenCalledTimes(1)
  })

  test('says that a port is taken, and closes the app', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const closeError = new Error('and this too')
    const app = { close: () => Promise.reject(closeError) }
    try {
      await expect(serve(app, gate().hono, { port, logger: quiet })).rejects.toMatchObject({
        name: 'HttpError',
        code: 'LISTEN_FAILED',
        message: `cannot listen: host="127.0.0.1" port=${port} code=EADDRINUSE. another process listens there: stop it, or choose another port`,
        address: { host: '127.0.0.1', port },
        cause: { code: 'EADDRINUSE' },
        closeError,
        retryable: true,
      })
    } finally {
      other.close()
    }
  })

  test('says that an address is not of this machine', async () => {
    const app = { close: async () => {} }
    await expect(serve(app, gate().hono, { port: 0, host: '192.0.2.1', logger: quiet })).rejects.toMatchObject({
      code: 'LISTEN_FAILED',
      cause: { code: 'EADDRNOTAVAIL' },
    })
  })

  test('reports what the close of the app failed with', async () => {
    const error = new Error('disk full')
    const { server } = await start(gate().hono, {}, () => Promise.reject(error))
    expect(await server.shutdown()).toEqual({ cause: 'call', cut: 0, error, exitCode: 1 })
  })

  test('leaves no listener on the process', async () => {
    const before = process.listenerCount('SIGTERM')
    const { server } = await start(gate().hono, { stopSignals: ['SIGINT', 'SIGTERM'] })
    expect(process.listenerCount('SIGTERM')).toBe(before + 1)
    await server.shutdown()
    expect(process.listenerCount('SIGTERM')).toBe(before)
  })

  test('answers a request of which no URL can be made with a problem', async () => {
    const { server } = await start(gate().hono)
    const connection = new Connection(server.port)
    connection.socket.write('GET / HTTP/1.1\r\nHost: a/b\r\nConnection: close\r\n\r\n')
    await connection.closed
    expect(connection.received).toMatch(/^HTTP\/1.1 400 Bad Request\r\n/)
    expect(connection.received).toContain('application/problem+json')
  })

  test('cuts a stream that fails half-way, and does not say why', async () => {
    const printed = jest.spyOn(console, 'error').mockImplementation(() => {}) // the adapter prints what the stream threw
    const hono = new Hono()
    hono.get('/', () => {
      const source = (async function* () {
        yield new TextEncoder().encode('the first part')
        throw new Error('hunter2')
      })()
      return new Response(ReadableStream.from(source))
    })
    const { server } = await start(hono)
    const connection = new Connection(server.port)
    connection.get('/')
    await connection.closed
    expect(connection.received).toContain('200 OK')
    expect(connection.received).not.toContain('\r\n0\r\n') // no last chunk: the client knows that something is missing
    expect(connection.received).not.toContain('hunter2')
    printed.mockRestore()
  })

  test('answers what Hono did not catch with a problem that says nothing', async () => {
    const errors: object[] = []
    const handler = { fetch: () => Promise.reject(new Error('hunter2')) }
    const app = { close: async () => {} }
    const logger = { ...quiet, error: (_: string, fields?: object) => errors.push(fields!) }
    const server = await serve(app, handler, { port: 0, stopSignals: [], logger })
    running.push(server)
    const answer = await fetch(server.url)
    expect([answer.status, await answer.json()]).toEqual([
      500,
      { type: 'about:blank', title: 'Internal Server Error', status: 500 },
    ])
    expect(errors).toEqual([{ error: new Error('hunter2') }])
  })
})
