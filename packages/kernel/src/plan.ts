// Step 3: the static plan of an app. Everything that does not change between bootstraps of the same modules is here; what
// changes is in the container, addressed by `index`.
import { isBlank, type ModuleNode } from './graph.ts'
import type { Controller, Provider } from './provider.ts'
import type { Refusal, RefusalOf } from './refusal.ts'
import { type AnyToken, type Deps, tokenIn } from './token.ts'
import type { Visibility } from './visibility.ts'

/** A dependency that is not simply the value of one provider. */
export interface SpecialDep {
  readonly key: string
  readonly kind: 'lazy' | 'many'
  /** One provider, or the contributions to a multi-token. */
  readonly target: ProviderNode | readonly ProviderNode[]
}

/** Whatever has dependencies: a provider or a controller. The plan fills in what its `deps` came to. */
export interface Consumer {
  readonly module: ModuleNode
  /** How a path names it: the id of its token, the name of the controller. */
  readonly id: string
  /** Lives as long as a request scope, so it may depend on what does. */
  readonly isScoped: boolean
  /** Names of plain dependencies; `targets[i]` provides `keys[i]`. */
  keys: readonly string[]
  targets: readonly ProviderNode[]
  special: readonly SpecialDep[] | undefined
  /** What must be built first: the plain dependencies, and the contributions to multi-tokens. */
  needs: readonly ProviderNode[]
}

const NO_TOKEN: Partial<AnyToken> = {}
const NO_KEYS: readonly string[] = []
const NO_NODES: readonly ProviderNode[] = []

/** A provider in its place in one app. */
export class ProviderNode implements Consumer {
  readonly module: ModuleNode
  readonly id: string
  /** What builds the value: the module's own provider, or the one that overrides it. */
  provider: Provider
  isScoped: boolean
  keys = NO_KEYS
  targets = NO_NODES
  special: readonly SpecialDep[] | undefined = undefined
  needs = NO_NODES
  /** Position in dependency order: every need has a smaller one. */
  index = -1
  /** How many of its needs were looked at while the order is made; -1 before. */
  walked = -1

  constructor(module: ModuleNode, provider: Provider) {
    const { mode, token } = provider
    this.module = module
    this.id = token.id
    this.provider = provider
    this.isScoped = mode === 'scoped' || mode === 'supplied'
  }

  override(provider: Provider): void {
    this.provider = provider
    this.isScoped = provider.mode === 'scoped' || provider.mode === 'supplied'
  }
}

/** A controller in its place in one app. */
export class ControllerNode implements Consumer {
  readonly module: ModuleNode
  readonly id: string
  readonly controller: Controller
  readonly isScoped = false
  keys = NO_KEYS
  targets = NO_NODES
  special: readonly SpecialDep[] | undefined = undefined
  needs = NO_NODES

  constructor(module: ModuleNode, controller: Controller) {
    this.module = module
    this.id = controller.name
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
  /** Whether any value may be asked for while the app runs or builds: `provideWith`, `lazy`. */
  hasRequests = false
  readonly #refusals: Refusal[]
  #isFixed = false

  /** What is wrong goes to `refusals`; the plan holds only when there are none. */
  constructor(modules: readonly ModuleNode[], visibility: Visibility, refusals: Refusal[]) {
    this.root = modules[modules.length - 1]!
    this.modules = modules
    this.visibility = visibility
    this.#refusals = refusals
    for (const module of modules) {
      for (const node of module.providers) if (node.index < 0) this.#order(node)
      for (const controller of module.definition.controllers) this.#addController(module, controller)
    }
  }

  /** Whether it holds for good: what `defineModule` made is frozen, a definition put together by hand may change. */
  isFixed(): boolean {
    this.#isFixed ||= this.modules.every(({ definition }) =>
      [definition, definition.imports, definition.providers, definition.controllers, definition.exports].every(
        Object.isFrozen,
      ),
    )
    return this.#isFixed
  }

  /** Depth first, without recursion: a chain of providers may be longer than the stack is deep. */
  #order(first: ProviderNode): void {
    const way: ProviderNode[] = []
    let node: ProviderNode | undefined = first
    while (node !== undefined) {
      if (node.walked < 0) {
        this.#connect(node, node.provider.deps)
        node.walked = 0
        way.push(node)
      }
      const needs: readonly ProviderNode[] = node.needs
      while (node.walked < needs.length && needs[node.walked]!.index >= 0) node.walked++
      const need: ProviderNode | undefined = needs[node.walked]
      if (need === undefined) {
        this.#append(node)
        way.pop()
        node = way[way.length - 1]
      } else if (need.walked < 0) node = need
      else {
        this.#refusals.push(providerCycle([...way.slice(way.indexOf(need)), need]))
        node.walked++
      }
    }
  }

  #append(node: ProviderNode): void {
    const { mode, lifecycle } = node.provider
    node.index = this.providers.length
    this.providers.push(node)
    if (node.isScoped) this.hasScopes = true
    if (mode === 'dynamic') this.hasRequests = true
    if (lifecycle?.start !== undefined) this.starters.push(node)
  }

  #addController(module: ModuleNode, controller: Controller): void {
    const node = new ControllerNode(module, controller)
    this.#connect(node, controller.deps)
    const { id } = node
    const { controllers } = module.definition
    if (controllers.find(({ name }) => name === id) !== controller) {
      const fields = { module: module.name, controller: id }
      this.#refusals.push({ code: 'DUPLICATE_CONTROLLER', fields, module, chain: [id] })
    }
    this.controllers.push(node)
  }

  /** Finds what provides each of `deps`. Nearly all are plain tokens: anything else, and what is wrong, begins anew below. */
  #connect(consumer: Consumer, deps: Deps): void {
    const keys = Object.keys(deps)
    const { length } = keys
    if (length === 0) return
    const { module } = consumer
    const targets: ProviderNode[] = new Array(length)
    for (let i = 0; i < length; i++) {
      const { id, multi } = (deps[keys[i]!] ?? NO_TOKEN) as AnyToken
      const target = id === undefined || multi === true ? undefined : this.visibility.find(module, id)
      if (target === undefined || (target.isScoped && !consumer.isScoped)) {
        this.#connectSpecial(consumer, deps)
        return
      }
      targets[i] = target
    }
    consumer.keys = keys
    consumer.targets = targets
    consumer.needs = targets
  }

  /** As `#connect`, for whatever may stand in `deps`. */
  #connectSpecial(consumer: Consumer, deps: Deps): void {
    const keys: string[] = []
    const targets: ProviderNode[] = []
    const special: SpecialDep[] = []
    for (const key of Object.keys(deps)) {
      const dep = deps[key]!
      const token = tokenIn(dep)
      if (token === undefined || isBlank(token.id)) {
        this.#refusals.push(notDependable(consumer, key))
        continue
      }
      const target = this.visibility.lookUp(consumer.module, token)
      if (target === undefined) {
        if (!('optional' in dep)) this.#refusals.push(refuseDep('TOKEN_NOT_VISIBLE', consumer, token.id))
        continue
      }
      const isLazy = 'lazy' in dep
      const isMany = Array.isArray(target)
      if (!consumer.isScoped && (isMany ? target.some((node) => node.isScoped) : target.isScoped)) {
        this.#refusals.push(refuseDep('SCOPE_LEAK', consumer, token.id))
      }
      if (isLazy || isMany) special.push({ key, kind: isLazy ? 'lazy' : 'many', target })
      else {
        keys.push(key)
        targets.push(target)
      }
      if (isLazy) this.hasRequests = true
    }
    consumer.keys = keys
    consumer.targets = targets
    if (special.length > 0) consumer.special = special
    consumer.needs = [...targets, ...special.flatMap(({ kind, target }) => (kind === 'many' ? target : []))]
  }
}

/** For a cycle of providers that starts and ends with the same. */
export function providerCycle(nodes: readonly ProviderNode[]): RefusalOf<'PROVIDER_CYCLE'> {
  const cycle = nodes.map(({ id }) => id)
  return { code: 'PROVIDER_CYCLE', fields: { cycle }, module: nodes[0]!.module, chain: cycle }
}

/** For something in `deps` that is no token. */
function notDependable({ module, id, ...node }: Consumer, key: string): RefusalOf<'INVALID_MODULE'> {
  const { providers, controllers } = module.definition
  const where =
    'controller' in node
      ? `controllers[${controllers.indexOf(node.controller as Controller)}]`
      : `providers[${providers.findIndex(({ token }) => token.id === id)}]`
  return {
    code: 'INVALID_MODULE',
    fields: { module: module.name, reason: `${where}.deps.${key}` },
    module,
    chain: [id],
  }
}

/** For a token that a provider or controller cannot see, or whose values live shorter than it does. */
export function refuseDep<C extends 'TOKEN_NOT_VISIBLE' | 'SCOPE_LEAK'>(
  code: C,
  consumer: Consumer,
  token: string,
): RefusalOf<C> {
  const { module, id } = consumer
  return { code, fields: { module: module.name, token }, module, chain: [id, token], subject: consumer }
}
