import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import {
  bootstrap,
  defineModule,
  isKernelError,
  looseToken,
  provide,
  provideWith,
  scopeValue,
  token,
  value,
} from './index.ts'

const A = token('a').of<string>()
const B = token('b').of<string>()
const C = token('c').of<string>()

describe('get and peek', () => {
  const inner = defineModule({
    name: 'inner',
    providers: [value(A, 'a'), provide(B, { build: async () => 'b' })],
    exports: [B],
  })
  const root = defineModule({ name: 'app', imports: [inner], providers: [scopeValue(C)] })

  test('get always returns a promise; peek gives what is built', async () => {
    await using app = await bootstrap(root)
    expect(() => app.peek(B)).toThrow('"b" is not built. await app.get(TOKEN)')
    expect(app.get(B)).toBeInstanceOf(Promise)
    expect(await app.get(B)).toBe('b')
    expect(app.get(B)).toBeInstanceOf(Promise)
    expect(app.peek(B)).toBe('b')
  })

  test('see what the root module sees', async () => {
    await using app = await bootstrap(root)
    const hidden = looseToken<string>('a')
    await expect(app.get(hidden)).rejects.toMatchObject({
      code: 'TOKEN_NOT_VISIBLE',
      message:
        'the root module "app" does not see "a". imported module "inner" has it: add "a" to its exports (app > a)',
    })
    expect(() => app.peek(hidden)).toThrow('does not see "a"')
    await expect(app.get(C)).rejects.toThrow('does not see "c". it lives in a request scope: open one with app.scope()')
  })
})

describe('tokens', () => {
  test('tells owner, exporters and importers of every token', async () => {
    const inner = defineModule({ name: 'inner', providers: [value(A, 'a')], exports: [A] })
    const between = defineModule({ name: 'between', imports: [inner], exports: [A] })
    const root = defineModule({
      name: 'app',
      imports: [between],
      providers: [
        provide(B, { deps: { a: A }, build: ({ a }) => a }),
        provide(C, { deps: { b: B }, build: ({ b }) => b }),
      ],
    })
    await using app = await bootstrap(root)
    expect(app.tokens).toEqual([
      { id: 'a', owners: ['inner'], exporters: ['inner', 'between'], importers: ['app'] },
      { id: 'b', owners: ['app'], exporters: [], importers: [] },
      { id: 'c', owners: ['app'], exporters: [], importers: [] },
    ])
  })
})

describe('health', () => {
  test('asks what is built, in graph order, and builds nothing', async () => {
    const D = token('d').of<string>()
    const root = defineModule({
      name: 'app',
      providers: [
        provide(A, { build: () => 'a', start() {}, health: () => ({ status: 'degraded', detail: 'replica lags' }) }),
        provide(B, { build: () => 'b', health: () => Promise.reject(new Error('no')) }),
        provide(C, { build: () => 'c', start() {}, health: async () => {} }),
        value(D, 'd'),
      ],
    })
    await using app = await bootstrap(root)
    expect(await app.health()).toMatchObject({
      status: 'degraded',
      isReady: true,
      providers: [
        { module: 'app', token: 'a', status: 'degraded', detail: 'replica lags' },
        { module: 'app', token: 'b', status: 'idle' },
        { module: 'app', token: 'c', status: 'up' },
      ],
    })
    await app.get(B)
    expect(await app.health()).toMatchObject({ status: 'down', providers: [{}, { status: 'down', detail: 'no' }, {}] })
  })

  test('passes the caller’s signal on', async () => {
    const seen: unknown[] = []
    const root = defineModule({
      name: 'app',
      providers: [provide(A, { build: () => 'a', start() {}, health: (_, { signal }) => void seen.push(signal) })],
    })
    await using app = await bootstrap(root)
    const { signal } = new AbortController()
    await app.health({ signal })
    expect(seen).toEqual([signal])
  })
})

describe('close', () => {
  /** Logs the cleanups of providers a, b (needs a), c (needs b). */
  function chain(log: string[], cleanupOfB: () => unknown = () => {}) {
    const cleanup = (name: string) => void log.push(name)
    return defineModule({
      name: 'app',
      providers: [
        provide(C, { deps: { b: B }, build: () => 'c', cleanup }),
        provide(A, { build: () => sleep(2).then(() => 'a'), cleanup }),
        provide(B, {
          deps: { a: A },
          build: () => 'b',
          cleanup: (name) => {
            log.push(name)
            return cleanupOfB()
          },
        }),
      ],
    })
  }

  test('cleans dependents first, each once; a second call returns the same promise', async () => {
    const log: string[] = []
    const app = await bootstrap(chain(log), { eager: true })
    const closing = app.close()
    expect(app.close()).toBe(closing)
    expect([app.state, app.isReady]).toEqual(['closing', false])
    await closing
    expect(app.close()).toBe(closing)
    expect([log, app.state]).toEqual([['c', 'b', 'a'], 'closed'])
  })

  test('never cleans what was never built', async () => {
    const log: string[] = []
    const app = await bootstrap(chain(log))
    await app.get(A)
    await app.close()
    expect(log).toEqual(['a'])
  })

  test('follows what dynamic builds asked for, whatever the order of declaration', async () => {
    const log: string[] = []
    const cleanup = (name: string) => void log.push(name)
    const root = defineModule({
      name: 'app',
      providers: [
        provideWith(A, async (r) => `a+${await r.get(B)}`, { cleanup }),
        provideWith(B, async (r) => `b+${await r.get(C)}`, { cleanup }),
        provide(C, { build: () => 'c', cleanup }),
      ],
    })
    const app = await bootstrap(root, { eager: true })
    await app.close()
    expect(log).toEqual(['a+b+c', 'b+c', 'c'])
  })

  test('goes on after errors and reports all of them', async () => {
    const log: string[] = []
    const app = await bootstrap(
      chain(log, () => Promise.reject(new Error('stuck'))),
      { eager: true },
    )
    const error = await app.close().catch((reason: unknown) => reason)
    expect(log).toEqual(['c', 'b', 'a'])
    expect(isKernelError(error, 'CLOSE_FAILED') && error).toMatchObject({
      errors: [new Error('stuck')],
      aborted: false,
      message: 'closing app "app" finished with 1 error(s): Error: stuck',
      cause: expect.any(AggregateError),
    })
  })

  test('is bounded: a cleanup that hangs is named, the others run', async () => {
    const log: string[] = []
    const app = await bootstrap(
      chain(log, () => new Promise(() => {})),
      { eager: true, cleanupTimeout: 5 },
    )
    await expect(app.close()).rejects.toMatchObject({
      errors: [
        {
          code: 'LIFECYCLE_TIMEOUT',
          step: 'cleanup',
          token: 'b',
          timeoutMs: 5,
          hint: expect.stringContaining('cleanupTimeout'),
        },
      ],
    })
    expect(log).toEqual(['c', 'b', 'a'])
  })

  test('aborted, it resumes where it stopped', async () => {
    const log: string[] = []
    const abort = new AbortController()
    const app = await bootstrap(
      chain(log, () => {
        abort.abort(new Error('enough'))
        return new Promise(() => {})
      }),
      { eager: true },
    )
    await expect(app.close({ signal: abort.signal })).rejects.toMatchObject({
      code: 'CLOSE_FAILED',
      aborted: true,
      remaining: ['cleanup a'],
      cause: new Error('enough'),
      hint: 'call close() again to go on',
    })
    expect([log, app.state]).toEqual([['c', 'b'], 'closing'])
    await app.close()
    expect([log, app.state]).toEqual([['c', 'b', 'a'], 'closed'])
  })

  test('waits for builds under way, then cleans them', async () => {
    const log: string[] = []
    const app = await bootstrap(chain(log))
    const pending = app.get(A)
    await app.close()
    expect([await pending, log]).toEqual(['a', ['a']])
  })

  test('gives up on a build that does not end, tells it, and cleans it should it end after all', async () => {
    const { promise, resolve } = Promise.withResolvers<string>()
    const log: string[] = []
    let signal: AbortSignal | undefined
    const root = defineModule({
      name: 'app',
      providers: [
        provide(A, {
          build: (_, context) => {
            signal = context.signal
            return promise
          },
          cleanup: (name) => void log.push(name),
        }),
      ],
    })
    const app = await bootstrap(root, { cleanupTimeout: 5 })
    app.get(A).catch(() => {})
    await expect(app.close()).rejects.toMatchObject({
      errors: [{ code: 'LIFECYCLE_TIMEOUT', step: 'build', token: 'a' }],
    })
    expect(signal?.aborted).toBe(true)
    resolve('late')
    await sleep(0)
    expect(log).toEqual(['late'])
  })

  test('while servers stop, requests may still build; afterwards everything answers APP_CLOSED', async () => {
    const LAZY = token('lazy').of<() => Promise<string>>()
    let inStop: string | undefined
    const root = defineModule({
      name: 'app',
      providers: [
        provide(A, { build: () => 'a' }),
        provide(LAZY, { deps: { a: { lazy: A } }, build: ({ a }) => a }),
        provide(B, {
          build: () => 'b',
          start() {},
          stop: async () => {
            inStop = await app.get(A)
          },
        }),
      ],
    })
    const app = await bootstrap(root)
    const viaLazy = await app.get(LAZY)
    await app.close()
    expect(inStop).toBe('a')
    await expect(app.get(A)).rejects.toMatchObject({ code: 'APP_CLOSED', message: 'app "app" is closed' })
    await expect(viaLazy()).rejects.toMatchObject({ code: 'APP_CLOSED' })
    expect(() => app.peek(A)).toThrow('app "app" is closed')
    expect(() => app.scope()).toThrow('app "app" is closed')
  })
})
