// Start, stop and cleanup: one step of one provider at a time, each bounded, and a list that goes on after errors.
import { type Container, isThenable } from './container.ts'
import { LazyAbort } from './lazy-abort.ts'
import type { ProviderNode } from './plan.ts'

export type Step = 'start' | 'stop' | 'cleanup'

/** A step of one provider, to be run. */
export interface PlannedStep {
  readonly step: Step
  readonly node: ProviderNode
}

/** Is told about steps as they end. */
export interface StepMonitor {
  done(step: Step, node: ProviderNode): void
  failed(step: Step, node: ProviderNode, error: unknown): void
}

/**
 * Runs one step of a built provider; `undefined` when it has none or was synchronous. Rejects with what it threw, with
 * `LIFECYCLE_TIMEOUT`, or with the reason of `signal`, whichever comes first; a step that is given up sees its own
 * signal aborted.
 */
export function runStep(
  step: Step,
  node: ProviderNode,
  value: unknown,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<void> | undefined {
  const { lifecycle } = node.provider
  if (lifecycle?.[step] === undefined) return undefined
  const context = new LazyAbort()
  const result = lifecycle[step](value, context)
  if (!isThenable(result)) return undefined
  return bounded(result, timeoutMs, signal).catch(async (reason) => {
    const error = reason === TIME_IS_UP ? (await import('./failures.ts')).stepTimeout(step, node, timeoutMs) : reason
    context.abort(error)
    throw error
  })
}

/** What `bounded` rejects with when the time is up. */
export const TIME_IS_UP: unique symbol = Symbol('time is up')

/** Waits for `work`, but no longer than `timeoutMs`, and not beyond the abort of `signal`. */
export async function bounded(
  work: PromiseLike<unknown>,
  timeoutMs: number | undefined,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { promise: givenUp, reject } = Promise.withResolvers<never>()
  const timer = timeoutMs === undefined ? undefined : setTimeout(reject, timeoutMs, TIME_IS_UP)
  const onAbort = (): void => reject(signal?.reason)
  if (signal?.aborted === true) onAbort()
  else signal?.addEventListener('abort', onAbort, { once: true })
  try {
    await Promise.race([work, givenUp])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
  }
}

/**
 * Stops what was started, then cleans what was built: each at most once, each bounded, going on after errors. Aborted,
 * it keeps the rest for the next `run`.
 */
export class Shutdown {
  readonly errors: unknown[] = []
  readonly cleaned: string[] = []
  readonly #container: Container
  readonly #timeouts: Readonly<Record<Step, number>>
  readonly #monitor: StepMonitor | undefined
  readonly #queue: PlannedStep[] = []
  #next = 0

  constructor(container: Container, timeouts: Readonly<Record<Step, number>>, monitor: StepMonitor | undefined) {
    this.#container = container
    this.#timeouts = timeouts
    this.#monitor = monitor
  }

  /** What is still to do. */
  get remaining(): readonly PlannedStep[] {
    return this.#queue.slice(this.#next)
  }

  add(step: Step, nodes: Iterable<ProviderNode>): void {
    for (const node of nodes) if (node.provider.lifecycle?.[step] !== undefined) this.#queue.push({ step, node })
  }

  /** Rejects only with the reason of `signal`; failures of steps go to `errors`. */
  async run(signal?: AbortSignal): Promise<void> {
    while (this.#next < this.#queue.length) {
      signal?.throwIfAborted()
      const { step, node } = this.#queue[this.#next++]!
      try {
        // Awaited only when there is something to wait for: most cleanups are synchronous.
        const pending = runStep(step, node, this.#container.valueOf(node), this.#timeouts[step], signal)
        if (pending !== undefined) await pending
      } catch (error) {
        signal?.throwIfAborted()
        this.errors.push(error)
        this.#monitor?.failed(step, node, error)
        continue
      }
      if (step === 'cleanup') this.cleaned.push(node.id)
      this.#monitor?.done(step, node)
    }
  }
}
