import { describe, expect, test } from '@jest/globals'
import { bootstrap, controller, defineModule } from '@modkit/kernel'
import { Hono } from 'hono'
import { type HttpController, registerRoutes } from './register-routes.ts'

const appOf = (controllers: Record<string, unknown>) => ({ controllers: new Map(Object.entries(controllers)) })

describe('registerRoutes', () => {
  test('lets the controllers of an app add their routes, sorted by name', async () => {
    const order: string[] = []
    const named = (name: string) =>
      controller(name, {
        build: (): HttpController => ({
          routes(hono) {
            order.push(name)
            hono.get(`/${name}`, (c) => c.text(name))
          },
        }),
      })
    const one = defineModule({ name: 'one', controllers: [named('z'), named('a')] })
    const app = await bootstrap(defineModule({ name: 'app', imports: [one], controllers: [named('m')] }))
    const hono = new Hono()
    registerRoutes(hono, app)
    expect(order).toEqual(['m', 'a', 'z']) // app:m, one:a, one:z
    expect(await (await hono.request('/z')).text()).toBe('z')
    await app.close()
  })

  test('names all controllers without routes before any adds one', () => {
    const hono = new Hono()
    const fine: HttpController = { routes: (h) => void h.get('/', (c) => c.text('')) }
    expect(() => registerRoutes(hono, appOf({ 'a:fine': fine, 'b:bare': {}, 'c:nothing': undefined }))).toThrow(
      expect.objectContaining({
        code: 'ROUTES_MISSING',
        controllers: ['b:bare', 'c:nothing'],
        message:
          'controllers without routes: "b:bare", "c:nothing". every controller of an app that serves HTTP has a method routes(hono)',
      }),
    )
    expect(hono.routes).toEqual([])
  })

  test('names the controller that fails', () => {
    const cause = new Error('twice')
    const failing: HttpController = {
      routes() {
        throw cause
      },
    }
    expect(() => registerRoutes(new Hono(), appOf({ 'a:b': failing }))).toThrow(
      expect.objectContaining({ code: 'ROUTES_FAILED', controllers: ['a:b'], cause }),
    )
  })

  test('refuses routes that are added later', async () => {
    const late = { routes: () => Promise.reject(new Error('late')) }
    expect(() => registerRoutes(new Hono(), appOf({ 'a:b': late }))).toThrow('routes(hono) is synchronous')
    await new Promise(setImmediate) // an unhandled rejection would fail this test
  })
})
