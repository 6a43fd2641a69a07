// An app that runs: its values, its health, its end.
import type { Container } from './container.ts'
import { KernelError } from './errors.ts'
import { collectHealth, type HealthReport } from './health.ts'
import { bounded, type Shutdown, type Step } from './lifecycle.ts'
import type { Observation } from './observe.ts'
import type { Plan, ProviderNode } from './plan.ts'
import type { Recorder, StartReport } from './report.ts'
import { closeFailed, notBuilt, type RequestScope, Scope, type ScopeEntry } from './scope.ts'
import type { AnyToken, Yields } from './token.ts'
import { describeTokens, type TokenInfo } from './tokens.ts'
import type { CheckVisible } from './wiring.ts'

/** `closing` begins with the call of `close()`: from then on the app is not ready. */
export type AppState = 'running' | 'closing' | 'closed'

/** What `close` takes. */
export interface CloseOptions {
  /** Aborts the close, not the app: call `close` again to go on where it stopped. */
  readonly signal?: AbortSignal
}

/** A bootstrapped app. `V` are the ids that its root module sees. */
export interface App<in V extends string = string> extends AsyncDisposable {
  /** The name of the root module. */
  readonly name: string
  readonly state: AppState
  /** True from the end of bootstrap until `close` is called. */
  readonly isReady: boolean
  /** Every token: who provides it, who exports and who imports it. In graph order. */
  readonly tokens: readonly TokenInfo[]
  /** Built controllers, as `module:name`, in graph order. */
  readonly controllers: ReadonlyMap<string, unknown>
  /**
   * What `token` names, built now if it was not needed before.
   *
   * @throws KernelError `TOKEN_NOT_VISIBLE`, `PROVIDER_BUILD`, `PROVIDER_CYCLE`, `APP_CLOSED`
   */
  get<T, I extends string>(token: Yields<T, I> & CheckVisible<I, V>): Promise<T>
  /**
   * What `token` names, if it is built.
   *
   * @throws KernelError `TOKEN_NOT_VISIBLE`, `NOT_BUILT`, `APP_CLOSED`
   */
  peek<T, I extends string>(token: Yields<T, I> & CheckVisible<I, V>): T
  /**
   * Opens a request scope: `app.scope([[REQUEST, request]])`.
   *
   * @throws KernelError `TOKEN_NOT_VISIBLE` for a token without `scopeValue`, `APP_CLOSED`
   */
  scope(entries?: readonly ScopeEntry[]): RequestScope<V>
  /** Asks every built provider that has a `health`; builds nothing. In graph order. */
  health(options?: { readonly signal?: AbortSignal }): Promise<HealthReport>
  /** What was built when; `undefined` without `bootstrap(root, { report: true })`. */
  report(): StartReport | undefined
  /**
   * Stops what was started, waits for builds under way, cleans what was built; dependents first, each once. A second
   * call returns the same promise.
   *
   * @throws KernelError `CLOSE_FAILED` after the last step, with all errors; or when `signal` is aborted
   */
  close(options?: CloseOptions): Promise<void>
  /** For the kernel's own sub-paths. */
  readonly '~internals': AppInternals
}

/** What the graph export and the test helpers look at. */
export interface AppInternals {
  readonly plan: Plan
  readonly container: Container
  readonly recorder: Recorder | undefined
}

/** What an app is made of. */
export interface AppParts extends AppInternals {
  readonly started: readonly ProviderNode[]
  readonly controllers: ReadonlyMap<string, unknown>
  readonly shutdown: Shutdown
  readonly timeouts: Readonly<Record<Step, number>>
  readonly observation: Observation | undefined
  /** Aborts the signal of builds that are still under way. */
  readonly abortBuilds: (reason: unknown) => void
}

export class RunningApp implements App<any> {
  readonly name: string
  readonly controllers: ReadonlyMap<string, unknown>
  readonly '~internals': AppInternals
  state: AppState = 'running'
  readonly #parts: AppParts
  readonly #visible = new Map<string, ProviderNode>()
  #tokens: readonly TokenInfo[] | undefined = undefined
  #closing: Promise<void> | undefined = undefined
  #isCleaning = false

  constructor(parts: AppParts) {
    this.#parts = parts
    this.name = parts.plan.root.name
    this.controllers = parts.controllers
    const { plan, container, recorder } = parts
    this['~internals'] = { plan, container, recorder }
  }

  get isReady(): boolean {
    return this.state === 'running'
  }

  get tokens(): readonly TokenInfo[] {
    this.#tokens ??= describeTokens(this.#parts.plan)
    return this.#tokens
  }

  get<T>(token: AnyToken): Promise<T> {
    const node = this.#visible.get(token.id)
    const { container } = this.#parts
    return node !== undefined && container.isBuilt(node)
      ? Promise.resolve(container.valueOf(node) as T)
      : this.#get(token)
  }

  peek<T>(token: AnyToken): T {
    const node = this.#visible.get(token.id) ?? this.#look(token)
    if (Array.isArray(node)) return node.map((each) => this.#peek(each)) as T
    return this.#peek(node as ProviderNode) as T
  }

  scope(entries: readonly ScopeEntry[] = []): RequestScope<any> {
    if (this.#isCleaning) throw appClosed(this.name)
    return new Scope(
      this.#parts.plan,
      this.#parts.container,
      (id) => this.#visible.get(id) ?? this.#findOne(id),
      entries,
    )
  }

  health(options: { readonly signal?: AbortSignal } = {}): Promise<HealthReport> {
    const { plan, container } = this.#parts
    return collectHealth(plan, container, this.isReady, options.signal)
  }

  report(): StartReport | undefined {
    return this.#parts.recorder?.report()
  }

  close({ signal }: CloseOptions = {}): Promise<void> {
    this.#closing ??= this.#close(signal)
    return this.#closing
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  async #get<T>(token: AnyToken): Promise<T> {
    const found = this.#look(token)
    const { container } = this.#parts
    const value = Array.isArray(found)
      ? Promise.all(found.map((node) => container.get(node)))
      : container.get(found as ProviderNode)
    return value as Promise<T>
  }

  async #close(signal: AbortSignal | undefined): Promise<void> {
    const { shutdown, observation, started } = this.#parts
    if (this.state === 'running') {
      this.state = 'closing'
      observation?.app('closing')
      shutdown.add('stop', [...started].reverse())
    }
    try {
      await shutdown.run(signal)
      if (!this.#isCleaning) await this.#beginCleaning(signal)
      await shutdown.run(signal)
    } catch (reason) {
      this.#closing = undefined
      throw closeFailed(`app "${this.name}"`, shutdown.errors, shutdown.remaining, reason)
    }
    this.state = 'closed'
    observation?.app('closed')
    if (shutdown.errors.length > 0) throw closeFailed(`app "${this.name}"`, shutdown.errors)
  }

  /** Requests that were under way while servers stopped could still build; from here on nothing is built any more. */
  async #beginCleaning(signal: AbortSignal | undefined): Promise<void> {
    const { container, shutdown, timeouts, abortBuilds } = this.#parts
    const closed = appClosed(this.name)
    container.halt(closed)
    const stillBuilding = container.unfinished()
    if (stillBuilding.length > 0) {
      try {
        await bounded(container.quiet(), timeouts.cleanup, signal, () => closed)
      } catch (error) {
        signal?.throwIfAborted()
        abortBuilds(error)
        shutdown.errors.push(neverFinished(stillBuilding, timeouts.cleanup))
      }
    }
    this.#isCleaning = true
    this.#visible.clear()
    shutdown.add('cleanup', container.cleanupOrder())
    container.onLate = (node) => {
      shutdown.add('cleanup', [node])
      void shutdown.run()
    }
  }

  #peek(node: ProviderNode): unknown {
    if (!this.#parts.container.isBuilt(node)) throw notBuilt(node.id)
    return this.#parts.container.valueOf(node)
  }

  #findOne(id: string): ProviderNode | undefined {
    const { visibility, root } = this.#parts.plan
    const node = visibility.find(root, id)
    if (node !== undefined) this.#visible.set(id, node)
    return node
  }

  #look(token: AnyToken): ProviderNode | readonly ProviderNode[] {
    const { plan } = this.#parts
    const { id } = token
    if (this.#isCleaning) throw appClosed(this.name)
    const list = plan.visibility.lists.get(id)
    if (list !== undefined) return list
    if (token.multi === true) return plan.visibility.findAll(plan.root, id)
    const node = this.#findOne(id)
    if (node !== undefined && !node.isScoped) return node
    throw KernelError.of('TOKEN_NOT_VISIBLE', {
      message:
        node === undefined
          ? `the root module "${plan.root.name}" does not see "${id}"`
          : `"${id}" lives in a request scope`,
      fields: { module: plan.root.name, token: id },
      modules: [plan.root.name],
      chain: [id],
      hint: node === undefined ? plan.visibility.hint(plan.root, id) : 'open one with app.scope() and ask it',
    })
  }
}

function appClosed(name: string): KernelError {
  return KernelError.of('APP_CLOSED', { message: `app "${name}" is closed`, fields: {} })
}

function neverFinished(unfinished: readonly { module: string; token: string }[], timeoutMs: number): KernelError {
  const { module, token } = unfinished[0]!
  return KernelError.of('LIFECYCLE_TIMEOUT', {
    message: `the build of "${token}" in module "${module}" did not finish within ${timeoutMs} ms of closing`,
    fields: { step: 'build', module, token, timeoutMs },
    hint: 'look at context.signal in its build',
  })
}
