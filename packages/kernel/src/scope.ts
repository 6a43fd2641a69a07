// Request scopes: values that live as long as one request. Synchronous, and as cheap as a map. Loaded only for apps that
// have something to put into one.
import type { Container } from './container.ts'
import { KernelError } from './errors.ts'
import { closeFailed } from './failures.ts'
import type { Plan, ProviderNode } from './plan.ts'
import { buildError, notBuilt, notVisible } from './sudden-errors.ts'
import type { AnyToken, Yields } from './token.ts'
import type { CheckVisible } from './wiring.ts'

/** The values of one request. */
export interface RequestScope<in V extends string = string> extends Disposable {
  /**
   * What `token` names in this scope: supplied, built now, or, for what lives as long as the app, already built.
   *
   * @throws KernelError `TOKEN_NOT_VISIBLE`, `NOT_BUILT`, `APP_CLOSED` after `close`
   */
  get<T, I extends string>(token: Yields<T, I> & CheckVisible<I, V>): T
  /**
   * Cleans what the scope built, in reverse order; once.
   *
   * @throws KernelError `CLOSE_FAILED` with all errors, after the last cleanup
   */
  close(): void
}

/** A token and the value that a scope is given for it. */
export type ScopeEntry<T = any> = readonly [token: Yields<T, any>, value: T]

type LookUp = (token: AnyToken) => ProviderNode | readonly ProviderNode[] | undefined

export class Scope implements RequestScope<any> {
  readonly #plan: Plan
  readonly #container: Container
  readonly #look: LookUp
  readonly #values = new Map<ProviderNode, unknown>()
  #isClosed = false

  constructor(plan: Plan, container: Container, look: LookUp, entries: readonly (readonly [AnyToken, unknown])[]) {
    this.#plan = plan
    this.#container = container
    this.#look = look
    for (const [{ id }, value] of entries) {
      const node = plan.visibility.providers.get(id)
      if (node?.provider.mode !== 'supplied') throw notSupplied(id)
      this.#values.set(node, value)
    }
  }

  get<T>(token: AnyToken): T {
    if (this.#isClosed) throw scopeClosed()
    const found = this.#look(token)
    if (found === undefined) throw notVisible(token.id, this.#plan.root.name)
    return (Array.isArray(found) ? found.map((node) => this.#resolve(node)) : this.#resolve(found as ProviderNode)) as T
  }

  close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    const errors: unknown[] = []
    for (const [node, value] of [...this.#values].reverse()) {
      if (node.provider.mode !== 'scoped') continue
      try {
        node.provider.lifecycle?.cleanup?.(value, undefined as never)
      } catch (error) {
        errors.push(error)
      }
    }
    this.#values.clear()
    if (errors.length > 0) throw closeFailed('a request scope', errors)
  }

  [Symbol.dispose](): void {
    this.close()
  }

  #resolve(node: ProviderNode): unknown {
    if (!node.isScoped) {
      if (this.#container.isBuilt(node)) return this.#container.valueOf(node)
      throw notBuilt(node.id)
    }
    if (this.#values.has(node)) return this.#values.get(node)
    if (node.provider.mode === 'supplied') throw notBuilt(node.id)
    const args = this.#argumentsOf(node)
    let value: unknown
    try {
      value = node.provider.build(args, { module: node.module.name })
    } catch (cause) {
      throw buildError(node, cause)
    }
    this.#values.set(node, value)
    return value
  }

  #argumentsOf(node: ProviderNode): Record<string, unknown> {
    const args: Record<string, unknown> = {}
    for (const { key, kind, target } of node.special ?? []) {
      const targets = target as readonly ProviderNode[]
      if (kind === 'many') args[key] = targets.map((each) => this.#resolve(each))
      else if ((target as ProviderNode).isScoped) args[key] = async () => this.#resolve(target as ProviderNode)
      else args[key] = this.#container.requests!.lazy(node, target)
    }
    for (let i = 0; i < node.keys.length; i++) args[node.keys[i]!] = this.#resolve(node.targets[i]!)
    return args
  }
}

function notSupplied(id: string): KernelError {
  return KernelError.of('TOKEN_NOT_VISIBLE', {
    message: `a request scope was given "${id}", which no module declares with scopeValue()`,
    fields: { module: '', token: id },
    hint: 'add scopeValue(TOKEN) to the providers of the module that owns it',
  })
}

function scopeClosed(): KernelError {
  return KernelError.of('APP_CLOSED', { message: 'the request scope is closed', fields: {} })
}
