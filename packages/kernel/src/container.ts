// Step 4: the values of one app. Singletons, built when first needed; what is independent builds in parallel. What is
// synchronous stays synchronous: a flight exists only for a build that does not finish at once.
import { Context, RequestContext } from './build-context.ts'
import { KernelError, messageOf, notBuilt } from './errors.ts'
import { Flight, failedFlight } from './flight.ts'
import type { ModuleNode } from './graph.ts'
import type { LazyAbort } from './lazy-abort.ts'
import {
  type Consumer,
  notVisible,
  type Plan,
  type ProviderNode,
  providerCycle,
  type SpecialDep,
  scopeLeak,
} from './plan.ts'
import type { BuildContext } from './provider.ts'
import { explained, type Refusal } from './refusal.ts'
import type { AnyToken } from './token.ts'
import { Waits } from './waits.ts'

/** Is told about builds as they happen. */
export interface BuildMonitor {
  queued(node: ProviderNode): void
  building(node: ProviderNode): void
  built(node: ProviderNode): void
  failed(node: ProviderNode, error: KernelError): void
}

export interface ContainerOptions {
  /** Gives builds their signal. */
  readonly abort: LazyAbort
  readonly monitor: BuildMonitor | undefined
}

const IDLE = 0
const PENDING = 1
const BUILT = 2

/** Builds and keeps the values of one app. */
export class Container {
  /** Built providers, in the order in which their builds finished. */
  readonly built: ProviderNode[] = []
  /** Called with a value that arrives after the container was told to stop waiting. */
  onLate: ((node: ProviderNode) => void) | undefined
  readonly #plan: Plan
  readonly #abort: LazyAbort
  readonly #monitor: BuildMonitor | undefined
  readonly #states: Uint8Array
  readonly #values: unknown[]
  readonly #flights = new Map<ProviderNode, Flight>()
  readonly #waits = new Waits()
  /** What builds asked for while they ran: edges of the clean-up order that no declaration knows. */
  readonly #asked = new Map<ProviderNode, Set<ProviderNode>>()
  /** Failures that a build received from its own requests: they pass through it unwrapped. */
  readonly #handedOut = new WeakSet<object>()
  /** Builds that may begin: what they need has just been built. */
  #ready: Flight[] = []
  #building = 0
  #quiet: PromiseWithResolvers<void> | undefined
  #awaited = 0
  #batch: PromiseWithResolvers<void> | undefined
  #halted: KernelError | undefined

  constructor(plan: Plan, options: ContainerOptions) {
    this.#plan = plan
    this.#abort = options.abort
    this.#monitor = options.monitor
    this.#states = new Uint8Array(plan.providers.length)
    this.#values = new Array(plan.providers.length)
  }

  isBuilt(node: ProviderNode): boolean {
    return this.#states[node.index] === BUILT
  }

  /** The value of a built provider. */
  valueOf(node: ProviderNode): unknown {
    return this.#values[node.index]
  }

  /** The value of a provider; builds it, and what it needs, if need be. */
  async get(node: ProviderNode): Promise<unknown> {
    if (this.#halted !== undefined) throw this.#halted
    if (this.#states[node.index] !== BUILT) await this.#ensure(node)?.wait()
    return this.#values[node.index]
  }

  /**
   * Builds all of `nodes`, which are in dependency order; `undefined` when all of it was synchronous. Rejects with the
   * first failure, while other builds may still be under way.
   */
  buildAll(nodes: Iterable<ProviderNode>): Promise<void> | undefined {
    for (const node of nodes) {
      const flight = this.#states[node.index] === BUILT ? undefined : this.#ensure(node)
      if (flight === undefined) continue
      if (flight.error !== undefined) return Promise.reject(flight.error)
      flight.isAwaited = true
      this.#awaited++
    }
    if (this.#awaited === 0) return undefined
    this.#batch = Promise.withResolvers()
    return this.#batch.promise
  }

  /** The argument of a provider's or controller's build: everything it needs is built. */
  argumentsOf(consumer: Consumer): Record<string, unknown> {
    const { keys, targets, special } = consumer
    const args: Record<string, unknown> = {}
    for (let i = 0; i < keys.length; i++) args[keys[i]!] = this.#values[targets[i]!.index]
    if (special === undefined) return args
    for (const { key, kind, target } of special) {
      args[key] = kind === 'lazy' ? this.lazy(consumer, target) : [target].flat().map((node) => this.valueOf(node))
    }
    return args
  }

  /** What a consumer receives for `lazy(TOKEN)`. */
  lazy(consumer: Consumer, target: SpecialDep['target']): () => Promise<unknown> {
    const one = (node: ProviderNode): Promise<unknown> => this.#await(consumer, node)
    return () => (Array.isArray(target) ? Promise.all(target.map(one)) : one(target as ProviderNode))
  }

  /** What a build in `module` receives besides its dependencies. */
  contextOf(module: ModuleNode): BuildContext {
    return new Context(this.#abort, module.name)
  }

  /** No build begins from now on; whoever asks for one receives `reason`. Builds under way go on. */
  halt(reason: KernelError): void {
    this.#halted = reason
    for (const flight of this.underWay()) if (flight.missing > 0) this.#fail(flight, reason)
  }

  /** Resolves when no build is under way. */
  quiet(): Promise<void> {
    if (this.#building === 0) return Promise.resolve()
    this.#quiet ??= Promise.withResolvers()
    return this.#quiet.promise
  }

  /** What is under way. */
  underWay(): readonly Flight[] {
    return [...this.#flights.values()]
  }

  /** Every built provider, dependents before what they need, declared or asked for. */
  cleanupOrder(): ProviderNode[] {
    if (this.#asked.size === 0) return [...this.built].sort((a, b) => b.index - a.index)
    const ordered: ProviderNode[] = []
    const seen = new Set<ProviderNode>()
    const visit = (node: ProviderNode): void => {
      if (seen.has(node)) return
      seen.add(node)
      for (const need of node.needs) visit(need)
      for (const asked of this.#asked.get(node) ?? []) visit(asked)
      if (this.isBuilt(node)) ordered.push(node)
    }
    for (const node of [...this.built].sort((a, b) => a.index - b.index)) visit(node)
    return ordered.reverse()
  }

  /** Nothing when the value is there; else the flight, which may have failed already. */
  #ensure(node: ProviderNode): Flight | undefined {
    const state = this.#states[node.index]
    if (state === BUILT) return undefined
    // Pending without a flight: its build, still in its synchronous part, asks for itself by way of the app.
    if (state === PENDING) return this.#flights.get(node) ?? failedFlight(node, notBuilt(node.id))
    if (this.#halted !== undefined) return failedFlight(node, this.#halted)
    this.#states[node.index] = PENDING
    this.#monitor?.queued(node)
    let flight: Flight | undefined
    for (const need of node.needs) {
      const other = this.#states[need.index] === BUILT ? undefined : this.#ensure(need)
      if (other === undefined) continue
      flight ??= this.#launch(node)
      if (other.error !== undefined) {
        this.#fail(flight, other.error.seenBy(node.module.path, node.id))
        return flight
      }
      flight.missing++
      other.dependents.push(flight)
    }
    return flight ?? this.#build(node, undefined)
  }

  #launch(node: ProviderNode): Flight {
    const flight = new Flight(node)
    this.#flights.set(node, flight)
    return flight
  }

  #build(node: ProviderNode, waiting: Flight | undefined): Flight | undefined {
    const { provider, module } = node
    this.#monitor?.building(node)
    let result: unknown
    try {
      result =
        provider.mode === 'dynamic'
          ? provider.build(
              new RequestContext(this.#abort, module.name, (token) => this.#request(node, token)),
              undefined,
            )
          : provider.build(this.argumentsOf(node), new Context(this.#abort, module.name))
    } catch (cause) {
      const flight = waiting ?? this.#launch(node)
      this.#fail(flight, this.#buildError(node, cause))
      return flight
    }
    if (!isThenable(result)) {
      this.#complete(node, result, waiting)
      return undefined
    }
    const flight = waiting ?? this.#launch(node)
    flight.startedAt = performance.now()
    this.#building++
    result.then(
      (value) => {
        this.#complete(node, value, flight)
        this.#landed()
      },
      (cause) => {
        this.#fail(flight, this.#buildError(node, cause))
        this.#landed()
      },
    )
    return flight
  }

  #landed(): void {
    if (--this.#building > 0) return
    this.#quiet?.resolve()
    this.#quiet = undefined
  }

  #complete(node: ProviderNode, value: unknown, flight: Flight | undefined): void {
    this.#values[node.index] = value
    this.#states[node.index] = BUILT
    this.built.push(node)
    this.#monitor?.built(node)
    if (flight === undefined) return
    this.#settle(flight)
    this.onLate?.(node)
    // A queue, not recursion: a long chain of synchronous builds behind an asynchronous one must not grow the stack.
    const isDraining = this.#ready.length > 0
    for (const dependent of flight.dependents) {
      if (dependent.error === undefined && --dependent.missing === 0) this.#ready.push(dependent)
    }
    if (isDraining) return
    for (let i = 0; i < this.#ready.length; i++) this.#build(this.#ready[i]!.node, this.#ready[i])
    this.#ready = []
  }

  /** Fails a flight, and all that wait for it, each with the error as it sees it. */
  #fail(first: Flight, error: KernelError): void {
    first.error = error
    const failing = [first]
    for (const flight of failing) {
      const { node, dependents } = flight
      this.#states[node.index] = IDLE
      this.#monitor?.failed(node, flight.error!)
      this.#settle(flight)
      for (const dependent of dependents) {
        if (dependent.error !== undefined) continue
        const { id, module } = dependent.node
        dependent.error = error === this.#halted ? error : flight.error!.seenBy(module.path, id)
        failing.push(dependent)
      }
    }
  }

  #settle(flight: Flight): void {
    this.#flights.delete(flight.node)
    flight.settle()
    if (!flight.isAwaited) return
    if (flight.error !== undefined) this.#batch?.reject(flight.error)
    else if (--this.#awaited === 0) this.#batch?.resolve()
  }

  #buildError(node: ProviderNode, cause: unknown): KernelError {
    return cause instanceof KernelError && this.#handedOut.has(cause)
      ? cause.seenBy(node.module.path, node.id)
      : buildError(node, cause)
  }

  #request(waiter: ProviderNode, token: AnyToken): Promise<unknown> {
    const target = this.#plan.visibility.lookUp(waiter.module, token)
    if (target === undefined) return this.#refuse(notVisible(waiter, token.id))
    if (Array.isArray(target)) return Promise.all(target.map((node) => this.#await(waiter, node)))
    return target.isScoped ? this.#refuse(scopeLeak(waiter, token.id)) : this.#await(waiter, target)
  }

  /** The value of `target` for `waiter`: while the build of `waiter` runs it is known to wait, so that cycles are found. */
  async #await(waiter: Consumer, target: ProviderNode): Promise<unknown> {
    if (!('index' in waiter) || this.#states[(waiter as ProviderNode).index] !== PENDING) return this.get(target)
    const node = waiter as ProviderNode
    const asked = this.#asked.get(node)
    if (asked === undefined) this.#asked.set(node, new Set([target]))
    else asked.add(target)
    if (this.#states[target.index] === BUILT) return this.get(target)
    const cycle = this.#waits.path(target, node, (other) => this.#states[other.index] === BUILT)
    if (cycle !== undefined) return this.#refuse(providerCycle([node, ...cycle]))
    this.#waits.add(node, target)
    try {
      return await this.get(target)
    } catch (error) {
      this.#handedOut.add(error as KernelError)
      throw error
    } finally {
      this.#waits.remove(node, target)
    }
  }

  async #refuse(refusal: Refusal): Promise<never> {
    const error = await explained([refusal], this.#plan.visibility)
    this.#handedOut.add(error)
    throw error
  }
}

/** The error for a build that threw or rejected. */
export function buildError({ id, module }: ProviderNode, cause: unknown): KernelError {
  return KernelError.of('PROVIDER_BUILD', {
    message: `provider "${id}" of module "${module.name}" failed: ${messageOf(cause)}`,
    fields: { module: module.name, token: id },
    modules: module.path,
    chain: [id],
    cause,
  })
}

/** Whether a build, or a step, is not done yet. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return value !== null && typeof value === 'object' && typeof (value as { then?: unknown }).then === 'function'
}
