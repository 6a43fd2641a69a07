import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { controller, defineModule, override, provide, token } from '../index.ts'
import { type ContractCase, describeContract, testApp, useTestApp } from './index.ts'

const NAME = token('name').of<string>()
const greeter = controller('greeter', { deps: { name: NAME }, build: ({ name }) => ({ greet: () => `hello ${name}` }) })
const cleaned: string[] = []
const root = defineModule({
  name: 'app',
  providers: [provide(NAME, { build: () => 'world', cleanup: (name) => void cleaned.push(name) })],
  controllers: [greeter],
})

describe('testApp', () => {
  test('gives typed values and controllers, and closes itself', async () => {
    {
      await using app = await testApp(root)
      expect(app.controller(greeter).greet()).toBe('hello world')
      expect(await app.get(NAME)).toBe('world')
    }
    expect(cleaned).toEqual(['world'])
  })

  test('names a controller that the app does not have', async () => {
    await using app = await testApp(root)
    const stranger = controller('stranger', { build: () => ({}) })
    expect(() => app.controller(stranger)).toThrow('no module of app "app" has this controller: name="stranger"')
  })

  test('reports what closing threw', async () => {
    const bad = defineModule({
      name: 'bad',
      providers: [provide(NAME, { build: () => 'x', start() {}, cleanup: () => Promise.reject(new Error('stuck')) })],
    })
    const app = await testApp(bad)
    await expect(app.close()).rejects.toMatchObject({ code: 'CLOSE_FAILED', errors: [new Error('stuck')] })
  })
})

describe('useTestApp', () => {
  const app = useTestApp({ beforeAll, afterAll }, () => root, { overrides: [override(NAME, 'tests')] })
  test('shares one app among the tests of a file', () => {
    expect(app().controller(greeter).greet()).toBe('hello tests')
  })
  test('says when it is called too early', () => {
    const early = useTestApp({ beforeAll() {}, afterAll() {} }, () => root)
    expect(early).toThrow('beforeAll has not run')
  })
})

describe('describeContract', () => {
  /** Runs what a suite defines, and collects the outcomes. */
  async function outcomes(cases: ContractCase<{ n: number }>[], exceptions: Record<string, string> = {}) {
    const results: Record<string, string> = {}
    const pending: Promise<void>[] = []
    const run = (name: string, body: () => Promise<void>) => {
      pending.push(
        body().then(
          () => void (results[name] = 'passed'),
          (error: Error) => void (results[name] = error.message),
        ),
      )
    }
    const skip = (name: string) => void (results[name] = 'skipped')
    let closed = 0
    describeContract({ describe: (_, define) => define(), test: Object.assign(run, { skip }) }, 'counters', cases, {
      open: () => ({ n: 1 }),
      close: () => void closed++,
      exceptions,
    })
    await Promise.all(pending)
    return { results, closed }
  }
  const good: ContractCase<{ n: number }> = { name: 'begins at one', run: ({ n }) => expect(n).toBe(1) }
  const bad: ContractCase<{ n: number }> = { name: 'fails', run: () => Promise.reject(new Error('no')) }

  test('runs each case on a fresh subject, and closes it after failures too', async () => {
    expect(await outcomes([good, bad])).toEqual({ results: { 'begins at one': 'passed', fails: 'no' }, closed: 2 })
  })

  test('skips an exception with its reason; one that names no case fails', async () => {
    expect((await outcomes([good, bad], { fails: 'has no clock', fales: 'typo' })).results).toEqual({
      'begins at one': 'passed',
      'fails (does not apply: has no clock)': 'skipped',
      'exception "fales"': 'no case of "counters" is called "fales"',
    })
  })

  test('refuses two cases of one name', async () => {
    await expect(outcomes([good, good])).rejects.toThrow('two cases of "counters" have one name')
  })
})
