import type { MiddlewareHandler } from 'hono'
import type { Logger } from '../logger.ts'

/** What `requestLog` takes. */
export interface RequestLogOptions {
  readonly logger: Pick<Logger, 'info'>
  /** Leaves a request out, say of a health check. */
  readonly skip?: (path: string) => boolean
}

/** Logs each request when its response is ready. Without the query, which may hold what nobody wants in a log. */
export function requestLog({ logger, skip }: RequestLogOptions): MiddlewareHandler {
  return async (c, next) => {
    const { method, path } = c.req
    if (skip?.(path)) return next()
    const start = performance.now()
    await next()
    const durationMs = Math.round((performance.now() - start) * 10) / 10
    const { status } = c.res
    logger.info(`${method} ${path} ${status}`, { method, path, status, durationMs, requestId: c.get('requestId') })
  }
}
