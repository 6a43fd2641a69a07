// Events of one app, for one listener; nothing of this runs without one.
import type { BuildMonitor } from './container.ts'
import type { ModuleNode } from './graph.ts'
import type { Step, StepMonitor } from './lifecycle.ts'
import type { ProviderNode } from './plan.ts'

/** What happens to an app. `at` is in milliseconds on the clock of `performance.now()`. No event carries a value. */
export type AppEvent =
  /** The wiring is valid; once per module, in graph order. */
  | { readonly type: 'module'; readonly at: number; readonly module: string; readonly imports: readonly string[] }
  /** A provider waits for what it needs; its build begins; its value is there; its cleanup, start or stop is done. */
  | {
      readonly type: 'queued' | 'building' | 'built' | 'started' | 'stopped' | 'cleaned'
      readonly at: number
      readonly module: string
      readonly token: string
    }
  /** A build or a step threw, rejected or took too long. */
  | {
      readonly type: 'failed'
      readonly at: number
      readonly module: string
      readonly token: string
      readonly step: 'build' | Step
      readonly error: unknown
    }
  /** Bootstrap is done; close begins; close is done. */
  | { readonly type: 'ready' | 'closing' | 'closed'; readonly at: number }

/** Receives the events of one app, in order. What it throws is ignored: an observer never changes what it observes. */
export type Observer = (event: AppEvent) => void

const DONE: Readonly<Record<Step, 'started' | 'stopped' | 'cleaned'>> = {
  start: 'started',
  stop: 'stopped',
  cleanup: 'cleaned',
}

/** Turns what container and lifecycle tell into events. */
export class Observation implements BuildMonitor, StepMonitor {
  readonly #observer: Observer

  constructor(observer: Observer) {
    this.#observer = observer
  }

  modules(nodes: readonly ModuleNode[]): void {
    for (const { name, imports } of nodes) {
      this.#tell({ type: 'module', at: performance.now(), module: name, imports: imports.map((node) => node.name) })
    }
  }

  app(type: 'ready' | 'closing' | 'closed'): void {
    this.#tell({ type, at: performance.now() })
  }

  queued(node: ProviderNode): void {
    this.#provider('queued', node)
  }
  building(node: ProviderNode): void {
    this.#provider('building', node)
  }
  built(node: ProviderNode): void {
    this.#provider('built', node)
  }
  done(step: Step, node: ProviderNode): void {
    this.#provider(DONE[step], node)
  }

  failed(node: ProviderNode, error: unknown): void
  failed(step: Step, node: ProviderNode, error: unknown): void
  failed(...given: [ProviderNode, unknown] | [Step, ProviderNode, unknown]): void {
    const [step, node, error] = given.length === 2 ? (['build', ...given] as const) : given
    this.#tell({ type: 'failed', at: performance.now(), module: node.module.name, token: node.id, step, error })
  }

  #provider(type: 'queued' | 'building' | 'built' | 'started' | 'stopped' | 'cleaned', node: ProviderNode): void {
    this.#tell({ type, at: performance.now(), module: node.module.name, token: node.id })
  }

  #tell(event: AppEvent): void {
    try {
      this.#observer(event)
    } catch {
      // See `Observer`.
    }
  }
}
