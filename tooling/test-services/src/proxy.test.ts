import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type NetworkProxy, startProxy } from './proxy.ts'

describe('startProxy', () => {
  let echo: Server
  let proxy: NetworkProxy
  const clients: Socket[] = []

  beforeEach(async () => {
    echo = createServer((socket) => {
      socket.on('error', () => {})
      socket.pipe(socket)
    }).listen(0, '127.0.0.1')
    await once(echo, 'listening')
    proxy = await startProxy(`tcp://user:word@127.0.0.1:${(echo.address() as AddressInfo).port}/path`)
  })
  afterEach(async () => {
    for (const client of clients.splice(0)) client.destroy()
    await proxy.close()
    echo.close()
  })

  const open = async (): Promise<Socket> => {
    const client = connect({ host: proxy.host, port: proxy.port }).on('error', () => {})
    clients.push(client)
    await once(client, 'connect')
    return client
  }
  const answer = async (client: Socket, question: string): Promise<string> => {
    client.write(question)
    const [data] = await once(client, 'data')
    return data.toString()
  }

  it('passes everything on and counts connections and bytes', async () => {
    const client = await open()
    expect(await answer(client, 'hello')).toBe('hello')
    await open()
    expect(proxy.connections.total).toBe(2)
    expect(proxy.bytes).toEqual({ toServer: 5, toClient: 5 })
    client.end()
    await once(client, 'close')
    while (proxy.connections.open > 1) await new Promise(setImmediate)
  })

  it("is the target's URL with another host and port", () => {
    expect(proxy.url).toBe(`tcp://user:word@127.0.0.1:${proxy.port}/path`)
  })

  it('holds chunks back by the delay', async () => {
    const client = await open()
    proxy.delay(60)
    const asked = performance.now()
    expect(await answer(client, 'slow')).toBe('slow')
    expect(performance.now() - asked).toBeGreaterThan(110)
  })

  it('passes nothing on while it is frozen, and what it held afterwards', async () => {
    const client = await open()
    proxy.freeze()
    let answered = false
    const waiting = answer(client, 'late').then((text) => {
      answered = true
      return text
    })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(answered).toBe(false)
    await proxy.heal()
    expect(await waiting).toBe('late')
  })

  it('cuts after exactly so many bytes', async () => {
    const client = await open()
    expect(await answer(client, 'before')).toBe('before')
    proxy.cutAfter(3, 'toClient')
    const received: Buffer[] = []
    client.on('data', (chunk) => received.push(chunk))
    client.write('abcdef')
    await once(client, 'close')
    expect(Buffer.concat(received).toString()).toBe('abc')
  })

  it('resets open connections and takes new ones', async () => {
    const client = await open()
    expect(await answer(client, 'x')).toBe('x')
    const broken = once(client, 'error')
    proxy.reset()
    expect((await broken)[0]).toMatchObject({ code: 'ECONNRESET' })
    expect(await answer(await open(), 'y')).toBe('y')
  })

  it('refuses new connections, keeps open ones, and takes them again on the same port', async () => {
    const client = await open()
    const { port } = proxy
    await proxy.refuse()
    expect(await answer(client, 'still')).toBe('still')
    await expect(open()).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    client.end()
    await once(client, 'close')
    await proxy.heal()
    expect(proxy.port).toBe(port)
    expect(await answer(await open(), 'again')).toBe('again')
  })
})
