import { depthFirst } from './depth-first.ts'
import type { ProviderNode } from './plan.ts'

/**
 * Who waits for whom, as far as declared deps cannot say: requests that builds make while they run. A build may wait for
 * several at once (`Promise.all`), and for one of them several times.
 */
export class Waits {
  readonly #edges = new Map<ProviderNode, Map<ProviderNode, number>>()

  add(waiter: ProviderNode, target: ProviderNode): void {
    let targets = this.#edges.get(waiter)
    if (targets === undefined) this.#edges.set(waiter, (targets = new Map()))
    targets.set(target, (targets.get(target) ?? 0) + 1)
  }

  remove(waiter: ProviderNode, target: ProviderNode): void {
    const targets = this.#edges.get(waiter)!
    const left = targets.get(target)! - 1
    if (left > 0) targets.set(target, left)
    else if (targets.size > 1) targets.delete(target)
    else this.#edges.delete(waiter)
  }

  /**
   * The way from `from` to `to` over unfinished providers, both included: were `to` to wait for `from`, they would wait
   * for each other. Depth first; `isFinished` ends a branch, since nobody waits for what is built.
   */
  path(from: ProviderNode, to: ProviderNode, isFinished: (node: ProviderNode) => boolean): ProviderNode[] | undefined {
    const next = (node: ProviderNode): Iterable<ProviderNode> =>
      isFinished(node) ? [] : [...node.needs, ...(this.#edges.get(node)?.keys() ?? [])]
    return depthFirst(from, next, new Set(), { isGoal: (node) => node === to })
  }
}
