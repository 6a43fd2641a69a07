import type { Context, Hono } from 'hono'
import type { HTTPException } from 'hono/http-exception'
import type { Logger } from './logger.ts'
import { isProblemError, type ProblemDetails, type ProblemError, type ProblemHeaders, problem } from './problem.ts'

/** What `useProblems` takes. */
export interface ProblemsOptions {
  /** Receives every error that is answered with a status of 500 or more, with the error itself. */
  readonly logger: Pick<Logger, 'error'>
  /**
   * The problem that an error of another package means to this app: an unreachable server, say, is a 503. `undefined` for
   * what it does not know.
   */
  readonly translate?: (error: unknown) => ProblemError | undefined
}

/**
 * Answers whatever goes wrong with problem details: a thrown `ProblemError` or `HTTPException`, a body that is not JSON,
 * a path without a route. An unexpected error becomes a bare 500: its message goes to the logger, never to the client.
 */
export function useProblems(hono: Hono<any, any, any>, { logger, translate }: ProblemsOptions): void {
  hono.notFound((c) => answer(c, { status: 404, detail: `no route for ${c.req.method} ${c.req.path}` }))
  hono.onError(async (error, c) => {
    const response = await responseTo(translate?.(error) ?? error, c)
    if (response.status >= 500) {
      logger.error(`${c.req.method} ${c.req.path} failed`, {
        error,
        status: response.status,
        requestId: c.get('requestId'),
      })
    }
    return response
  })
}

async function responseTo(error: unknown, c: Context): Promise<Response> {
  if (isProblemError(error)) return answer(c, error.details, error.headers)
  if (isHttpException(error)) return fromHttpException(error, c)
  if (await isMalformedJson(error, c)) return answer(c, { status: 400, detail: 'the body is not valid JSON' })
  return answer(c, { status: 500 })
}

function answer(c: Context, details: ProblemDetails, headers?: ProblemHeaders): Response {
  const requestId: unknown = c.get('requestId')
  return problem(
    { ...details, instance: details.instance ?? c.req.path, ...(requestId === undefined ? {} : { requestId }) },
    headers,
  )
}

// By shape: the exception may come from another copy of Hono.
const isHttpException = (error: unknown): error is HTTPException =>
  typeof error === 'object' && error !== null && 'getResponse' in error && 'status' in error

async function fromHttpException(error: HTTPException, c: Context): Promise<Response> {
  const own = error.getResponse()
  if (own.headers.get('content-type')?.startsWith('application/problem+json') || own.status < 400) return own
  // The body gives way to the problem; headers such as WWW-Authenticate stay.
  own.headers.delete('content-length')
  const detail = own.status < 500 ? error.message || (await own.text()) : ''
  return answer(c, { status: own.status, ...(detail === '' ? {} : { detail }) }, own.headers)
}

/** Whether `error` is what `c.req.json()` throws. Any other `SyntaxError` is a fault of the program, not of the client. */
async function isMalformedJson(error: unknown, c: Context): Promise<boolean> {
  if ((error as Error).name !== 'SyntaxError' || !('text' in c.req.bodyCache || 'json' in c.req.bodyCache)) return false
  try {
    JSON.parse(await c.req.text())
    return false
  } catch {
    return /^$|json/.test(c.req.header('content-type') ?? '')
  }
}
