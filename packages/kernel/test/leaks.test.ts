import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from '@jest/globals'
import { bootstrap, defineModule, provide, provideWith, scoped, scopeValue, token } from '../src/index.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const DB = token('db').of<object>()
const USERS = token('users').of<object>()
const REQUEST = token('request').of<object>()
const USER = token('user').of<object>()
const root = defineModule({
  name: 'app',
  providers: [
    provide(DB, { build: async () => ({ payload: new Array(100).fill(0) }), cleanup: () => {} }),
    provideWith(USERS, async (r) => ({ db: await r.get(DB) }), { start() {}, stop() {} }),
    scopeValue(REQUEST),
    scoped(USER, { deps: { request: REQUEST }, build: ({ request }) => ({ request }), cleanup() {} }),
  ],
})

/** Bytes that `round` leaves behind per call, measured over the second half of `rounds`. */
async function retained(rounds: number, round: () => unknown): Promise<number> {
  const heap = (): number => {
    collect()
    return process.memoryUsage().heapUsed
  }
  for (let i = 0; i < rounds / 2; i++) await round()
  const before = heap()
  for (let i = 0; i < rounds / 2; i++) await round()
  return (heap() - before) / (rounds / 2)
}

describe('memory', () => {
  test('10,000 bootstraps and closes leave nothing behind', async () => {
    const bytes = await retained(10_000, async () => {
      const app = await bootstrap(root, { timeout: '1m', report: true })
      await app.close()
    })
    // One leaked app would be kilobytes.
    expect(bytes).toBeLessThan(100)
  }, 60_000)

  test('10,000 bootstraps under one long-lived signal leave no listener behind', async () => {
    const { signal } = new AbortController()
    const bytes = await retained(10_000, async () => (await bootstrap(root, { signal })).close())
    expect(bytes).toBeLessThan(100)
  }, 60_000)

  test('10,000 request scopes leave nothing behind', async () => {
    await using app = await bootstrap(root)
    const bytes = await retained(10_000, () => {
      using scope = app.scope([[REQUEST, { payload: new Array(100).fill(0) }]])
      scope.get(USER)
    })
    expect(bytes).toBeLessThan(50)
  }, 60_000)
})
