import type { LazyAbort } from './lazy-abort.ts'
import type { BuildContext, Resolver } from './provider.ts'
import type { AnyToken, Yields } from './token.ts'

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

/** What a dynamic build receives. */
export class RequestContext extends Context implements Resolver {
  readonly #request: (token: AnyToken) => Promise<unknown>

  constructor(abort: LazyAbort, module: string, request: (token: AnyToken) => Promise<unknown>) {
    super(abort, module)
    this.#request = request
  }

  get<T>(token: Yields<T, any>): Promise<T> {
    return this.#request(token) as Promise<T>
  }
}
