import * as fc from 'fast-check'
import { defineModule, type Module, type Provider, provide, provideWith, token } from '../src/index.ts'

/** One provider of a generated app. `needs` are positions of providers generated before it, so there are no cycles. */
export interface ProviderSpec {
  readonly needs: readonly number[]
  /** Turns of the event loop its build takes; `undefined` is synchronous. */
  readonly delay: number | undefined
  readonly fails: boolean
  /** Asks a resolver instead of declaring its needs. */
  readonly isDynamic: boolean
}

/** One module of a generated app. */
export interface ModuleSpec {
  /** Positions of modules generated before it. */
  readonly imports: readonly number[]
  /** How many providers it has. */
  readonly size: number
  /** Positions of providers, anywhere in the app, that it says it exports. */
  readonly exports: readonly number[]
}

/** A generated app: modules, and their providers numbered through. */
export interface AppSpec {
  readonly modules: readonly ModuleSpec[]
  readonly providers: readonly ProviderSpec[]
}

const positions = (below: number, max: number): fc.Arbitrary<number[]> =>
  below === 0 ? fc.constant([]) : fc.uniqueArray(fc.nat(below - 1), { maxLength: max })

/** Apps whose wiring is as likely wrong as right. */
export const anyApp: fc.Arbitrary<AppSpec> = fc.array(fc.nat(3), { minLength: 1, maxLength: 7 }).chain((sizes) => {
  const total = sizes.reduce((sum, size) => sum + size, 0)
  return fc.record({
    modules: fc.tuple(
      ...sizes.map((size, i) =>
        fc.record({ imports: positions(i, 3), size: fc.constant(size), exports: positions(total, 3) }),
      ),
    ),
    providers: fc.tuple(
      ...Array.from({ length: total }, (_, i) =>
        fc.record({
          needs: positions(i, 3),
          delay: fc.option(fc.nat(3), { nil: undefined }),
          fails: fc.boolean().map((heads) => heads && i % 5 === 4),
          isDynamic: fc.boolean(),
          isOverridden: fc.constant(false),
        }),
      ),
    ),
  })
})

/** Apps whose wiring is right: every module imports all before it and exports everything of its own. */
export const validApp: fc.Arbitrary<AppSpec> = anyApp.map(({ modules, providers }) => {
  const starts = startsOf(modules)
  return {
    providers,
    modules: modules.map(({ size }, i) => ({
      imports: modules.map((_, j) => j).slice(0, i),
      size,
      exports: Array.from({ length: size }, (_, k) => starts[i]! + k),
    })),
  }
})

/** The position of each module's first provider. */
export function startsOf(modules: readonly ModuleSpec[]): number[] {
  let next = 0
  return modules.map(({ size }) => {
    next += size
    return next - size
  })
}

/** The module that has a provider. */
export function ownerOf(modules: readonly ModuleSpec[], provider: number): number {
  const starts = startsOf(modules)
  return modules.findIndex(({ size }, i) => provider >= starts[i]! && provider < starts[i]! + size)
}

export const tokenOf = (provider: number) => token(`p${provider}`).of<string>()

/** What a run notes, as `build 3` and `clean 3`. */
export type Log = string[]

/** The root module of a generated app; it imports every module and exports nothing. */
export function toModule({ modules, providers }: AppSpec, log: Log): Module {
  const starts = startsOf(modules)
  const made: Module[] = []
  for (const [i, { imports, size, exports }] of modules.entries()) {
    const own = providers.slice(starts[i], starts[i]! + size).map((spec, k) => toProvider(starts[i]! + k, spec, log))
    const definition = {
      name: `m${i}`,
      imports: imports.map((position) => made[position]!),
      providers: own,
      exports: exports.map(tokenOf),
    }
    // Generated wiring may be wrong on purpose: that is what bootstrap is asked about.
    made.push((defineModule as (given: object) => Module)(definition))
  }
  return defineModule({ name: 'root', imports: made })
}

function toProvider(position: number, spec: ProviderSpec, log: Log): Provider {
  const finish = (): string => {
    if (spec.fails) throw new Error(`p${position} fails`)
    log.push(`build ${position}`)
    return `p${position}`
  }
  const build = spec.delay === undefined ? finish : () => turns(spec.delay!).then(finish)
  const cleanup = (): void => void log.push(`clean ${position}`)
  if (!spec.isDynamic) {
    const deps = Object.fromEntries(spec.needs.map((need) => [`p${need}`, tokenOf(need)]))
    return provide(tokenOf(position), { deps, build, cleanup })
  }
  const ask = async (resolver: { get(token: ReturnType<typeof tokenOf>): Promise<string> }): Promise<string> => {
    await Promise.all(spec.needs.map((need) => resolver.get(tokenOf(need))))
    return build()
  }
  return provideWith(tokenOf(position), ask, { cleanup })
}

async function turns(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve))
}
