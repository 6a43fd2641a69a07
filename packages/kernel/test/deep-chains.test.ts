// A chain of dependencies may be longer than the stack is deep: nothing in the kernel recurses along one.
import { describe, expect, test } from '@jest/globals'
import {
  bootstrap,
  defineModule,
  isKernelError,
  looseToken,
  type Module,
  provide,
  provideWith,
  type Resolver,
} from '../src/index.ts'

const DEPTH = 20_000
const tokens = Array.from({ length: DEPTH }, (_, i) => looseToken<number>(`n${i}`))
const LAST = tokens[DEPTH - 1]!

/** The provider of the i-th number, which needs the one before. */
const link = (i: number, build: (before: number) => number | Promise<number>, cleaned?: number[]) =>
  provide(tokens[i]!, {
    deps: i === 0 ? {} : { before: tokens[i - 1]! },
    build: ({ before = -1 }: { before?: number }) => build(before),
    cleanup: (value) => void cleaned?.push(value),
  })

const links = (build: (before: number) => number | Promise<number>, cleaned?: number[]) =>
  tokens.map((_, i) => link(i, build, cleaned))

const next = (before: number): number => before + 1

describe(`a chain of ${DEPTH}`, () => {
  test.each([
    ['declared in order', links],
    ['declared backwards', (...given: Parameters<typeof links>) => links(...given).reverse()],
  ])('providers of one module, %s, is built for the one that is asked for, and cleaned', async (_, declare) => {
    const cleaned: number[] = []
    const app = await bootstrap(defineModule({ name: 'app', providers: declare(next, cleaned) }))
    expect(await app.get(LAST)).toBe(DEPTH - 1)
    await app.close()
    expect(cleaned).toEqual(Array.from({ length: DEPTH }, (_, i) => DEPTH - 1 - i))
  })

  test('asynchronous providers is built', async () => {
    const app = await bootstrap(defineModule({ name: 'app', providers: links(async (before) => next(before)) }))
    expect(await app.get(LAST)).toBe(DEPTH - 1)
    await app.close()
  })

  test('modules is put in order, built and closed', async () => {
    let module: Module<never> | undefined
    for (let i = 0; i < DEPTH; i++) {
      const imports = module === undefined ? [] : [module]
      module = defineModule({
        name: `m${i}`,
        imports,
        providers: [link(i, next)],
        exports: [tokens[i]!],
      }) as Module<never>
    }
    const app = await bootstrap(module!, { eager: true })
    expect(app.peek(LAST)).toBe(DEPTH - 1)
    await app.close()
  })

  test('providers that ends in a cycle is refused as one', async () => {
    const closing = provide(tokens[0]!, { deps: { last: LAST }, build: ({ last }) => last })
    const refused = bootstrap(defineModule({ name: 'app', providers: [closing, ...links(next).slice(1)] }))
    const error = await refused.catch((thrown: unknown) => thrown)
    expect(isKernelError(error, 'PROVIDER_CYCLE') && error.cycle.length).toBe(DEPTH + 1)
  })

  test('requests is built: those who ask are not on the stack when they ask after an await', async () => {
    const ask = async (resolver: Resolver, i: number): Promise<number> => {
      await undefined
      return i === 0 ? 0 : next(await resolver.get(tokens[i - 1]!))
    }
    const some = tokens.slice(0, 2_000)
    const providers = some.map((each, i) => provideWith(each, (resolver) => ask(resolver, i)))
    const app = await bootstrap(defineModule({ name: 'app', providers }))
    expect(await app.get(some.at(-1)!)).toBe(1_999)
    await app.close()
  })

  test('providers whose first fails says so with the whole path', async () => {
    const failing = () => {
      throw new Error('no ground')
    }
    const app = await bootstrap(defineModule({ name: 'app', providers: [link(0, failing), ...links(next).slice(1)] }))
    const error = await app.get(LAST).catch((thrown: unknown) => thrown)
    expect(isKernelError(error, 'PROVIDER_BUILD') && error.path.length).toBe(DEPTH + 1)
    await app.close()
  })
})
