import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import {
  bootstrap,
  defineModule,
  lazy,
  multiToken,
  provide,
  provideWith,
  type Resolver,
  scopeValue,
  type Token,
  token,
  value,
} from './index.ts'

const ids = ['a', 'b', 'c', 'd'] as const
const T = Object.fromEntries(ids.map((id) => [id, token(id).of<string>()])) as Record<
  (typeof ids)[number],
  Token<string>
>

type Builds = Partial<Record<(typeof ids)[number], (r: Resolver) => Promise<string>>>

/** An app of dynamic providers, none of them built yet. */
function dynamic(builds: Builds) {
  const providers = Object.entries(builds).map(([id, build]) => provideWith(T[id as 'a'], build))
  return bootstrap(defineModule({ name: 'app', providers }))
}

/** Outcomes in the order asked; a hang fails the test by its own time limit. */
const outcomes = async (promises: Promise<unknown>[]): Promise<unknown[]> =>
  (await Promise.allSettled(promises)).map((each) => (each.status === 'fulfilled' ? each.value : each.reason.message))

describe('dynamic requests', () => {
  test('see what their module sees, and nothing else', async () => {
    const hidden = defineModule({ name: 'hidden', providers: [value(T.b, 'b')] })
    const root = defineModule({ name: 'app', imports: [hidden], providers: [provideWith(T.a, (r) => r.get(T.b))] })
    await using app = await bootstrap(root)
    await expect(app.get(T.a)).rejects.toMatchObject({
      code: 'TOKEN_NOT_VISIBLE',
      message: expect.stringContaining(
        'module "app": provider "a" needs "b", which is not visible here. imported module "hidden" has it',
      ),
    })
  })

  test('may not ask for what lives in a request scope', async () => {
    const root = defineModule({ name: 'app', providers: [scopeValue(T.b), provideWith(T.a, (r) => r.get(T.b))] })
    await using app = await bootstrap(root)
    await expect(app.get(T.a)).rejects.toMatchObject({ code: 'SCOPE_LEAK' })
  })

  test('receive the module’s name and a signal', async () => {
    await using app = await dynamic({ a: async ({ module, signal }) => `${module} ${signal.aborted}` })
    expect(await app.get(T.a)).toBe('app false')
  })

  test('of a multi-token give the contributions', async () => {
    const MANY = multiToken('many').of<number>()
    const root = defineModule({
      name: 'app',
      providers: [
        value(MANY, 1),
        provide(MANY, { build: async () => 2 }),
        provideWith(T.a, async (r) => (await r.get(MANY)).join()),
      ],
    })
    await using app = await bootstrap(root)
    expect(await app.get(T.a)).toBe('1,2')
  })

  test('find a provider that asks for itself', async () => {
    await using app = await dynamic({ a: (r) => r.get(T.a) })
    await expect(app.get(T.a)).rejects.toMatchObject({ code: 'PROVIDER_CYCLE', cycle: ['a', 'a'] })
  })

  test('find a cycle between two, also after an await and from both ends at once', async () => {
    await using app = await dynamic({
      a: async (r) => {
        await sleep(2)
        return r.get(T.b)
      },
      b: async (r) => {
        await sleep(2)
        return r.get(T.a)
      },
    })
    for (const outcome of await outcomes([app.get(T.a), app.get(T.b)]))
      expect(outcome).toContain('providers need each other')
  })

  test('find a cycle of three that begins at three roots', async () => {
    const next = (id: 'a' | 'b' | 'c') => async (r: Resolver) => {
      await sleep(1)
      return r.get(T[id])
    }
    await using app = await dynamic({ a: next('b'), b: next('c'), c: next('a') })
    for (const outcome of await outcomes([app.get(T.a), app.get(T.b), app.get(T.c)])) {
      expect(outcome).toContain('providers need each other')
    }
  })

  test('find a cycle in one arm of a fan-out', async () => {
    await using app = await dynamic({
      a: async (r) => {
        await sleep(1)
        return (await Promise.all([r.get(T.c), r.get(T.b)])).join()
      },
      b: async (r) => {
        await sleep(3)
        return r.get(T.a)
      },
      c: async () => {
        await sleep(10)
        return 'c'
      },
    })
    await expect(app.get(T.a)).rejects.toMatchObject({ code: 'PROVIDER_CYCLE' })
  })

  test('find a cycle through declared dependencies', async () => {
    const root = defineModule({
      name: 'app',
      providers: [
        provideWith(T.a, async (r) => {
          await sleep(1)
          return r.get(T.b)
        }),
        provide(T.b, { deps: { c: T.c }, build: ({ c }) => c }),
        provide(T.c, { deps: { a: T.a }, build: ({ a }) => a }),
      ],
    })
    await using app = await bootstrap(root)
    await expect(app.get(T.c)).rejects.toMatchObject({ code: 'PROVIDER_CYCLE', cycle: ['a', 'b', 'c', 'a'] })
  })

  test('find a cycle that a lazy dependency closes while its owner is being built', async () => {
    const root = defineModule({
      name: 'app',
      providers: [
        provide(T.a, { deps: { b: lazy(T.b) }, build: ({ b }) => b() }),
        provide(T.b, { deps: { a: T.a }, build: ({ a }) => a }),
      ],
    })
    await using app = await bootstrap(root)
    await expect(app.get(T.b)).rejects.toMatchObject({ code: 'PROVIDER_CYCLE' })
  })

  test('a diamond is no cycle', async () => {
    let builds = 0
    await using app = await dynamic({
      a: async (r) => (await Promise.all([r.get(T.b), r.get(T.c)])).join(),
      b: async (r) => `b${await r.get(T.d)}`,
      c: async (r) => `c${await r.get(T.d)}`,
      d: async () => {
        await sleep(2)
        return `d${builds++}`
      },
    })
    expect(await Promise.all([app.get(T.a), app.get(T.c), app.get(T.b)])).toEqual(['bd0,cd0', 'cd0', 'bd0'])
  })

  test('a failure passes through those who asked, with their names in its path; who catches it goes on', async () => {
    await using app = await dynamic({
      a: (r) => r.get(T.b),
      b: () => Promise.reject(new Error('refused')),
      c: (r) => r.get(T.b).catch(() => 'fallback'),
    })
    await expect(app.get(T.a)).rejects.toMatchObject({
      code: 'PROVIDER_BUILD',
      token: 'b',
      path: ['app', 'a', 'b'],
      cause: new Error('refused'),
    })
    expect(await app.get(T.c)).toBe('fallback')
  })

  test('a bootstrap goes on when a build handles the failure of what it asked for', async () => {
    const root = defineModule({
      name: 'app',
      providers: [
        provide(T.b, { build: async () => Promise.reject(new Error('no')) }),
        provideWith(T.a, (r) => r.get(T.b).catch(() => 'a'), { start() {} }),
      ],
    })
    await using app = await bootstrap(root)
    expect(await app.get(T.a)).toBe('a')
  })

  test('an error of another app is wrapped like any other', async () => {
    const inner = defineModule({
      name: 'inner',
      providers: [provide(T.b, { build: () => Promise.reject(new Error('no')) })],
    })
    await using app = await dynamic({ a: async () => (await bootstrap(inner, { eager: true })).name })
    await expect(app.get(T.a)).rejects.toMatchObject({
      code: 'PROVIDER_BUILD',
      token: 'a',
      cause: { code: 'PROVIDER_BUILD', token: 'b' },
    })
  })
})

describe('singletons', () => {
  test('any number of concurrent requests share one build', async () => {
    let builds = 0
    await using app = await dynamic({
      a: async () => {
        await sleep(2)
        return `a${++builds}`
      },
    })
    expect(new Set(await Promise.all(Array.from({ length: 1_000 }, () => app.get(T.a))))).toEqual(new Set(['a1']))
  })

  test('a failed build is not cached', async () => {
    let tries = 0
    const root = defineModule({
      name: 'app',
      providers: [
        provide(T.a, { build: () => (++tries < 2 ? Promise.reject(new Error('flaky')) : 'up') }),
        provide(T.b, { deps: { a: T.a }, build: ({ a }) => `b ${a}` }),
      ],
    })
    await using app = await bootstrap(root)
    await expect(app.get(T.b)).rejects.toMatchObject({
      path: ['app', 'b', 'a'],
      message: expect.stringContaining('flaky'),
    })
    expect(await app.get(T.b)).toBe('b up')
  })

  test('a chain of 4,000 synchronous builds behind an asynchronous one is built and cleaned', async () => {
    const tokens = Array.from({ length: 4_000 }, (_, i) => token(`t${i}`).of<number>())
    const providers = tokens.map((each, i) =>
      i === 0
        ? provide(each, { build: async () => 0 })
        : provide(each, { deps: { before: tokens[i - 1]! }, build: ({ before }) => before + 1 }),
    )
    await using app = await bootstrap(defineModule({ name: 'app', providers }))
    expect(await app.get(tokens.at(-1)!)).toBe(3_999)
  })

  test('an undefined value is a value', async () => {
    let builds = 0
    const NOTHING = token('nothing').of<undefined>()
    const root = defineModule({
      name: 'app',
      providers: [provide(NOTHING, { build: () => void builds++ as undefined })],
    })
    await using app = await bootstrap(root)
    expect([await app.get(NOTHING), await app.get(NOTHING), builds]).toEqual([undefined, undefined, 1])
  })
})
