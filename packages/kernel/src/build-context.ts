import type { LazyAbort } from './lazy-abort.ts'
import type { BuildContext } from './provider.ts'

/** What a build receives. */
export class Context implements BuildContext {
  readonly module: string
  readonly #abort: LazyAbort

  constructor(abort: LazyAbort, module: string) {
    this.#abort = abort
    this.module = module
  }

  get signal(): AbortSignal {
    return this.#abort.signal
  }
}
