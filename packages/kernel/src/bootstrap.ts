// The steps in order: validate, build, build the controllers, start; and the roll-back when one of them fails.
import { type App, type AppParts, RunningApp } from './app.ts'
import { Container, isThenable } from './container.ts'
import { type Duration, milliseconds } from './duration.ts'
import { LazyAbort } from './lazy-abort.ts'
import { bounded, runStep, Shutdown, type Step, TIME_IS_UP } from './lifecycle.ts'
import type { AnyOverride, Module } from './module.ts'
import type { Observation, Observer } from './observe.ts'
import type { ControllerNode, Plan, ProviderNode } from './plan.ts'
import { validPlan } from './validate.ts'

/** What `bootstrap` takes besides the root. Steps are bounded even where nothing is said: these are the bounds. */
export interface BootstrapOptions {
  /** What to replace in this app: `override(…)`, `replaceModule(…)`. */
  readonly overrides?: readonly AnyOverride[]
  /** Aborts the bootstrap; what was built is cleaned. Has no effect on the app once it runs. */
  readonly signal?: AbortSignal
  /** For all builds together; unlimited when absent. */
  readonly timeout?: Duration
  /** For each `start`. Default 30 s. */
  readonly startTimeout?: Duration
  /** For each `stop`. Default 30 s. */
  readonly stopTimeout?: Duration
  /** For each `cleanup`, and for builds that are under way when the app closes. Default 10 s. */
  readonly cleanupTimeout?: Duration
  /** Builds every provider, not only what controllers and started providers need. */
  readonly eager?: boolean
  /** Records build times for `app.report()`. */
  readonly report?: boolean
  /** Receives what happens, as it happens. */
  readonly observe?: Observer
}

/**
 * Validates the wiring, builds what controllers and started providers need, builds the controllers, starts.
 *
 * @throws KernelError whatever went wrong first; what was built before is cleaned, dependents first, and `built`,
 * `cleaned` and `rollback` on the error say so
 */
export async function bootstrap<V extends string>(
  root: Module<never, string, string, V>,
  options: BootstrapOptions = {},
): Promise<App<V>> {
  const timeouts: Readonly<Record<Step, number>> = {
    start: options.startTimeout === undefined ? 30_000 : milliseconds(options.startTimeout),
    stop: options.stopTimeout === undefined ? 30_000 : milliseconds(options.stopTimeout),
    cleanup: options.cleanupTimeout === undefined ? 10_000 : milliseconds(options.cleanupTimeout),
  }
  const timeoutMs = options.timeout === undefined ? undefined : milliseconds(options.timeout)
  const { observe, report } = options
  const observation = observe && new (await import('./observe.ts')).Observation(observe)
  const recorder = report === true ? new (await import('./report.ts')).Recorder(observation) : undefined
  const plan = await validPlan(root, options.overrides)
  observation?.modules(plan.modules)

  const abort = new LazyAbort()
  const Requests = plan.hasRequests ? (await import('./requests.ts')).Requests : undefined
  const container = new Container(plan, { abort, monitor: recorder ?? observation, Requests })
  const shutdown = new Shutdown(container, timeouts, observation)
  const started: ProviderNode[] = []
  const run = new Bootstrap(plan, container, options, timeoutMs)
  try {
    await run.providers()
    const controllers = await run.controllers()
    await run.start(started, timeouts.start, observation)
    recorder?.ready()
    observation?.app('ready')
    const parts: AppParts = {
      Scope: plan.hasScopes ? (await import('./scope.ts')).Scope : undefined,
      plan,
      container,
      recorder,
      started,
      controllers,
      shutdown,
      timeouts,
      observation,
      abort,
    }
    return new RunningApp(parts)
  } catch (thrown) {
    const underWay = container.underWay()
    const { explainFailure, rollBack } = await import('./failures.ts')
    const failure = explainFailure(thrown, plan, underWay)
    abort.abort(failure)
    await rollBack(failure, container, shutdown, started, timeouts.cleanup)
    Object.defineProperty(failure, '~internals', { value: { plan, container, recorder } })
    throw failure
  }
}

/** Why a bootstrap with valid wiring failed, when it was not the build of a provider. Never leaves this package. */
export class Failure {
  readonly kind: 'controller' | 'start' | 'timeout' | 'abort'
  /** What was thrown; the reason of an abort; the milliseconds of a timeout. */
  readonly cause: unknown
  readonly node: ProviderNode | ControllerNode | undefined

  constructor(kind: Failure['kind'], cause: unknown, node?: ProviderNode | ControllerNode) {
    this.kind = kind
    this.cause = cause
    this.node = node
  }
}

/** One bootstrap under way. */
class Bootstrap {
  readonly #plan: Plan
  readonly #container: Container
  readonly #options: BootstrapOptions
  readonly #timeoutMs: number | undefined
  readonly #deadline: number | undefined

  constructor(plan: Plan, container: Container, options: BootstrapOptions, timeoutMs: number | undefined) {
    this.#plan = plan
    this.#container = container
    this.#options = options
    this.#timeoutMs = timeoutMs
    this.#deadline = timeoutMs === undefined ? undefined : performance.now() + timeoutMs
  }

  async providers(): Promise<void> {
    this.#throwIfAborted()
    const pending = this.#container.buildAll(this.#needed(this.#options.eager === true))
    if (pending !== undefined) await this.#within(pending)
  }

  /** Controllers build together: what they need is built, and none needs another. */
  async controllers(): Promise<ReadonlyMap<string, unknown>> {
    const built = new Map<string, unknown>()
    const pending: Promise<void>[] = []
    for (const node of this.#plan.controllers) {
      const key = `${node.module.name}:${node.controller.name}`
      built.set(key, undefined)
      let result: unknown
      try {
        result = node.controller.build(this.#container.argumentsOf(node), this.#container.contextOf(node.module))
      } catch (cause) {
        throw new Failure('controller', cause, node)
      }
      built.set(key, result)
      if (!isThenable(result)) continue
      pending.push(
        Promise.resolve(result).then(
          (value) => void built.set(key, value),
          (cause) => Promise.reject(new Failure('controller', cause, node)),
        ),
      )
    }
    if (pending.length > 0) await this.#within(Promise.all(pending))
    return built
  }

  async start(started: ProviderNode[], timeoutMs: number, observation: Observation | undefined): Promise<void> {
    for (const node of this.#plan.starters) {
      this.#throwIfAborted()
      try {
        const pending = runStep('start', node, this.#container.valueOf(node), timeoutMs, this.#options.signal)
        if (pending !== undefined) await pending
      } catch (cause) {
        this.#throwIfAborted()
        observation?.failed('start', node, cause)
        throw new Failure('start', cause, node)
      }
      started.push(node)
      observation?.done('start', node)
    }
  }

  /** What controllers, started providers and request scopes need, in dependency order. */
  #needed(isEager: boolean): readonly ProviderNode[] {
    const { providers, controllers, hasScopes } = this.#plan
    if (isEager) return hasScopes ? providers.filter((node) => !node.isScoped) : providers
    const wanted = new Uint8Array(providers.length)
    for (const { needs } of controllers) for (const need of needs) wanted[need.index] = 1
    for (let index = providers.length - 1; index >= 0; index--) {
      const node = providers[index]!
      if (wanted[index] === 0 && node.provider.lifecycle?.start === undefined && !node.isScoped) continue
      wanted[index] = 1
      for (const need of node.needs) wanted[need.index] = 1
    }
    return providers.filter((node, index) => wanted[index] === 1 && !node.isScoped)
  }

  /** Bounded by what is left of the timeout, and by the caller's signal. */
  async #within(work: Promise<unknown>): Promise<void> {
    const { signal } = this.#options
    if (this.#deadline === undefined && signal === undefined) return void (await work)
    // Given up on, it may still reject: nobody would be there to hear it.
    work.catch(() => {})
    const left = this.#deadline === undefined ? undefined : Math.max(0, this.#deadline - performance.now())
    try {
      await bounded(work, left, signal)
    } catch (error) {
      this.#throwIfAborted()
      throw error === TIME_IS_UP ? new Failure('timeout', this.#timeoutMs) : error
    }
  }

  #throwIfAborted(): void {
    const { signal } = this.#options
    if (signal?.aborted === true) throw new Failure('abort', signal.reason)
  }
}
