/**
 * - `LISTEN_FAILED`: the server cannot listen; `cause` is the system's error, `address` what was asked for.
 * - `ROUTES_MISSING`: some controllers have no `routes` method; `controllers` names all of them.
 * - `ROUTES_FAILED`: the `routes` method of `controllers[0]` threw, or returned a promise.
 * - `SERVE_ABORTED`: the signal was aborted before the server listened; `cause` is its reason.
 */
export type HttpErrorCode = 'LISTEN_FAILED' | 'ROUTES_MISSING' | 'ROUTES_FAILED' | 'SERVE_ABORTED'

/** What may go with an `HttpError`. */
export interface HttpErrorFields {
  readonly controllers?: readonly string[]
  readonly address?: { readonly host: string; readonly port: number }
  readonly cause?: unknown
}

/** A server that could not be set up. Errors of requests are problem details instead. */
export class HttpError extends Error {
  readonly code: HttpErrorCode
  readonly controllers: readonly string[]
  readonly address: { readonly host: string; readonly port: number } | undefined
  /** What closing the app failed with, after the server could not listen. */
  closeError?: unknown
  /** Another attempt may succeed: the port may be free by then. */
  readonly retryable: boolean

  constructor(code: HttpErrorCode, message: string, fields: HttpErrorFields = {}) {
    super(message, 'cause' in fields ? { cause: fields.cause } : {})
    this.name = 'HttpError'
    this.code = code
    this.controllers = fields.controllers ?? []
    this.address = fields.address
    this.retryable = code === 'LISTEN_FAILED'
  }

  toJSON(): object {
    const { name, code, message, controllers, address } = this
    return { name, code, message, controllers, address }
  }
}

/** True for an `HttpError`, of whatever copy of this package, and of that code when one is given. */
export function isHttpError(error: unknown, code?: HttpErrorCode): error is HttpError {
  if (typeof error !== 'object' || error === null) return false
  return Reflect.get(error, 'name') === 'HttpError' && (code === undefined || Reflect.get(error, 'code') === code)
}
