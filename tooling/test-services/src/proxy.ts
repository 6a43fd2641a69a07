// A TCP proxy that makes a good network bad.
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export type Direction = 'toServer' | 'toClient'

/** A proxy in front of one server. What it is told holds for open and for new connections alike, until `heal`. */
export interface NetworkProxy {
  readonly host: string
  readonly port: number
  /** The target's URL with the proxy's host and port. */
  readonly url: string
  /** Connections now open, and those that were ever taken. */
  readonly connections: { readonly open: number; readonly total: number }
  /** Bytes passed on so far, over all connections. */
  readonly bytes: Readonly<Record<Direction, number>>
  /** Holds every chunk back by `milliseconds`, in both directions. */
  delay(milliseconds: number): void
  /** Passes nothing on any more; connections stay open and new ones are taken, as behind a firewall that drops packets. */
  freeze(): void
  /** Closes (FIN) each connection when `bytes` more bytes have gone in `direction` over it; the last ones before the cut arrive. */
  cutAfter(bytes: number, direction: Direction): void
  /** Breaks (RST) every open connection. */
  reset(): void
  /** Takes no new connections (refused) until `heal`; open ones stay. */
  refuse(): Promise<void>
  /** A good network again: what was held back by `freeze` is passed on. */
  heal(): Promise<void>
  /** Ends it and every connection. May be called twice. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** Starts a proxy to `target`: a server, or its URL. */
export const startProxy = async (target: string | { readonly url: string }): Promise<NetworkProxy> => {
  const proxy = new TcpProxy(new URL(typeof target === 'string' ? target : target.url))
  await proxy.listen()
  return proxy
}

interface Cut {
  readonly direction: Direction
  readonly bytes: number
}

/** Both sockets of a connection, and what was passed on since the last `cutAfter`. */
interface Pair {
  readonly client: Socket
  readonly server: Socket
  passed: Record<Direction, number>
}

class TcpProxy implements NetworkProxy {
  readonly host = '127.0.0.1'
  port = 0
  readonly bytes: Record<Direction, number> = { toServer: 0, toClient: 0 }
  readonly #target: URL
  readonly #listener = createServer((client) => this.#accept(client))
  readonly #pairs = new Set<Pair>()
  #total = 0
  #delay = 0
  #cut: Cut | undefined
  /** While the proxy is frozen: resolves when it thaws. */
  #frozen: PromiseWithResolvers<void> | undefined

  constructor(target: URL) {
    this.#target = target
  }

  get url(): string {
    const url = new URL(this.#target)
    url.host = `${this.host}:${this.port}`
    return url.href
  }

  get connections() {
    return { open: this.#pairs.size, total: this.#total }
  }

  async listen(): Promise<void> {
    this.#listener.listen(this.port, this.host)
    await once(this.#listener, 'listening')
    this.port = (this.#listener.address() as AddressInfo).port
  }

  delay(milliseconds: number): void {
    this.#delay = milliseconds
  }

  freeze(): void {
    this.#frozen ??= Promise.withResolvers()
  }

  cutAfter(bytes: number, direction: Direction): void {
    this.#cut = { bytes, direction }
    for (const pair of this.#pairs) pair.passed = { toServer: 0, toClient: 0 }
  }

  reset(): void {
    for (const { client, server } of this.#pairs) {
      client.resetAndDestroy()
      server.destroy()
    }
  }

  async refuse(): Promise<void> {
    if (!this.#listener.listening) return
    // `close` waits for the open connections too, which here stay; the port is free at once.
    this.#listener.close()
  }

  async heal(): Promise<void> {
    this.#delay = 0
    this.#cut = undefined
    this.#frozen?.resolve()
    this.#frozen = undefined
    if (!this.#listener.listening) await this.listen()
  }

  async close(): Promise<void> {
    this.#listener.close()
    this.#frozen?.resolve()
    // What waits in `#hold` asks again: a promise that stays resolved would make it spin for ever.
    this.#frozen = undefined
    for (const { client, server } of this.#pairs) {
      client.destroy()
      server.destroy()
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  #accept(client: Socket): void {
    const server = connect({ host: this.#target.hostname, port: Number(this.#target.port) })
    const pair: Pair = { client, server, passed: { toServer: 0, toClient: 0 } }
    this.#total += 1
    this.#pairs.add(pair)
    for (const socket of [client, server]) {
      socket.setNoDelay(true)
      socket.on('error', () => {}) // what follows an error is `close`
    }
    client.once('close', () => {
      this.#pairs.delete(pair)
      server.destroy()
    })
    // What the server said last still goes out.
    server.once('close', () => client.destroySoon())
    void this.#pass(pair, client, server, 'toServer')
    void this.#pass(pair, server, client, 'toClient')
  }

  async #pass(pair: Pair, from: Socket, to: Socket, direction: Direction): Promise<void> {
    try {
      for await (const chunk of from as AsyncIterable<Buffer>) {
        await this.#hold()
        const cut = this.#cut?.direction === direction ? this.#cut : undefined
        const allowed = cut ? chunk.subarray(0, Math.max(0, cut.bytes - pair.passed[direction])) : chunk
        pair.passed[direction] += allowed.length
        this.bytes[direction] += allowed.length
        if (!to.write(allowed)) await Promise.race([once(to, 'drain'), once(to, 'close')])
        if (cut && pair.passed[direction] >= cut.bytes) {
          pair.client.end()
          pair.server.end()
          return
        }
      }
      to.end()
    } catch {
      to.destroy() // the other side broke off
    }
  }

  async #hold(): Promise<void> {
    if (this.#delay > 0) await new Promise((resolve) => setTimeout(resolve, this.#delay))
    while (this.#frozen) await this.#frozen.promise
  }
}
