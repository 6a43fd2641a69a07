import type { App } from '@modkit/kernel'
import type { Hono } from 'hono'
import { HttpError } from './errors.ts'

/** A controller that serves HTTP: it adds its routes to Hono itself. */
export interface HttpController {
  /** Adds routes. Synchronous, since everything it needs was built before. */
  routes(hono: Hono): void
}

/**
 * Lets every controller of the app add its routes, sorted by name, so that two starts register alike. All are checked
 * before any adds a route.
 *
 * @throws HttpError `ROUTES_MISSING` with the names of all controllers that lack `routes`; `ROUTES_FAILED` when one fails
 */
export function registerRoutes(hono: Hono<any, any, any>, app: Pick<App<never>, 'controllers'>): void {
  const controllers = [...app.controllers].sort(([a], [b]) => (a < b ? -1 : 1))
  const lacking = controllers.filter(([, controller]) => !isHttpController(controller)).map(([name]) => name)
  if (lacking.length > 0) {
    throw new HttpError(
      'ROUTES_MISSING',
      `controllers without routes: ${lacking.map((name) => JSON.stringify(name)).join(', ')}. ` +
        'every controller of an app that serves HTTP has a method routes(hono)',
      { controllers: lacking },
    )
  }
  for (const [name, controller] of controllers) addRoutes(hono, name, controller as HttpController)
}

function addRoutes(hono: Hono, name: string, controller: HttpController): void {
  const failed = (why: string, cause?: unknown) =>
    new HttpError('ROUTES_FAILED', `routes cannot be registered: controller=${JSON.stringify(name)}. ${why}`, {
      controllers: [name],
      cause,
    })
  let returned: unknown
  try {
    returned = controller.routes(hono)
  } catch (cause) {
    throw failed(String(cause), cause)
  }
  if (typeof returned !== 'object' || returned === null || !('then' in returned)) return
  void Promise.resolve(returned).catch(() => {}) // the error below says it all
  throw failed('routes(hono) is synchronous: do what takes time in the build of the controller')
}

const isHttpController = (value: unknown): value is HttpController =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'routes') === 'function'
