// Step 3: the static plan of an app. Everything that does not change between bootstraps of the same modules is here; what
// changes is in the container, addressed by `index`.
import type { ModuleNode } from './graph.ts'
import type { Controller, Provider } from './provider.ts'
import type { Refusal, RefusalOf } from './refusal.ts'
import type { Deps } from './token.ts'
import type { Visibility } from './visibility.ts'

/** A dependency that is not simply the value of one provider. */
export interface SpecialDep {
  readonly key: string
  readonly kind: 'lazy' | 'many'
  /** One provider, or the contributions to a multi-token. */
  readonly target: ProviderNode | readonly ProviderNode[]
}

const NO_KEYS: string[] = []
const NO_NODES: ProviderNode[] = []

/** Whatever has dependencies: a provider or a controller. */
export abstract class Consumer {
  readonly module: ModuleNode
  /** Names of plain dependencies; `targets[i]` provides `keys[i]`. */
  keys: string[] = NO_KEYS
  targets: ProviderNode[] = NO_NODES
  special: SpecialDep[] | undefined
  /** What must be built first: the plain dependencies, and the contributions to multi-tokens. */
  needs: ProviderNode[] = NO_NODES

  /** How a path names it: the id of its token, the name of the controller. */
  readonly label: string

  constructor(module: ModuleNode, label: string) {
    this.module = module
    this.label = label
  }

  /** Lives as long as a request scope, so it may depend on what does. */
  abstract readonly isScoped: boolean
}

/** A provider in its place in one app. */
export class ProviderNode extends Consumer {
  readonly id: string
  /** What builds the value: the module's own provider, or the one that overrides it. */
  provider: Provider
  /** Position in dependency order: every need has a smaller one. */
  index = -1
  ordering = false

  constructor(module: ModuleNode, provider: Provider) {
    super(module, provider.token.id)
    this.id = provider.token.id
    this.provider = provider
  }

  get isScoped(): boolean {
    return this.provider.mode === 'scoped' || this.provider.mode === 'supplied'
  }
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

/** The validated wiring of one app. */
export interface Plan {
  readonly root: ModuleNode
  readonly modules: readonly ModuleNode[]
  readonly visibility: Visibility
  /** In dependency order: `providers[i].index === i`. */
  readonly providers: readonly ProviderNode[]
  /** The providers with a `start`, in dependency order. */
  readonly starters: readonly ProviderNode[]
  /** In graph order. */
  readonly controllers: readonly ControllerNode[]
}

/** Resolves every dependency of every provider and controller, and puts the providers in dependency order. */
export function planProviders(
  modules: readonly ModuleNode[],
  visibility: Visibility,
  refusals: Refusal[],
): Pick<Plan, 'providers' | 'starters' | 'controllers'> {
  const controllers: ControllerNode[] = []
  for (const module of modules) {
    for (const node of module.providers) connect(node, node.provider.deps, visibility, refusals)
    const { controllers: defined } = module.definition
    if (defined.length === 0) continue
    const names = new Set<string>()
    for (const controller of defined) {
      if (names.has(controller.name)) {
        const fields = { module: module.name, controller: controller.name }
        refusals.push({ code: 'DUPLICATE_CONTROLLER', fields, module, chain: [controller.name] })
      }
      names.add(controller.name)
      const node = new ControllerNode(module, controller)
      connect(node, controller.deps, visibility, refusals)
      controllers.push(node)
    }
  }
  const providers: ProviderNode[] = []
  const path: ProviderNode[] = []
  for (const module of modules)
    for (const node of module.providers) if (node.index < 0) order(node, providers, path, refusals)
  const starters = providers.filter(({ provider }) => provider.lifecycle?.start !== undefined)
  return { providers, starters, controllers }
}

function connect(consumer: Consumer, deps: Deps, visibility: Visibility, refusals: Refusal[]): void {
  const { module } = consumer
  for (const key in deps) {
    const dep = deps[key]!
    const isLazy = 'lazy' in dep
    const token = isLazy ? dep.lazy : 'optional' in dep ? dep.optional : dep
    const target = visibility.lookUp(module, token)
    if (target === undefined) {
      if (!('optional' in dep)) refusals.push(notVisible(consumer, token.id))
      continue
    }
    const isMany = Array.isArray(target)
    if (!consumer.isScoped && (isMany ? target.some((node) => node.isScoped) : target.isScoped)) {
      refusals.push(scopeLeak(consumer, token.id))
    }
    if (isLazy || isMany) addSpecial(consumer, { key, kind: isLazy ? 'lazy' : 'many', target })
    else addPlain(consumer, key, target)
  }
}

function addPlain(consumer: Consumer, key: string, target: ProviderNode): void {
  if (consumer.targets === NO_NODES) {
    consumer.keys = []
    consumer.targets = []
    if (consumer.special === undefined) consumer.needs = consumer.targets
  }
  consumer.keys.push(key)
  consumer.targets.push(target)
  if (consumer.needs !== consumer.targets) consumer.needs.push(target)
}

function addSpecial(consumer: Consumer, special: SpecialDep): void {
  // From here on `needs` holds more than the plain dependencies: it gets an array of its own.
  if (consumer.special === undefined) consumer.needs = [...consumer.needs]
  ;(consumer.special ??= []).push(special)
  if (special.kind === 'many') consumer.needs.push(...(special.target as readonly ProviderNode[]))
}

function order(node: ProviderNode, ordered: ProviderNode[], path: ProviderNode[], refusals: Refusal[]): void {
  node.ordering = true
  path.push(node)
  for (const need of node.needs) {
    if (need.ordering) refusals.push(providerCycle([...path.slice(path.indexOf(need)), need]))
    else if (need.index < 0) order(need, ordered, path, refusals)
  }
  path.pop()
  node.ordering = false
  node.index = ordered.length
  ordered.push(node)
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
  const { module, label } = consumer
  return { code, fields: { module: module.name, token }, module, chain: [label, token], subject: consumer }
}
