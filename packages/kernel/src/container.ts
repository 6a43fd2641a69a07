// Step 4: the values of one app. Singletons, built when first needed; what is independent builds in parallel. What is
// synchronous stays synchronous: a flight exists only for a build that does not finish at once.
import { Context } from './build-context.ts'
import type { KernelError } from './errors.ts'
import { Flight, failedFlight } from './flight.ts'
import type { ModuleNode } from './graph.ts'
import type { LazyAbort } from './lazy-abort.ts'
import type { Consumer, Plan, ProviderNode } from './plan.ts'
import type { BuildContext } from './provider.ts'
import type { Requests } from './requests.ts'
import { buildError, notBuilt } from './sudden-errors.ts'

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
  /** For a plan that has requests. */
  readonly Requests: (new (plan: Plan, container: Container) => Requests) | undefined
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
  /** What may be asked for while the app runs or builds; absent when the plan has no such thing. */
  readonly requests: Requests | undefined
  readonly #abort: LazyAbort
  readonly #monitor: BuildMonitor | undefined
  readonly #states: Uint8Array
  readonly #values: unknown[]
  readonly #flights = new Map<ProviderNode, Flight>()
  /** Builds that may begin: what they need has just been built. */
  #ready: Flight[] = []
  #building = 0
  #quiet: PromiseWithResolvers<void> | undefined
  #awaited = 0
  #batch: PromiseWithResolvers<void> | undefined
  #halted: (() => KernelError) | undefined

  constructor(plan: Plan, options: ContainerOptions) {
    const { length } = plan.providers
    this.#abort = options.abort
    this.#monitor = options.monitor
    this.requests = options.Requests && new options.Requests(plan, this)
    this.#states = new Uint8Array(length)
    this.#values = new Array(length)
  }

  isBuilt(node: ProviderNode): boolean {
    return this.#states[node.index] === BUILT
  }

  /** Whether its build is under way, or waits for others. */
  isPending(node: ProviderNode): boolean {
    return this.#states[node.index] === PENDING
  }

  /** The value of a built provider. */
  valueOf(node: ProviderNode): unknown {
    return this.#values[node.index]
  }

  /** The value of a provider; builds it, and what it needs, if need be. */
  async get(node: ProviderNode): Promise<unknown> {
    if (this.#halted !== undefined) throw this.#halted()
    if (this.#states[node.index] !== BUILT) {
      const flight = this.#ensure(node)
      if (flight?.error !== undefined && flight.node !== node) {
        throw (await import('./failures.ts')).seenFrom(node, flight.node, flight.error)
      }
      await flight?.wait()
    }
    return this.#values[node.index]
  }

  /**
   * Builds all of `nodes`, which are in dependency order; `undefined` when all of it was synchronous. Rejects with the
   * first failure, while other builds may still be under way.
   */
  buildAll(nodes: readonly ProviderNode[]): Promise<void> | undefined {
    for (const node of nodes) {
      const flight = this.#begin(node)
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
      args[key] =
        kind === 'lazy'
          ? this.requests!.lazy(consumer, target)
          : (target as readonly ProviderNode[]).map((node) => this.valueOf(node))
    }
    return args
  }

  /** What a build in `module` receives besides its dependencies. */
  contextOf(module: ModuleNode): BuildContext {
    return new Context(this.#abort, module.name)
  }

  /** No build begins from now on; whoever asks for one receives `reason`. Builds under way go on. */
  halt(reason: () => KernelError): void {
    this.#halted = reason
    for (const flight of this.underWay()) if (flight.missing > 0) this.#fail(flight, reason())
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
    const ordered = [...this.built].sort((a, b) => a.index - b.index)
    return (this.requests?.dependencyOrder(ordered) ?? ordered).reverse()
  }

  /** Builds what `node` needs, as far as nobody does, and then `node`. Nothing when it is done; else a flight, or the failed one. */
  #ensure(node: ProviderNode): Flight | undefined {
    let flight: Flight | undefined
    for (const each of this.#idleNeeds(node)) {
      flight = this.#begin(each)
      if (flight?.error !== undefined) break
    }
    return flight
  }

  /** Whatever nobody has begun to build of all that `node` needs, and `node`; in dependency order. */
  #idleNeeds(node: ProviderNode): readonly ProviderNode[] {
    const idle = new Set([node])
    for (const each of idle) for (const need of each.needs) if (this.#states[need.index] === IDLE) idle.add(need)
    return idle.size === 1 ? [node] : [...idle].sort((a, b) => a.index - b.index)
  }

  /** Begins a build whose needs are built or under way: nothing when it is done; else the flight, perhaps a failed one. */
  #begin(node: ProviderNode): Flight | undefined {
    const states = this.#states
    const { index, needs } = node
    if (states[index] === BUILT) return undefined
    // Pending without a flight: its build, still in its synchronous part, asks for itself by way of the app.
    if (states[index] === PENDING) return this.#flights.get(node) ?? failedFlight(node, notBuilt(node.id))
    if (this.#halted !== undefined) return failedFlight(node, this.#halted())
    states[index] = PENDING
    this.#monitor?.queued(node)
    for (const need of needs) if (states[need.index] !== BUILT) return this.#await(node)
    return this.#build(node, undefined)
  }

  /** A flight that waits for those of its needs that are under way. */
  #await(node: ProviderNode): Flight {
    const flight = this.#launch(node)
    for (const need of node.needs) {
      if (this.#states[need.index] === BUILT) continue
      const other = this.#flights.get(need)
      if (other === undefined) {
        this.#fail(flight, notBuilt(need.id).seenBy(node.module.path, [node.id]))
        break
      }
      flight.missing++
      other.dependents.push(flight)
    }
    return flight
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
          ? provider.build(this.requests!.contextOf(node), undefined)
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
        dependent.error = this.#halted === undefined ? flight.error!.seenBy(module.path, [id]) : error
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
    return this.requests?.passes(cause) === true ? cause.seenBy(node.module.path, [node.id]) : buildError(node, cause)
  }
}

/** Whether a build, or a step, is not done yet. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return value !== null && typeof value === 'object' && typeof (value as { then?: unknown }).then === 'function'
}
