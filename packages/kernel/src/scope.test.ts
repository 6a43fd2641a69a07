import { describe, expect, test } from '@jest/globals'
import { bootstrap, defineModule, lazy, provide, scoped, scopeValue, token, value } from './index.ts'

interface Request {
  readonly user: string
}
const REQUEST = token('http.request').of<Request>()
const GREETING = token('greeting').of<string>()
const USER = token('user').of<{ greeted: string }>()
const AUDIT = token('audit').of<{ user: () => Promise<{ greeted: string }> }>()

const log: string[] = []
const root = defineModule({
  name: 'app',
  providers: [
    provide(GREETING, { build: async () => 'hello' }),
    scopeValue(REQUEST),
    scoped(USER, {
      deps: { request: REQUEST, greeting: GREETING },
      build: ({ request, greeting }) => ({ greeted: `${greeting} ${request.user}` }),
      cleanup: ({ greeted }) => void log.push(greeted),
    }),
    scoped(AUDIT, {
      deps: { user: lazy(USER) },
      build: ({ user }) => ({ user }),
      cleanup: () => void log.push('audit'),
    }),
  ],
})

describe('a request scope', () => {
  test('builds once per scope, from what the request brought and what the app has', async () => {
    await using app = await bootstrap(root)
    const anna = app.scope([[REQUEST, { user: 'anna' }]])
    const berta = app.scope([[REQUEST, { user: 'berta' }]])
    expect(anna.get(USER)).toEqual({ greeted: 'hello anna' })
    expect(anna.get(USER)).toBe(anna.get(USER))
    expect(berta.get(USER)).toEqual({ greeted: 'hello berta' })
    expect(anna.get(GREETING)).toBe('hello')
    expect(await anna.get(AUDIT).user()).toBe(anna.get(USER))
  })

  test('cleans what it built in reverse order, once; afterwards it is closed', async () => {
    log.length = 0
    await using app = await bootstrap(root)
    {
      using scope = app.scope([[REQUEST, { user: 'anna' }]])
      scope.get(AUDIT)
      scope.get(USER)
    }
    expect(log).toEqual(['hello anna', 'audit'])
    const scope = app.scope([[REQUEST, { user: 'berta' }]])
    scope.close()
    scope.close()
    expect(log).toHaveLength(2)
    expect(() => scope.get(USER)).toThrow('the request scope is closed')
  })

  test('is refused by an app that has nothing to put into one', async () => {
    await using app = await bootstrap(defineModule({ name: 'app', providers: [value(GREETING, 'x')] }))
    expect(() => app.scope()).toThrow('no module of app "app" has scoped() providers')
  })

  test('refuses values that no module declares, and what was not supplied', async () => {
    await using app = await bootstrap(root)
    expect(() => app.scope([[GREETING, 'x']])).toThrow(
      'a request scope was given "greeting", which no module declares with scopeValue()',
    )
    expect(() => app.scope().get(USER)).toThrow('"http.request" is not built')
    expect(() => app.scope().get(token('other').of<string>() as never)).toThrow(
      'the root module "app" does not see "other"',
    )
  })

  test('reports every cleanup that throws, after the last', async () => {
    const [A, B] = [token('a').of<string>(), token('b').of<string>()]
    const fail = (name: string) => {
      throw new Error(name)
    }
    const bad = defineModule({
      name: 'app',
      providers: [scoped(A, { build: () => 'a', cleanup: fail }), scoped(B, { build: () => 'b', cleanup: fail })],
    })
    await using app = await bootstrap(bad)
    const scope = app.scope()
    scope.get(A)
    scope.get(B)
    expect(() => scope.close()).toThrow('closing a request scope finished with 2 error(s): Error: b; Error: a')
  })

  test('wraps what a build throws, and does not keep it', async () => {
    let tries = 0
    const FLAKY = token('flaky').of<number>()
    const flaky = defineModule({
      name: 'app',
      providers: [
        value(GREETING, 'x'),
        scoped(FLAKY, {
          build: () => {
            if (tries++ === 0) throw new Error('no')
            return tries
          },
        }),
      ],
    })
    await using app = await bootstrap(flaky)
    const scope = app.scope()
    expect(() => scope.get(FLAKY)).toThrow('provider "flaky" of module "app" failed: no')
    expect(scope.get(FLAKY)).toBe(2)
  })
})
