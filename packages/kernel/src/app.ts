// An app that runs: its values, its health, its end.
import type { Container } from './container.ts'
import { KernelError } from './errors.ts'
import type { HealthReport } from './health.ts'
import type { LazyAbort } from './lazy-abort.ts'
import { bounded, type Shutdown, type Step } from './lifecycle.ts'
import type { Observation } from './observe.ts'
import { type Plan, ProviderNode } from './plan.ts'
import { explained } from './refusal.ts'
import type { Recorder, StartReport } from './report.ts'
import type { RequestScope, Scope, ScopeEntry } from './scope.ts'
import { notBuilt, notVisible } from './sudden-errors.ts'
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
   * @throws KernelError `SCOPE_MISSING`, `TOKEN_NOT_VISIBLE` for a token without `scopeValue`, `APP_CLOSED`
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
  readonly Scope: typeof Scope | undefined
  readonly started: readonly ProviderNode[]
  readonly controllers: ReadonlyMap<string, unknown>
  readonly shutdown: Shutdown
  readonly timeouts: Readonly<Record<Step, number>>
  readonly observation: Observation | undefined
  /** The signal of builds that are still under way. */
  readonly abort: LazyAbort
}

export class RunningApp implements App<any> {
  readonly name: string
  readonly controllers: ReadonlyMap<string, unknown>
  readonly '~internals': AppInternals
  state: AppState = 'running'
  readonly #parts: AppParts
  /** What the root module sees, as far as it was asked for. */
  readonly #visible = new Map<string, ProviderNode>()
  #tokens: readonly TokenInfo[] | undefined
  #closing: Promise<void> | undefined
  #isCleaning = false

  constructor(parts: AppParts) {
    this.#parts = parts
    this.name = parts.plan.root.name
    this.controllers = parts.controllers
    this['~internals'] = parts
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
    // The common case costs one promise.
    return node !== undefined && container.isBuilt(node)
      ? Promise.resolve(container.valueOf(node) as T)
      : (this.#get(token) as Promise<T>)
  }

  peek<T>(token: AnyToken): T {
    const node = this.#visible.get(token.id)
    const { container } = this.#parts
    return (node !== undefined && container.isBuilt(node) ? container.valueOf(node) : this.#peek(token)) as T
  }

  scope(entries: readonly ScopeEntry[] = []): RequestScope<any> {
    if (this.#isCleaning) throw appClosed(this.name)
    const { plan, container, Scope } = this.#parts
    if (Scope === undefined) {
      throw KernelError.of('SCOPE_MISSING', {
        message: `no module of app "${this.name}" has scoped() providers`,
        fields: {},
      })
    }
    return new Scope(plan, container, this.#look, entries)
  }

  async health(options: { readonly signal?: AbortSignal } = {}): Promise<HealthReport> {
    const { collectHealth } = await import('./health.ts')
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

  async #get(token: AnyToken): Promise<unknown> {
    const { plan, container } = this.#parts
    const found = this.#lookOutside(token)
    if (Array.isArray(found)) return Promise.all(found.map((node) => container.get(node)))
    if (found !== undefined) return container.get(found as ProviderNode)
    const { root, visibility } = plan
    const fields = { module: root.name, token: token.id }
    throw await explained([{ code: 'TOKEN_NOT_VISIBLE', fields, module: root, chain: [token.id] }], visibility)
  }

  #peek(token: AnyToken): unknown {
    const found = this.#lookOutside(token)
    if (found === undefined) throw notVisible(token.id, this.name)
    const values = [found].flat().map((node) => {
      if (!this.#parts.container.isBuilt(node)) throw notBuilt(node.id)
      return this.#parts.container.valueOf(node)
    })
    return Array.isArray(found) ? values : values[0]
  }

  /** What the root module sees under a token; looked up once. */
  readonly #look = (token: AnyToken): ProviderNode | readonly ProviderNode[] | undefined => {
    if (this.#isCleaning) throw appClosed(this.name)
    const { root, visibility } = this.#parts.plan
    const found = this.#visible.get(token.id) ?? visibility.lookUp(root, token)
    if (found instanceof ProviderNode) this.#visible.set(token.id, found)
    return found
  }

  /** As `#look`, for callers outside a request scope. */
  #lookOutside(token: AnyToken): ProviderNode | readonly ProviderNode[] | undefined {
    const found = this.#look(token)
    if (!(found instanceof ProviderNode && found.isScoped)) return found
    throw notVisible(token.id, this.name, 'it lives in a request scope: open one with app.scope()')
  }

  async #close(signal: AbortSignal | undefined): Promise<void> {
    const { shutdown, observation, started } = this.#parts
    if (this.state === 'running') {
      this.state = 'closing'
      observation?.app('closing')
      shutdown.add('stop', [...started].reverse())
    }
    let reason: unknown
    try {
      await shutdown.run(signal)
      if (!this.#isCleaning) await this.#beginCleaning(signal)
      await shutdown.run(signal)
      this.state = 'closed'
      observation?.app('closed')
    } catch (error) {
      // Only an abort gets here: the next call goes on.
      reason = error
      this.#closing = undefined
    }
    const { errors, remaining } = shutdown
    if (reason === undefined && errors.length === 0) return
    throw (await import('./failures.ts')).closeFailed(`app "${this.name}"`, errors, remaining, reason)
  }

  /** Requests that were under way while servers stopped could still build; from here on nothing is built any more. */
  async #beginCleaning(signal: AbortSignal | undefined): Promise<void> {
    const { container, shutdown, timeouts, abort } = this.#parts
    container.halt(() => appClosed(this.name))
    const stillBuilding = container.underWay()[0]
    if (stillBuilding !== undefined) {
      try {
        await bounded(container.quiet(), timeouts.cleanup, signal)
      } catch (error) {
        signal?.throwIfAborted()
        abort.abort(error)
        shutdown.errors.push((await import('./failures.ts')).outlasted(stillBuilding, timeouts.cleanup))
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
}

function appClosed(name: string): KernelError {
  return KernelError.of('APP_CLOSED', { message: `app "${name}" is closed`, fields: {} })
}
