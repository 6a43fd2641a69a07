// Step 3: the static plan of an app. Everything that does not change between bootstraps of the same modules is here; what
// changes is in the container, addressed by `index`.
import type { ModuleNode } from './graph.ts'
import type { Controller, Provider } from './provider.ts'
import type { Refusal, RefusalOf } from './refusal.ts'
import { type Deps, tokenIn } from './token.ts'
import type { Visibility } from './visibility.ts'

/** A dependency that is not simply the value of one provider. */
export interface SpecialDep {
  readonly key: string
  readonly kind: 'lazy' | 'many'
  /** One provider, or the contributions to a multi-token. */
  readonly target: ProviderNode | readonly ProviderNode[]
}

/** Whatever has dependencies: a provider or a controller. */
export abstract class Consumer {
  readonly module: ModuleNode
  /** Names of plain dependencies; `targets[i]` provides `keys[i]`. Set, as the next three, when the plan is made. */
  declare keys: readonly string[]
  declare targets: readonly ProviderNode[]
  declare special: readonly SpecialDep[] | undefined
  /** What must be built first: the plain dependencies, and the contributions to multi-tokens. */
  declare needs: readonly ProviderNode[]
  /** How a path names it: the id of its token, the name of the controller. */
  readonly id: string

  constructor(module: ModuleNode, id: string) {
    this.module = module
    this.id = id
  }

  /** Lives as long as a request scope, so it may depend on what does. */
  abstract readonly isScoped: boolean
}

/** A provider in its place in one app. */
export class ProviderNode extends Consumer {
  /** What builds the value: the module's own provider, or the one that overrides it. */
  provider: Provider
  isScoped: boolean
  /** Position in dependency order: every need has a smaller one. */
  index = -1
  ordering = false

  constructor(module: ModuleNode, provider: Provider) {
    super(module, provider.token.id)
    this.provider = provider
    this.isScoped = isScoped(provider)
  }

  override(provider: Provider): void {
    this.provider = provider
    this.isScoped = isScoped(provider)
  }
}

function isScoped({ mode }: Provider): boolean {
  return mode === 'scoped' || mode === 'supplied'
}

/** A controller in its place in one app. */
export class ControllerNode extends Consumer {
  readonly controller: Controller
  readonly isScoped = false

  constructor(module: ModuleNode, controller: Controller) {
    super(module, controller.name)
    this.controller = controller
  }
}

/** The wiring of one app: every dependency resolved, the providers in dependency order. */
export class Plan {
  readonly root: ModuleNode
  /** Imports before importers. */
  readonly modules: readonly ModuleNode[]
  readonly visibility: Visibility
  /** In dependency order: `providers[i].index === i`. */
  readonly providers: ProviderNode[] = []
  /** Those with a `start`, in dependency order. */
  readonly starters: ProviderNode[] = []
  /** In graph order. */
  readonly controllers: ControllerNode[] = []
  /** Whether any provider lives in request scopes. */
  hasScopes = false
  readonly #refusals: Refusal[]
  readonly #path: ProviderNode[] = []

  /** What is wrong goes to `refusals`; the plan holds only when there are none. */
  constructor(modules: readonly ModuleNode[], visibility: Visibility, refusals: Refusal[]) {
    this.root = modules.at(-1)!
    this.modules = modules
    this.visibility = visibility
    this.#refusals = refusals
    for (const module of modules) {
      for (const node of module.providers) if (node.index < 0) this.#order(node)
      for (const controller of module.definition.controllers) this.#addController(module, controller)
    }
  }

  #order(node: ProviderNode): void {
    connect(node, node.provider.deps, this.visibility, this.#refusals)
    node.ordering = true
    this.#path.push(node)
    for (const need of node.needs) {
      if (need.ordering) this.#refusals.push(providerCycle([...this.#path.slice(this.#path.indexOf(need)), need]))
      else if (need.index < 0) this.#order(need)
    }
    this.#path.pop()
    node.ordering = false
    node.index = this.providers.length
    this.providers.push(node)
    if (node.isScoped) this.hasScopes = true
    if (node.provider.lifecycle?.start !== undefined) this.starters.push(node)
  }

  #addController(module: ModuleNode, controller: Controller): void {
    const node = new ControllerNode(module, controller)
    connect(node, controller.deps, this.visibility, this.#refusals)
    const { id } = node
    const { controllers } = module.definition
    if (controllers.find(({ name }) => name === id) !== controller) {
      const fields = { module: module.name, controller: id }
      this.#refusals.push({ code: 'DUPLICATE_CONTROLLER', fields, module, chain: [id] })
    }
    this.controllers.push(node)
  }
}

function connect(consumer: Consumer, deps: Deps, visibility: Visibility, refusals: Refusal[]): void {
  const { module } = consumer
  const keys: string[] = []
  const targets: ProviderNode[] = []
  let special: SpecialDep[] | undefined
  for (const key in deps) {
    const dep = deps[key]!
    const token = tokenIn(dep)!
    const target = visibility.lookUp(module, token)
    if (target === undefined) {
      if (!('optional' in dep)) refusals.push(notVisible(consumer, token.id))
      continue
    }
    const isLazy = 'lazy' in dep
    const isMany = Array.isArray(target)
    if (!consumer.isScoped && (isMany ? target.some((node) => node.isScoped) : target.isScoped)) {
      refusals.push(scopeLeak(consumer, token.id))
    }
    if (isLazy || isMany) (special ??= []).push({ key, kind: isLazy ? 'lazy' : 'many', target })
    else {
      keys.push(key)
      targets.push(target)
    }
  }
  const many = special?.flatMap(({ kind, target }) => (kind === 'many' ? target : []))
  consumer.keys = keys
  consumer.targets = targets
  consumer.special = special
  consumer.needs = many === undefined ? targets : [...targets, ...many]
}

/** For a cycle of providers that starts and ends with the same. */
export function providerCycle(nodes: readonly ProviderNode[]): RefusalOf<'PROVIDER_CYCLE'> {
  const cycle = nodes.map(({ id }) => id)
  return { code: 'PROVIDER_CYCLE', fields: { cycle }, module: nodes[0]!.module, chain: cycle }
}

/** For a token that a provider or controller cannot see. */
export function notVisible(consumer: Consumer, token: string): RefusalOf<'TOKEN_NOT_VISIBLE'> {
  return refuseDep('TOKEN_NOT_VISIBLE', consumer, token)
}

/** For a token whose values live shorter than the consumer. */
export function scopeLeak(consumer: Consumer, token: string): RefusalOf<'SCOPE_LEAK'> {
  return refuseDep('SCOPE_LEAK', consumer, token)
}

function refuseDep<C extends 'TOKEN_NOT_VISIBLE' | 'SCOPE_LEAK'>(
  code: C,
  consumer: Consumer,
  token: string,
): RefusalOf<C> {
  const { module, id } = consumer
  return { code, fields: { module: module.name, token }, module, chain: [id, token], subject: consumer }
}
