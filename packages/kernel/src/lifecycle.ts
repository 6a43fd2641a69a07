// Start, stop and cleanup: one step of one provider at a time, each bounded, and a list that goes on after errors.
import type { Container } from './container.ts'
import { KernelError } from './errors.ts'
import type { ProviderNode } from './plan.ts'
import type { LifecycleContext } from './provider.ts'

export type Step = 'start' | 'stop' | 'cleanup'

/** Is told about steps as they end. */
export interface StepMonitor {
  done(step: Step, node: ProviderNode): void
  failed(step: Step, node: ProviderNode, error: unknown): void
}

/** Makes the signal only when the step looks at it. */
class StepContext implements LifecycleContext {
  #controller: AbortController | undefined = undefined
  #reason: unknown = undefined

  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController()
      if (this.#reason !== undefined) this.#controller.abort(this.#reason)
    }
    return this.#controller.signal
  }

  abort(reason: unknown): void {
    this.#reason = reason
    this.#controller?.abort(reason)
  }
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
  const context = new StepContext()
  const result = lifecycle[step](value, context)
  if (!(result instanceof Promise) && typeof (result as PromiseLike<unknown> | undefined)?.then !== 'function')
    return undefined
  return bounded(result as PromiseLike<unknown>, timeoutMs, signal, () => stepTimeout(step, node, timeoutMs)).catch(
    (error) => {
      context.abort(error)
      throw error
    },
  )
}

/** Waits for `work`, but no longer than `timeoutMs`, and not beyond the abort of `signal`. */
export async function bounded(
  work: PromiseLike<unknown>,
  timeoutMs: number,
  signal: AbortSignal | undefined,
  timeout: () => unknown,
): Promise<void> {
  const { promise: givenUp, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(timeout()), timeoutMs)
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

function stepTimeout(step: Step, node: ProviderNode, timeoutMs: number): KernelError {
  const { id, module } = node
  return KernelError.of('LIFECYCLE_TIMEOUT', {
    message: `${step} of "${id}" in module "${module.name}" did not finish within ${timeoutMs} ms`,
    fields: { step, module: module.name, token: id, timeoutMs },
    modules: module.path,
    chain: [id],
    hint: `look at context.signal in its ${step}, or raise ${step}Timeout`,
  })
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
  readonly #queue: { readonly step: Step; readonly node: ProviderNode }[] = []
  #next = 0

  constructor(container: Container, timeouts: Readonly<Record<Step, number>>, monitor: StepMonitor | undefined) {
    this.#container = container
    this.#timeouts = timeouts
    this.#monitor = monitor
  }

  /** What is still to do, as `step token`. */
  get remaining(): string[] {
    return this.#queue.slice(this.#next).map(({ step, node }) => `${step} ${node.id}`)
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
