import type { App } from '@modkit/kernel'
import type { Context, Hono } from 'hono'

/** What `healthRoutes` takes. */
export interface HealthRoutesOptions {
  /** `/healthz` unless you say otherwise. */
  readonly livePath?: string
  /** `/readyz` unless you say otherwise. */
  readonly readyPath?: string
}

/**
 * Adds `/healthz`, which answers 200 as long as the process answers at all, and `/readyz`, which asks the health of the
 * app: 200 when it is ready and nothing is down, else 503, also from the moment a shutdown begins.
 */
export function healthRoutes(
  hono: Hono<any, any, any>,
  app: Pick<App<never>, 'health'>,
  options: HealthRoutesOptions = {},
): void {
  const { livePath = '/healthz', readyPath = '/readyz' } = options
  hono.get(livePath, (c) => answer(c, 200, { status: 'up' }))
  hono.get(readyPath, async (c) => {
    const { status, isReady, providers } = await app.health({ signal: c.req.raw.signal })
    const shutdown: AbortSignal | undefined = c.env?.shutdown
    const ready = isReady && !shutdown?.aborted && status !== 'down'
    return answer(c, ready ? 200 : 503, { status, ready, providers })
  })
}

function answer(c: Context, status: 200 | 503, body: object): Response {
  return c.json(body, status, { 'cache-control': 'no-store' })
}
