import type { App } from '../app.ts'
import { type BootstrapOptions, bootstrap } from '../bootstrap.ts'
import type { Module } from '../module.ts'
import type { Controller } from '../provider.ts'

/** The hooks of a test runner, as far as a test app needs them: Jest, Vitest, node:test and Mocha's globals all fit. */
export interface TestHooks {
  beforeAll(run: () => Promise<void>): void
  afterAll(run: () => Promise<void>): void
}

/** An app for a test. Its `close` reports everything that went wrong while stopping and cleaning. */
export type TestApp<V extends string = string> = Omit<App<V>, 'controllers'> & {
  readonly controllers: App<V>['controllers']
  /**
   * The built controller that `controller(…)` defined.
   *
   * @throws TypeError when no module of the app has it
   */
  controller<T>(definition: Controller<string, any, T>): T
}

/**
 * Bootstraps an app for a test: `await using app = await testApp(root, { overrides })` closes it at the end of the block.
 *
 * @throws KernelError as `bootstrap` does
 */
export async function testApp<V extends string>(
  root: Module<never, string, string, V>,
  options: BootstrapOptions = {},
): Promise<TestApp<V>> {
  const app = await bootstrap(root, options)
  return Object.assign(app, {
    controller<T>(definition: Controller<string, any, T>): T {
      const node = app['~internals'].plan.controllers.find(({ controller }) => controller === definition)
      if (node === undefined)
        throw new TypeError(`no module of app "${app.name}" has this controller: name="${definition.name}"`)
      return app.controllers.get(`${node.module.name}:${definition.name}`) as T
    },
  })
}

/**
 * One app for all tests of a file: bootstrapped in `beforeAll`, closed in `afterAll`, which fails when closing does.
 * `node:test` calls them `before` and `after`: pass `{ beforeAll: before, afterAll: after }`.
 *
 * @returns a function that gives the app inside a test
 */
export function useTestApp<V extends string>(
  hooks: TestHooks,
  root: () => Module<never, string, string, V>,
  options: BootstrapOptions = {},
): () => TestApp<V> {
  let app: TestApp<V> | undefined
  hooks.beforeAll(async () => {
    app = await testApp(root(), options)
  })
  hooks.afterAll(async () => {
    await app?.close()
  })
  return () => {
    if (app === undefined) throw new TypeError('the test app is there only inside a test: beforeAll has not run')
    return app
  }
}
