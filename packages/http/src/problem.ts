import { STATUS_CODES } from 'node:http'

/** Problem details as RFC 9457 defines them. Members beyond the five are extensions of the problem type. */
export interface ProblemDetails {
  /** The HTTP status, 400 to 599. */
  readonly status: number
  /** A URI that identifies the problem type; `about:blank`, which means no more than the status, when left out. */
  readonly type?: string
  /** The type in a few words, the same for every occurrence; the phrase of the status when left out. */
  readonly title?: string
  /** What is particular about this occurrence. Goes to the client: no secrets, no internals. */
  readonly detail?: string
  /** A URI reference of this occurrence. */
  readonly instance?: string
  readonly [extension: string]: unknown
}

/** Headers that go with a problem, such as `Retry-After`. */
export type ProblemHeaders = Headers | Readonly<Record<string, string>>

/** A response with `details` as `application/problem+json`. */
export function problem(details: ProblemDetails, headers?: ProblemHeaders): Response {
  const { type = 'about:blank', title = STATUS_CODES[details.status], ...rest } = details
  const response = new Response(JSON.stringify({ type, title, ...rest }), {
    status: details.status,
    headers: new Headers(headers),
  })
  response.headers.set('content-type', 'application/problem+json')
  return response
}

/** Throw it anywhere below a handler, and the client receives its details. Hono finds `getResponse` even without `useProblems`. */
export class ProblemError extends Error {
  readonly details: ProblemDetails
  readonly headers: ProblemHeaders | undefined

  constructor(details: ProblemDetails, options: { readonly headers?: ProblemHeaders; readonly cause?: unknown } = {}) {
    super(
      details.detail ?? details.title ?? STATUS_CODES[details.status],
      'cause' in options ? { cause: options.cause } : {},
    )
    this.name = 'ProblemError'
    this.details = details
    this.headers = options.headers
  }

  get status(): number {
    return this.details.status
  }

  getResponse(): Response {
    return problem(this.details, this.headers)
  }
}

/** True for a `ProblemError`, of whatever copy of this package. */
export function isProblemError(error: unknown): error is ProblemError {
  return typeof error === 'object' && error !== null && Reflect.get(error, 'name') === 'ProblemError'
}
