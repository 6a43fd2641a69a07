// Step 3: the static plan of an app. Everything that does not change between bootstraps of the same modules is here; what
// changes is in the container, addressed by `index`.
import { KernelError } from './errors.ts'
import type { ModuleNode } from './graph.ts'
import type { Controller, Provider } from './provider.ts'
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
  special: SpecialDep[] | undefined = undefined
  /** What must be built first: the plain dependencies, and the contributions to multi-tokens. */
  needs: ProviderNode[] = NO_NODES

  constructor(module: ModuleNode) {
    this.module = module
  }

  abstract readonly deps: Deps
  /** How a sentence names it: `provider "x"`. */
  abstract readonly title: string
  /** How a path names it. */
  abstract readonly label: string
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
    super(module)
    this.id = provider.token.id
    this.provider = provider
  }

  get deps(): Deps {
    return this.provider.deps
  }
  get title(): string {
    return `provider "${this.id}"`
  }
  get label(): string {
    return this.id
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
    super(module)
    this.controller = controller
  }

  get deps(): Deps {
    return this.controller.deps
  }
  get title(): string {
    return `controller "${this.controller.name}"`
  }
  get label(): string {
    return this.controller.name
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
  problems: KernelError[],
): Pick<Plan, 'providers' | 'starters' | 'controllers'> {
  const controllers: ControllerNode[] = []
  for (const module of modules) {
    for (const node of module.providers) connect(node, visibility, problems)
    const { controllers: defined } = module.definition
    if (defined.length === 0) continue
    const names = new Set<string>()
    for (const controller of defined) {
      if (names.has(controller.name)) problems.push(duplicateController(module, controller.name))
      names.add(controller.name)
      const node = new ControllerNode(module, controller)
      connect(node, visibility, problems)
      controllers.push(node)
    }
  }
  const providers: ProviderNode[] = []
  const path: ProviderNode[] = []
  for (const module of modules)
    for (const node of module.providers) if (node.index < 0) order(node, providers, path, problems)
  const starters = providers.filter(({ provider }) => provider.lifecycle?.start !== undefined)
  return { providers, starters, controllers }
}

function connect(consumer: Consumer, visibility: Visibility, problems: KernelError[]): void {
  const { deps, module } = consumer
  for (const key in deps) {
    const dep = deps[key]!
    const isPlain = 'id' in dep
    const token = isPlain ? dep : 'lazy' in dep ? dep.lazy : dep.optional
    const isLazy = !isPlain && 'lazy' in dep
    const list = token.multi === true ? visibility.lists.get(token.id) : undefined
    if (token.multi === true && list === undefined) {
      const target = visibility.findAll(module, token.id)
      for (const node of target) if (node.isScoped && !consumer.isScoped) problems.push(scopeLeak(consumer, node))
      addSpecial(consumer, { key, kind: isLazy ? 'lazy' : 'many', target })
      continue
    }
    const target = list ?? visibility.find(module, token.id)
    if (target === undefined) {
      if (isPlain || isLazy) problems.push(notVisible(consumer, token.id, visibility))
      continue
    }
    if (target.isScoped && !consumer.isScoped) problems.push(scopeLeak(consumer, target))
    if (isLazy) addSpecial(consumer, { key, kind: 'lazy', target })
    else if (consumer.targets === NO_NODES) {
      consumer.keys = [key]
      consumer.targets = [target]
      consumer.needs = consumer.special === undefined ? consumer.targets : [...consumer.needs, target]
    } else {
      consumer.keys.push(key)
      consumer.targets.push(target)
      if (consumer.needs !== consumer.targets) consumer.needs.push(target)
    }
  }
}

function addSpecial(consumer: Consumer, special: SpecialDep): void {
  // From here on `needs` holds more than the plain dependencies: it gets an array of its own.
  if (consumer.special === undefined) consumer.needs = [...consumer.needs]
  ;(consumer.special ??= []).push(special)
  if (special.kind === 'many') consumer.needs.push(...(special.target as readonly ProviderNode[]))
}

function order(node: ProviderNode, ordered: ProviderNode[], path: ProviderNode[], problems: KernelError[]): void {
  node.ordering = true
  path.push(node)
  for (const need of node.needs) {
    if (need.ordering) problems.push(providerCycle([...path.slice(path.indexOf(need)), need]))
    else if (need.index < 0) order(need, ordered, path, problems)
  }
  path.pop()
  node.ordering = false
  node.index = ordered.length
  ordered.push(node)
}

/** The error for a cycle of providers that starts and ends with the same. */
export function providerCycle(nodes: readonly ProviderNode[]): KernelError {
  const cycle = nodes.map(({ id }) => id)
  return KernelError.of('PROVIDER_CYCLE', {
    message: `providers need each other: ${cycle.join(' > ')}`,
    fields: { cycle },
    modules: nodes[0]!.module.path,
    chain: cycle,
    hint: 'depend on lazy(TOKEN) on one side, or move what both need into a third provider',
  })
}

/** The error for a token that a provider or controller cannot see. */
export function notVisible(consumer: Consumer, id: string, visibility: Visibility): KernelError {
  const { module } = consumer
  return KernelError.of('TOKEN_NOT_VISIBLE', {
    message: `module "${module.name}": ${consumer.title} needs "${id}", which is not visible here`,
    fields: { module: module.name, token: id },
    modules: module.path,
    chain: [consumer.label, id],
    hint: visibility.hint(module, id),
  })
}

/** The error for a token whose values live shorter than the consumer. */
export function scopeLeak(consumer: Consumer, target: ProviderNode): KernelError {
  const { module } = consumer
  return KernelError.of('SCOPE_LEAK', {
    message: `module "${module.name}": ${consumer.title} lives as long as the app, but needs "${target.id}", which lives as long as a request scope`,
    fields: { module: module.name, token: target.id },
    modules: module.path,
    chain: [consumer.label, target.id],
    hint: 'provide it with scoped() too, or pass the value to a method',
  })
}

function duplicateController(module: ModuleNode, controller: string): KernelError {
  return KernelError.of('DUPLICATE_CONTROLLER', {
    message: `module "${module.name}" has two controllers named "${controller}"`,
    fields: { module: module.name, controller },
    modules: module.path,
    chain: [controller],
  })
}
