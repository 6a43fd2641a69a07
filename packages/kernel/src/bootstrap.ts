// The steps in order: validate, build, build the controllers, start; and the roll-back when one of them fails.
import { type App, type AppParts, RunningApp } from './app.ts'
import { Container } from './container.ts'
import { type Duration, milliseconds } from './duration.ts'
import { KernelError, messageOf, type UnfinishedBuild } from './errors.ts'
import { bounded, runStep, Shutdown, type Step } from './lifecycle.ts'
import type { AnyOverride, Module } from './module.ts'
import { Observation, type Observer } from './observe.ts'
import type { ControllerNode, Plan, ProviderNode } from './plan.ts'
import { Recorder } from './report.ts'
import { planApp } from './validate.ts'

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
    start: milliseconds(options.startTimeout ?? '30s'),
    stop: milliseconds(options.stopTimeout ?? '30s'),
    cleanup: milliseconds(options.cleanupTimeout ?? '10s'),
  }
  const timeoutMs = options.timeout === undefined ? undefined : milliseconds(options.timeout)
  const observation = options.observe === undefined ? undefined : new Observation(options.observe)
  const recorder = options.report === true ? new Recorder(observation) : undefined
  const plan = planApp(root, options.overrides ?? [])
  observation?.modules(plan.modules)

  let abort: AbortController | undefined
  let abortReason: unknown
  const container = new Container(plan, {
    signal: () => {
      if (abort === undefined) {
        abort = new AbortController()
        if (abortReason !== undefined) abort.abort(abortReason)
      }
      return abort.signal
    },
    monitor: recorder ?? observation,
    isTimed: timeoutMs !== undefined || options.signal !== undefined,
  })
  const abortBuilds = (reason: unknown): void => {
    abortReason = reason
    abort?.abort(reason)
  }
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
      plan,
      container,
      recorder,
      started,
      controllers,
      shutdown,
      timeouts,
      observation,
      abortBuilds,
    }
    return new RunningApp(parts)
  } catch (error) {
    abortBuilds(error)
    const failure = error as KernelError
    await rollBack(failure, container, shutdown, started, timeouts.cleanup)
    Object.defineProperty(failure, '~internals', { value: { plan, container, recorder } })
    throw failure
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
    if (pending === undefined) return
    try {
      await this.#within(pending)
    } catch (error) {
      throw this.#asSeenByController(error as KernelError)
    }
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
        throw controllerError(node, cause)
      }
      built.set(key, result)
      if (typeof (result as PromiseLike<unknown> | null)?.then !== 'function') continue
      pending.push(
        (result as Promise<unknown>).then(
          (value) => void built.set(key, value),
          (cause) => Promise.reject(controllerError(node, cause)),
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
        throw startError(node, cause)
      }
      started.push(node)
      observation?.done('start', node)
    }
  }

  /** What controllers, started providers and request scopes need, in dependency order. */
  #needed(isEager: boolean): readonly ProviderNode[] {
    const { providers, controllers } = this.#plan
    if (isEager) return providers.filter((node) => !node.isScoped)
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
    const left = this.#deadline === undefined ? NO_TIMEOUT_MS : Math.max(0, this.#deadline - performance.now())
    try {
      await bounded(work, left, signal, () => timedOut(this.#timeoutMs!, this.#container.unfinished()))
    } catch (error) {
      this.#throwIfAborted()
      throw error
    }
  }

  #throwIfAborted(): void {
    const { signal } = this.#options
    if (signal?.aborted !== true) return
    const unfinished = this.#container.unfinished()
    throw KernelError.of('BOOTSTRAP_ABORTED', {
      message: `bootstrap was aborted: ${messageOf(signal.reason)}${named(unfinished)}`,
      fields: { unfinished },
      cause: signal.reason,
    })
  }

  /** The failure of a provider that a controller needs is that controller's failure too. */
  #asSeenByController(error: KernelError): KernelError {
    if (error.code !== 'PROVIDER_BUILD') return error
    const failed = error.path.at(-1)!
    for (const node of this.#plan.controllers) {
      const way = wayTo(failed, node.needs, new Set())
      if (way !== undefined) return controllerError(node, error, way)
    }
    return error
  }
}

// The longest that setTimeout can wait: about 24 days.
const NO_TIMEOUT_MS = 2 ** 31 - 1

/** Ends what a failed bootstrap began, and notes on its error what was done. */
async function rollBack(
  error: KernelError,
  container: Container,
  shutdown: Shutdown,
  started: readonly ProviderNode[],
  timeoutMs: number,
): Promise<void> {
  container.halt(error)
  const cleanLate = (node: ProviderNode): void => {
    shutdown.add('cleanup', [node])
    void shutdown.run()
  }
  try {
    // A build that ignores its signal is not waited for any longer; should it finish after all, it is cleaned then.
    await bounded(container.quiet(), timeoutMs, undefined, () => undefined)
  } catch {
    container.onLate = cleanLate
  }
  shutdown.add('stop', [...started].reverse())
  shutdown.add('cleanup', container.cleanupOrder())
  error.built = container.built.map(({ id }) => id)
  await shutdown.run()
  error.cleaned = shutdown.cleaned
  error.rollback = shutdown.errors
}

/** The ids from one of `nodes` to the provider `id`, over declared needs. */
function wayTo(id: string, nodes: readonly ProviderNode[], seen: Set<ProviderNode>): string[] | undefined {
  for (const node of nodes) {
    if (seen.has(node)) continue
    seen.add(node)
    const rest = node.id === id ? [] : wayTo(id, node.needs, seen)
    if (rest !== undefined) return [node.id, ...rest]
  }
  return undefined
}

function controllerError(node: ControllerNode, cause: unknown, way: readonly string[] = []): KernelError {
  const { module, controller } = node
  return KernelError.of('CONTROLLER_BUILD', {
    message: `controller "${controller.name}" of module "${module.name}" failed: ${messageOf(cause)}`,
    fields: { module: module.name, controller: controller.name },
    modules: module.path,
    chain: [controller.name, ...way],
    cause,
  })
}

function startError({ id, module }: ProviderNode, cause: unknown): KernelError {
  return KernelError.of('PROVIDER_START', {
    message: `start of "${id}" in module "${module.name}" failed: ${messageOf(cause)}`,
    fields: { module: module.name, token: id },
    modules: module.path,
    chain: [id],
    cause,
  })
}

function timedOut(timeoutMs: number, unfinished: readonly UnfinishedBuild[]): KernelError {
  return KernelError.of('BOOTSTRAP_TIMEOUT', {
    message: `bootstrap took longer than ${timeoutMs} ms${named(unfinished)}`,
    fields: { timeoutMs, unfinished },
    hint: 'look at what these builds wait for, or raise timeout',
  })
}

function named(unfinished: readonly UnfinishedBuild[]): string {
  if (unfinished.length === 0) return ''
  const each = unfinished.map(
    ({ module, token, elapsedMs }) =>
      `"${token}" of module "${module}" (${elapsedMs === undefined ? 'waiting for others' : `building for ${elapsedMs} ms`})`,
  )
  return `; unfinished: ${each.join(', ')}`
}
