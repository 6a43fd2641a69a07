import { createServer as createNodeServer, type Server, type ServerOptions } from 'node:http'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { Connections } from './connections.ts'
import type { Logger } from './logger.ts'
import { problem } from './problem.ts'

/** What a handler finds in `c.env` under `serve`: `new Hono<{ Bindings: ServeBindings }>()`. */
export interface ServeBindings extends HttpBindings {
  /** Aborted when the shutdown begins: a handler that streams, or waits for long, ends by it. */
  readonly shutdown: AbortSignal
}

/** What `serve` runs: a Hono, or anything else that answers a request. */
export interface FetchHandler {
  fetch(request: Request, env: any): Response | Promise<Response>
}

/** Node's server in front of `handler`, and the book that is kept of its connections. */
export function createServer(
  handler: FetchHandler,
  shutdown: AbortSignal,
  logger: Logger,
  options: ServerOptions,
): { readonly server: Server; readonly connections: Connections } {
  const connections = new Connections()
  const listener = getRequestListener((request, env) => handler.fetch(request, Object.assign(env, { shutdown })), {
    errorHandler: (error) => {
      // Node parsed it, but no URL can be made of it, say for its Host header. Anything else passed by Hono's own handler.
      if (Reflect.get(error as object, 'name') === 'RequestError') return problem({ status: 400 })
      logger.error('a request failed outside its handler', { error })
      return problem({ status: 500 })
    },
  })
  const server = createNodeServer(options, (incoming, outgoing) => {
    void connections.request(outgoing, listener(incoming, outgoing))
  })
  server.on('connection', (socket) => connections.opened(socket))
  return { server, connections }
}
