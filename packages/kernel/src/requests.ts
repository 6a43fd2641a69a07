// What builds and lazy dependencies ask for while the app runs. Loaded only for apps that have some: the order of
// everything else is known before the first build.
import type { Container } from './container.ts'
import { depthFirst } from './depth-first.ts'
import type { KernelError } from './errors.ts'
import { type Consumer, type Plan, type ProviderNode, providerCycle, refuseDep, type SpecialDep } from './plan.ts'
import type { Resolver } from './provider.ts'
import { explained, type Refusal } from './refusal.ts'
import type { AnyToken } from './token.ts'
import { Waits } from './waits.ts'

/** The requests of one app. */
export class Requests {
  readonly #plan: Plan
  readonly #container: Container
  readonly #waits = new Waits()
  /** What builds asked for while they ran: edges of the clean-up order that no declaration knows. */
  readonly #asked = new Map<ProviderNode, Set<ProviderNode>>()
  /** Failures that a build received from its own requests: they pass through it unwrapped. */
  readonly #handedOut = new WeakSet<object>()

  constructor(plan: Plan, container: Container) {
    this.#plan = plan
    this.#container = container
  }

  /** What a dynamic build receives. */
  contextOf(node: ProviderNode): Resolver {
    const get = (token: AnyToken): Promise<any> => this.#request(node, token)
    return Object.assign(this.#container.contextOf(node.module), { get })
  }

  /** What a consumer receives for `lazy(TOKEN)`. */
  lazy(consumer: Consumer, target: SpecialDep['target']): () => Promise<unknown> {
    const one = (node: ProviderNode): Promise<unknown> => this.#await(consumer, node)
    return () => (Array.isArray(target) ? Promise.all(target.map(one)) : one(target as ProviderNode))
  }

  /** Whether a build that fails with `cause` only passes on what it received. */
  passes(cause: unknown): cause is KernelError {
    return typeof cause === 'object' && cause !== null && this.#handedOut.has(cause)
  }

  /** `built`, which is in static order, such that everything comes after what it asked for, too. */
  dependencyOrder(built: ProviderNode[]): ProviderNode[] {
    if (this.#asked.size === 0) return built
    const ordered: ProviderNode[] = []
    const seen = new Set<ProviderNode>()
    const next = (node: ProviderNode): Iterable<ProviderNode> => [...node.needs, ...(this.#asked.get(node) ?? [])]
    const leave = (node: ProviderNode): void => {
      if (this.#container.isBuilt(node)) ordered.push(node)
    }
    for (const node of built) depthFirst(node, next, seen, { leave })
    return ordered
  }

  #request(waiter: ProviderNode, token: AnyToken): Promise<unknown> {
    const target = this.#plan.visibility.lookUp(waiter.module, token)
    if (target === undefined) return this.#refuse(refuseDep('TOKEN_NOT_VISIBLE', waiter, token.id))
    if (Array.isArray(target)) return Promise.all(target.map((node) => this.#await(waiter, node)))
    return target.isScoped ? this.#refuse(refuseDep('SCOPE_LEAK', waiter, token.id)) : this.#await(waiter, target)
  }

  /** The value of `target` for `waiter`: while the build of `waiter` runs it is known to wait, so that cycles are found. */
  async #await(waiter: Consumer, target: ProviderNode): Promise<unknown> {
    const container = this.#container
    if (!('index' in waiter && container.isPending(waiter as ProviderNode))) return container.get(target)
    const node = waiter as ProviderNode
    const asked = this.#asked.get(node)
    if (asked === undefined) this.#asked.set(node, new Set([target]))
    else asked.add(target)
    if (container.isBuilt(target)) return container.get(target)
    const cycle = this.#waits.path(target, node, (other) => container.isBuilt(other))
    if (cycle !== undefined) return this.#refuse(providerCycle([node, ...cycle]))
    this.#waits.add(node, target)
    try {
      return await container.get(target)
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
