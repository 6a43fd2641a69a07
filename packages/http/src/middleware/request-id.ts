import type { MiddlewareHandler } from 'hono'

/** What a handler finds after `requestId()`: `c.get('requestId')`, under the name that Hono's own middleware uses. */
export interface RequestIdEnv {
  Variables: { requestId: string }
}

/** What `requestId` takes. */
export interface RequestIdOptions {
  /** The header that carries the id, in and out. `X-Request-Id` unless you say otherwise. */
  readonly header?: string
  /** Takes the id of the caller when it is well formed (letters, digits, `-_.`, at most 128). True unless you say otherwise. */
  readonly accept?: boolean
  /** Makes an id; a random UUID unless you say otherwise. */
  readonly generate?: () => string
}

/** Gives each request an id: the caller's, or a new one. It goes out with the response, into the log and into problems. */
export function requestId(options: RequestIdOptions = {}): MiddlewareHandler<RequestIdEnv> {
  const { header = 'X-Request-Id', accept = true, generate = () => crypto.randomUUID() } = options
  return async (c, next) => {
    const given = accept ? c.req.header(header) : undefined
    const id = given !== undefined && /^[\w.-]{1,128}$/.test(given) ? given : generate()
    c.set('requestId', id)
    await next()
    c.res.headers.set(header, id)
  }
}
