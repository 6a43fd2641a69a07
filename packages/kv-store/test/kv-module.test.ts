import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { bootstrap, defineModule, provide, token } from '@modkit/kernel'
import { isKvError, type KvModule, kvConfig, kvStoreModule, kvToken } from '../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'kv-module-'))
afterAll(() => rmSync(folder, { recursive: true }))

const GREETING = token('app.greeting').of<() => Promise<unknown>>()

const feature = (kv: KvModule) =>
  defineModule({
    name: 'feature',
    imports: [kv],
    providers: [
      provide(GREETING, {
        deps: { store: kvToken<{ greetings: string }>() },
        build:
          ({ store }) =>
          () =>
            store.getOrSet('greetings', 'en', () => 'hello'),
      }),
    ],
    exports: [GREETING, kvToken()],
  })

test('wires the store, and closes it with the app', async () => {
  const source = { KV_PATH: join(folder, 'app.sqlite'), KV_SYNCHRONOUS: 'full', KV_PURGE_INTERVAL: '5s' }
  const app = await bootstrap(feature(kvStoreModule({ config: kvConfig({ source }) })))
  const greet = await app.get(GREETING)
  const store = await app.get(kvToken())
  expect(await greet()).toBe('hello')
  expect((await store.stats()).backend).toBe('sqlite')
  expect((await app.health()).status).toBe('up')
  await app.close()
  await expect(greet()).rejects.toMatchObject({ code: 'KV_CLOSED' })
})

test('named instances have tokens and keys of their own', async () => {
  const source = { KV_BACKEND: 'memory', KV_CACHE_BACKEND: 'memory' }
  const app = await bootstrap(
    defineModule({
      name: 'root',
      imports: [
        kvStoreModule({ config: kvConfig({ source }) }),
        kvStoreModule({ name: 'cache', config: kvConfig({ name: 'cache', source }) }),
      ],
      exports: [kvToken(), kvToken<{ pages: string }, 'cache'>('cache')],
    }),
  )
  const main = await app.get(kvToken())
  const cache = await app.get(kvToken<{ pages: string }, 'cache'>('cache'))
  await cache.set('pages', '/', 'html')
  expect(await main.has('pages', '/')).toBe(false)
  await app.close()
})

test.each([
  [{}, /KV_PATH/],
  [{ KV_BACKEND: 'postgres' }, /database/],
])('says what is missing: %j', async (source, hint) => {
  const app = bootstrap(feature(kvStoreModule({ config: kvConfig({ source }) })))
  const error = await app
    .then(
      async (opened) => opened.get(kvToken()).finally(() => opened.close()),
      (failure: unknown) => Promise.reject(failure),
    )
    .catch((failure: unknown) => failure)
  let cause = error
  while (cause instanceof Error && !isKvError(cause)) cause = cause.cause
  expect(cause).toMatchObject({ code: 'KV_OPEN', stage: 'invalid_config', message: expect.stringMatching(hint) })
})

test('a name must be one', () => {
  expect(() => kvStoreModule({ name: 'two words' })).toThrow(expect.objectContaining({ code: 'KV_INVALID_ARGUMENT' }))
})
