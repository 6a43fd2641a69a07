import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import {
  bootstrap,
  controller,
  defineModule,
  isKernelError,
  type KernelError,
  lazy,
  multiToken,
  optional,
  provide,
  token,
  value,
} from './index.ts'

const A = token('a').of<string>()
const B = token('b').of<string>()
const C = token('c').of<string>()

async function failure(promise: Promise<unknown>): Promise<KernelError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (isKernelError(error)) return error
  throw new Error('no KernelError', { cause: error })
}

describe('bootstrap', () => {
  test('builds what controllers and started providers need, and nothing else', async () => {
    const built: string[] = []
    const note = (name: string) => () => {
      built.push(name)
      return name
    }
    const D = token('d').of<string>()
    const root = defineModule({
      name: 'app',
      providers: [
        provide(A, { build: note('a') }),
        provide(B, { deps: { a: A }, build: note('b') }),
        provide(C, { build: note('c') }),
        provide(D, { build: note('d'), start() {} }),
      ],
      controllers: [controller('main', { deps: { b: B }, build: ({ b }) => `controller of ${b}` })],
    })
    await using app = await bootstrap(root)
    expect(built).toEqual(['a', 'b', 'd'])
    expect([...app.controllers]).toEqual([['app:main', 'controller of b']])
    expect(await app.get(C)).toBe('c')
    expect(built).toEqual(['a', 'b', 'd', 'c'])
  })

  test('eager builds everything', async () => {
    const root = defineModule({ name: 'app', providers: [value(A, 'a'), provide(B, { build: async () => 'b' })] })
    await using app = await bootstrap(root, { eager: true })
    expect([app.peek(A), app.peek(B)]).toEqual(['a', 'b'])
  })

  test('a second app of the same root shares nothing with the first', async () => {
    let builds = 0
    const root = defineModule({
      name: 'app',
      providers: [provide(A, { build: async () => `a${++builds}`, cleanup() {} })],
    })
    const first = await bootstrap(root, { eager: true })
    const second = await bootstrap(root)
    expect([first.peek(A), await second.get(A)]).toEqual(['a1', 'a2'])
    await first.close()
    expect(second.peek(A)).toBe('a2')
    await second.close()
  })

  test('what is pushed to a definition’s lists later is not part of it', async () => {
    const providers = [value(A, 'a')]
    const root = defineModule({ name: 'app', providers })
    await using first = await bootstrap(root)
    providers.push(value(B, 'b') as never)
    await using second = await bootstrap(root)
    expect([first.tokens, second.tokens].map((tokens) => tokens.map(({ id }) => id))).toEqual([['a'], ['a']])
  })

  test('orders modules depth first, imports before importers, in declaration order', async () => {
    const d = defineModule({ name: 'D' })
    const b = defineModule({ name: 'B', imports: [d] })
    const c = defineModule({ name: 'C' })
    const modules: string[] = []
    await using _ = await bootstrap(defineModule({ name: 'A', imports: [b, c] }), {
      observe: (event) => event.type === 'module' && modules.push(event.module),
    })
    expect(modules).toEqual(['D', 'B', 'C', 'A'])
  })

  test('builds independent asynchronous providers in parallel', async () => {
    let running = 0
    let most = 0
    const tokens = Array.from({ length: 20 }, (_, i) => token(`t${i}`).of<number>())
    const root = defineModule({
      name: 'app',
      providers: tokens.map((each, i) =>
        provide(each, {
          build: async () => {
            most = Math.max(most, ++running)
            await sleep(5)
            running--
            return i
          },
        }),
      ),
    })
    await using _ = await bootstrap(root, { eager: true })
    expect(most).toBe(20)
  })

  test('hands out optional, lazy and multi dependencies', async () => {
    const MANY = multiToken('many').of<number>()
    const one = defineModule({ name: 'one', providers: [value(MANY, 1), value(MANY, 2)], exports: [MANY] })
    const hidden = defineModule({ name: 'hidden', providers: [value(MANY, 99)] })
    const two = defineModule({ name: 'two', imports: [one, hidden], providers: [value(MANY, 3)], exports: [MANY] })
    const seen: object[] = []
    const root = defineModule({
      name: 'app',
      imports: [two],
      providers: [
        provide(A, {
          deps: { many: MANY, b: optional(B), c: lazy(C), none: multiToken('none').of<string>() },
          build: (deps) => {
            seen.push(deps)
            return deps.c().then((c) => `a with ${c}`)
          },
        }),
        provide(C, { build: async () => 'c' }),
        value(MANY, 4),
      ],
    })
    await using app = await bootstrap(root)
    expect(await app.get(A)).toBe('a with c')
    expect(seen).toEqual([{ many: [1, 2, 3, 4], none: [], c: expect.any(Function) }])
    expect(await app.get(MANY)).toEqual([1, 2, 3, 4])
  })

  test('a lazy edge may close a cycle', async () => {
    const PING = token('ping').of<{ pong(): Promise<string> }>()
    const root = defineModule({
      name: 'app',
      providers: [
        provide(PING, { deps: { a: lazy(A) }, build: ({ a }) => ({ pong: async () => `pong ${await a()}` }) }),
        provide(A, { deps: { ping: PING }, build: () => 'a' }),
      ],
    })
    await using app = await bootstrap(root, { eager: true })
    expect(await (await app.get(PING)).pong()).toBe('pong a')
  })

  test('a timeout names every unfinished provider, with the time it took', async () => {
    const root = defineModule({
      name: 'app',
      providers: [
        value(C, 'c'),
        provide(A, {
          deps: { c: C },
          build: (_, { signal }) =>
            new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
        }),
        provide(B, { deps: { a: A }, build: () => 'b' }),
      ],
    })
    const error = await failure(bootstrap(root, { eager: true, timeout: '20ms' }))
    expect(error).toMatchObject({
      code: 'BOOTSTRAP_TIMEOUT',
      timeoutMs: 20,
      unfinished: [
        { module: 'app', token: 'a', elapsedMs: expect.any(Number) },
        { module: 'app', token: 'b', elapsedMs: undefined },
      ],
      built: ['c'],
    })
    expect(error.message).toMatch(
      /longer than 20 ms; unfinished: "a" of module "app" \(building for \d+ ms\), "b" of module "app" \(waiting for others\)/,
    )
  })

  test('a build that ignores its signal is given up on, and cleaned should it finish after all', async () => {
    const { promise, resolve } = Promise.withResolvers<string>()
    const cleaned: string[] = []
    const root = defineModule({
      name: 'app',
      providers: [provide(A, { build: () => promise, cleanup: (a) => void cleaned.push(a) })],
    })
    const error = await failure(bootstrap(root, { eager: true, timeout: 5, cleanupTimeout: 5 }))
    expect(error.code).toBe('BOOTSTRAP_TIMEOUT')
    expect(cleaned).toEqual([])
    resolve('late')
    await sleep(0)
    expect(cleaned).toEqual(['late'])
  })

  test('an abort stops the bootstrap, tells the builds, and rolls back', async () => {
    const controls = new AbortController()
    const reasons: unknown[] = []
    const cleaned: string[] = []
    const root = defineModule({
      name: 'app',
      providers: [
        provide(A, { build: () => 'a', cleanup: (a) => void cleaned.push(a) }),
        provide(B, {
          deps: { a: A },
          build: (_, { signal }) =>
            new Promise((_resolve, reject) => {
              signal.addEventListener('abort', () => {
                reasons.push(signal.reason)
                reject(new Error('gave up'))
              })
              controls.abort(new Error('SIGTERM'))
            }),
        }),
      ],
    })
    const error = await failure(bootstrap(root, { eager: true, signal: controls.signal }))
    expect(error).toMatchObject({
      code: 'BOOTSTRAP_ABORTED',
      cause: new Error('SIGTERM'),
      unfinished: [{ token: 'b' }],
      built: ['a'],
      cleaned: ['a'],
    })
    expect(error.message).toContain('bootstrap was aborted: SIGTERM; unfinished: "b" of module "app"')
    expect(reasons).toEqual([error])
    expect(cleaned).toEqual(['a'])
  })

  test('an aborted signal stops it before the first build', async () => {
    let builds = 0
    const root = defineModule({ name: 'app', providers: [provide(A, { build: () => `${builds++}` })] })
    const error = await failure(bootstrap(root, { eager: true, signal: AbortSignal.abort('no') }))
    expect([error.code, builds]).toEqual(['BOOTSTRAP_ABORTED', 0])
  })

  test('refuses a malformed timeout before anything else', async () => {
    await expect(bootstrap(undefined as never, { timeout: '5 parsecs' })).rejects.toThrow('not a duration: "5 parsecs"')
  })
})

describe('a failing bootstrap', () => {
  const cleaned: string[] = []
  const cleanup = (name: string) => void cleaned.push(name)

  test('wraps what the provider threw once, cleans what was built, dependents first', async () => {
    cleaned.length = 0
    const cause = new Error('connection refused')
    const database = defineModule({
      name: 'database',
      providers: [
        provide(A, { build: () => 'a', cleanup }),
        provide(B, { deps: { a: A }, build: async () => 'b', cleanup }),
        provide(C, {
          deps: { b: B },
          build: () => {
            throw cause
          },
          cleanup,
        }),
      ],
      exports: [C],
    })
    const D = token('d').of<string>()
    const root = defineModule({
      name: 'app',
      imports: [database],
      providers: [provide(D, { deps: { c: C }, build: () => 'd', start() {} })],
    })
    const error = await failure(bootstrap(root))
    expect(error).toMatchObject({
      code: 'PROVIDER_BUILD',
      module: 'database',
      token: 'c',
      cause,
      path: ['app', 'database', 'c'],
      message: 'provider "c" of module "database" failed: connection refused (app > database > c)',
      built: ['a', 'b'],
      cleaned: ['b', 'a'],
      rollback: [],
    })
    expect(cleaned).toEqual(['b', 'a'])
  })

  test('of something a controller needs is that controller’s failure, with the whole way', async () => {
    const cause = new Error('no')
    const database = defineModule({
      name: 'database',
      providers: [provide(A, { build: () => Promise.reject(cause) })],
      exports: [A],
    })
    const root = defineModule({
      name: 'app',
      imports: [database],
      providers: [provide(B, { deps: { a: A }, build: () => 'b' })],
      controllers: [controller('notes', { deps: { b: B }, build: () => ({}) })],
    })
    const error = await failure(bootstrap(root))
    expect(error).toMatchObject({ code: 'CONTROLLER_BUILD', controller: 'notes', path: ['app', 'notes', 'b', 'a'] })
    expect(error.cause).toMatchObject({ code: 'PROVIDER_BUILD', token: 'a', cause })
  })

  test.each([
    [
      'throws',
      () => {
        throw new Error('no routes')
      },
    ],
    ['rejects', () => Promise.reject(new Error('no routes'))],
  ])('of a controller that %s', async (_, build) => {
    cleaned.length = 0
    const root = defineModule({
      name: 'app',
      providers: [provide(A, { build: () => 'a', cleanup })],
      controllers: [controller('notes', { deps: { a: A }, build })],
    })
    const error = await failure(bootstrap(root))
    expect(error).toMatchObject({
      code: 'CONTROLLER_BUILD',
      module: 'app',
      message: 'controller "notes" of module "app" failed: no routes (app > notes)',
    })
    expect(cleaned).toEqual(['a'])
  })

  test('waits for builds under way, then cleans them too; nothing new begins', async () => {
    cleaned.length = 0
    const later: string[] = []
    const D = token('d').of<string>()
    const root = defineModule({
      name: 'app',
      providers: [
        provide(A, { build: () => sleep(15).then(() => 'slow'), cleanup }),
        provide(B, {
          deps: { a: A },
          build: () => {
            later.push('b')
            return 'b'
          },
          cleanup,
        }),
        provide(C, { build: () => sleep(1).then(() => Promise.reject(new Error('no'))) }),
        provide(D, { deps: { b: B }, build: () => 'd' }),
      ],
    })
    const error = await failure(bootstrap(root, { eager: true }))
    expect(error).toMatchObject({ code: 'PROVIDER_BUILD', token: 'c' })
    expect([later, cleaned, error.cleaned]).toEqual([[], ['slow'], ['a']])
  })

  test('keeps the original error first; what the roll-back threw is in rollback', async () => {
    const bad = new Error('cannot close')
    const root = defineModule({
      name: 'app',
      providers: [
        provide(A, { build: () => 'a', cleanup }),
        provide(B, { deps: { a: A }, build: () => 'b', cleanup: () => Promise.reject(bad) }),
        provide(C, { deps: { b: B }, build: () => Promise.reject(new Error('original')) }),
      ],
    })
    const error = await failure(bootstrap(root, { eager: true }))
    expect(error).toMatchObject({ code: 'PROVIDER_BUILD', rollback: [bad], cleaned: ['a'] })
    expect(error.message).toContain('original')
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      rollback: [{ message: 'cannot close' }],
      cause: { message: 'original' },
    })
  })
})

describe('start', () => {
  test('runs after all builds, in dependency order; stop against it, before any cleanup', async () => {
    const log: string[] = []
    const roles = (name: string) => ({
      build: () => {
        log.push(`build ${name}`)
        return name
      },
      start: async () => void log.push(`start ${name}`),
      stop: async () => void log.push(`stop ${name}`),
      cleanup: async () => void log.push(`cleanup ${name}`),
    })
    const root = defineModule({
      name: 'app',
      providers: [
        provide(B, { deps: { a: A }, ...roles('b') }),
        provide(A, roles('a')),
        provide(C, { ...roles('c'), start: undefined as never }),
      ],
    })
    const app = await bootstrap(root, { eager: true })
    await app.close()
    expect(log).toEqual([
      'build a',
      'build b',
      'build c',
      'start a',
      'start b',
      'stop b',
      'stop a',
      'cleanup c',
      'cleanup b',
      'cleanup a',
    ])
  })

  test('that fails stops only what had started', async () => {
    const log: string[] = []
    const step = (what: string) => () => void log.push(what)
    const root = defineModule({
      name: 'app',
      providers: [
        provide(A, { build: () => 'a', start: step('start a'), stop: step('stop a'), cleanup: step('cleanup a') }),
        provide(B, {
          deps: { a: A },
          build: () => 'b',
          start: () => {
            throw new Error('port in use')
          },
          stop: step('stop b'),
          cleanup: step('cleanup b'),
        }),
        provide(C, {
          deps: { b: B },
          build: () => 'c',
          start: step('start c'),
          stop: step('stop c'),
          cleanup: step('cleanup c'),
        }),
      ],
    })
    const error = await failure(bootstrap(root))
    expect(error).toMatchObject({
      code: 'PROVIDER_START',
      token: 'b',
      message: 'start of "b" in module "app" failed: port in use (app > b)',
    })
    expect(log).toEqual(['start a', 'stop a', 'cleanup c', 'cleanup b', 'cleanup a'])
  })

  test('is bounded', async () => {
    let aborted = false
    const root = defineModule({
      name: 'app',
      providers: [
        provide(A, {
          build: () => 'a',
          start: (_, { signal }) => {
            signal.addEventListener('abort', () => {
              aborted = true
            })
            return new Promise(() => {})
          },
        }),
      ],
    })
    const error = await failure(bootstrap(root, { startTimeout: 5 }))
    expect(error.cause).toMatchObject({ code: 'LIFECYCLE_TIMEOUT', step: 'start', token: 'a', timeoutMs: 5 })
    expect(error.message).toContain('start of "a" in module "app" did not finish within 5 ms')
    expect(aborted).toBe(true)
  })

  test('ends with an abort of the bootstrap', async () => {
    const controls = new AbortController()
    const root = defineModule({
      name: 'app',
      providers: [
        provide(A, {
          build: () => 'a',
          start: () => {
            controls.abort(new Error('SIGTERM'))
            return new Promise(() => {})
          },
        }),
      ],
    })
    expect((await failure(bootstrap(root, { signal: controls.signal }))).code).toBe('BOOTSTRAP_ABORTED')
  })
})
