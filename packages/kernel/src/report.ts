// What was built when: recorded only with `bootstrap(root, { report: true })`.
import type { BuildMonitor } from './container.ts'
import type { KernelError } from './errors.ts'
import type { ProviderNode } from './plan.ts'

/** The build of one provider. All times in milliseconds since the bootstrap began. */
export interface BuildTiming {
  readonly module: string
  readonly token: string
  /** When it was first asked for. */
  readonly queuedAt: number
  /** When everything it needs was there. */
  readonly startedAt: number
  readonly finishedAt: number
}

/** How a bootstrap spent its time. */
export interface StartReport {
  /** Milliseconds from the call of `bootstrap` to readiness. */
  readonly totalMs: number
  /** In the order in which the builds finished; builds after readiness come last. */
  readonly builds: readonly BuildTiming[]
  /** The chain of builds that each waited for the one before, up to the last one before readiness. */
  readonly criticalPath: readonly BuildTiming[]
}

/** Notes build times, and passes on what it is told. */
export class Recorder implements BuildMonitor {
  readonly #began = performance.now()
  readonly #next: BuildMonitor | undefined
  readonly #pending = new Map<ProviderNode, { queuedAt: number; startedAt: number }>()
  readonly #finished = new Map<ProviderNode, BuildTiming>()
  #totalMs = Number.NaN
  #lastBeforeReady: ProviderNode | undefined

  constructor(next: BuildMonitor | undefined) {
    this.#next = next
  }

  queued(node: ProviderNode): void {
    const at = this.#now()
    this.#pending.set(node, { queuedAt: at, startedAt: at })
    this.#next?.queued(node)
  }

  building(node: ProviderNode): void {
    this.#pending.get(node)!.startedAt = this.#now()
    this.#next?.building(node)
  }

  built(node: ProviderNode): void {
    const { module, id: token } = node
    this.#finished.set(node, { module: module.name, token, ...this.#pending.get(node)!, finishedAt: this.#now() })
    this.#next?.built(node)
  }

  failed(node: ProviderNode, error: KernelError): void {
    this.#next?.failed(node, error)
  }

  ready(): void {
    this.#totalMs = this.#now()
    // A Map keeps the order of insertion: the last entry is the build that finished last.
    this.#lastBeforeReady = [...this.#finished.keys()].at(-1)
  }

  timingOf(node: ProviderNode): BuildTiming | undefined {
    return this.#finished.get(node)
  }

  report(): StartReport {
    const criticalPath: BuildTiming[] = []
    let node = this.#lastBeforeReady
    while (node !== undefined) {
      criticalPath.unshift(this.#finished.get(node)!)
      let slowest: ProviderNode | undefined
      for (const need of node.needs) if (this.#endOf(need) > this.#endOf(slowest)) slowest = need
      node = slowest
    }
    return { totalMs: this.#totalMs, builds: [...this.#finished.values()], criticalPath }
  }

  #endOf(node: ProviderNode | undefined): number {
    return (node && this.#finished.get(node)?.finishedAt) ?? Number.NEGATIVE_INFINITY
  }

  #now(): number {
    return performance.now() - this.#began
  }
}
