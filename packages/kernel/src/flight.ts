import type { KernelError } from './errors.ts'
import type { ProviderNode } from './plan.ts'

/** A build under way, or one that failed before anyone could wait for it. */
export class Flight {
  readonly node: ProviderNode
  /** How many of its needs are still under way. */
  missing = 0
  startedAt: number | undefined
  error: KernelError | undefined
  /** Part of what a bootstrap waits for. */
  isAwaited = false
  /** Builds that wait for this one because they declared it. */
  readonly dependents: Flight[] = []
  #settled: PromiseWithResolvers<void> | undefined

  constructor(node: ProviderNode) {
    this.node = node
  }

  /** Resolves when the value is there, rejects with the build's error. */
  wait(): Promise<void> {
    if (this.error !== undefined) return Promise.reject(this.error)
    this.#settled ??= Promise.withResolvers()
    return this.#settled.promise
  }

  settle(): void {
    if (this.error === undefined) this.#settled?.resolve()
    else this.#settled?.reject(this.error)
  }
}

/** A flight that ended before it began. */
export function failedFlight(node: ProviderNode, error: KernelError): Flight {
  const flight = new Flight(node)
  flight.error = error
  return flight
}
