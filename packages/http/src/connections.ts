import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/**
 * What a server has to wait for, and what it may cut. Node's own `closeIdleConnections` spares a connection that has
 * not sent a request yet, and so would wait for it up to the headers timeout.
 */
export class Connections {
  readonly #responses = new Map<Socket, Set<ServerResponse>>()
  #inFlight = 0
  #draining = false
  #drained: (() => void) | undefined

  /** Requests whose handler still runs, or whose response is not sent yet. */
  get inFlight(): number {
    return this.#inFlight
  }

  opened(socket: Socket): void {
    this.#responses.set(socket, new Set())
    socket.once('close', () => this.#responses.delete(socket))
  }

  /** Counts a request until its response is closed and `handled` has settled. */
  async request(response: ServerResponse, handled: Promise<unknown>): Promise<void> {
    const socket = response.socket
    const responses = socket === null ? undefined : this.#responses.get(socket)
    responses?.add(response)
    this.#inFlight++
    if (this.#draining) sayGoodbye(response)
    await Promise.allSettled([handled, closed(response)])
    responses?.delete(response)
    this.#inFlight--
    if (!this.#draining) return
    if (responses?.size === 0) socket?.end()
    if (this.#inFlight === 0) this.#drained?.()
  }

  /** Cuts the idle connections now, the others after their response. Resolves when no request is in flight any more. */
  drain(): Promise<void> {
    this.#draining = true
    for (const [socket, responses] of this.#responses) {
      if (responses.size === 0) socket.destroy()
      else responses.forEach(sayGoodbye)
    }
    return new Promise((resolve) => {
      this.#drained = resolve
      if (this.#inFlight === 0) resolve()
    })
  }

  /** Cuts every connection, whatever is in flight. */
  destroyAll(): void {
    for (const socket of this.#responses.keys()) socket.destroy()
  }
}

function sayGoodbye(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close')
}

const closed = (response: ServerResponse): Promise<unknown> =>
  response.closed ? Promise.resolve() : new Promise((resolve) => response.once('close', resolve))
