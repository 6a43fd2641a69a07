// Step 1: the modules in order, imports before importers. Everything wrong is collected, nothing is thrown.
import type { Module } from './module.ts'
import type { Overrides } from './overrides.ts'
import type { ProviderNode } from './plan.ts'
import type { Controller, Provider } from './provider.ts'
import type { Refusal } from './refusal.ts'

/** A module in its place in one app. */
export class ModuleNode {
  readonly name: string
  readonly definition: Module
  /** The module through which the walk first came here: its path in errors. */
  readonly importer: ModuleNode | undefined
  readonly imports: ModuleNode[] = []
  readonly providers: ProviderNode[] = []
  /** Ids of the tokens it exports, as far as they are visible in it. */
  readonly exports = new Set<string>()
  /** How many of its imports the walk has looked at. */
  walked = 0
  /** Whether the walk is done with it. */
  isOrdered = false

  constructor(definition: Module, importer: ModuleNode | undefined) {
    this.name = definition.name
    this.definition = definition
    this.importer = importer
  }

  /** The names from the root to this module. */
  get path(): readonly string[] {
    const names: string[] = []
    for (let node: ModuleNode | undefined = this; node !== undefined; node = node.importer) names.push(node.name)
    return names.reverse()
  }
}

/**
 * Walks the modules depth first, imports before importers, in declaration order. A module reached twice is one node;
 * a replacement takes the place of its original.
 */
export function orderModules(root: Module, overrides: Overrides | undefined, refusals: Refusal[]): ModuleNode[] {
  const ordered: ModuleNode[] = []
  const nodes = new Map<Module, ModuleNode>()
  const names = new Set<string>()
  // From the root to the module at hand. No recursion: a chain of modules may be longer than the stack is deep.
  const way: ModuleNode[] = []

  const enter = (given: Module, importer: ModuleNode | undefined): ModuleNode | undefined => {
    const definition = overrides?.replacementOf(given) ?? given
    const known = nodes.get(definition)
    if (known !== undefined) {
      if (known.isOrdered) return known
      const cycle = [...way.slice(way.indexOf(known)), known].map(({ name }) => name)
      refusals.push({ code: 'MODULE_CYCLE', fields: { cycle } })
      return undefined
    }
    const reason = malformed(definition)
    if (reason !== undefined) {
      refusals.push({ code: 'INVALID_MODULE', fields: { module: String(definition.name), reason }, module: importer })
      return undefined
    }
    const node = new ModuleNode(definition, importer)
    const { name } = node
    if (names.has(name))
      refusals.push({ code: 'DUPLICATE_MODULE', fields: { module: name }, module: node, subject: ordered })
    names.add(name)
    nodes.set(definition, node)
    way.push(node)
    return node
  }

  let node = enter(root, undefined)
  while (node !== undefined) {
    const { imports } = node.definition
    if (node.walked === imports.length) {
      node.isOrdered = true
      ordered.push(node)
      way.pop()
    } else {
      const index = node.walked++
      const wanted = imports[index]
      if (isModule(wanted)) {
        const imported = enter(wanted, node)
        if (imported !== undefined) node.imports.push(imported)
      } else refusals.push({ code: 'IMPORT_MISSING', fields: { module: node.name, index }, module: node })
    }
    node = way[way.length - 1]
  }
  return ordered
}

/** True for what `defineModule` returns. */
export function isModule(candidate: unknown): candidate is Module {
  return (candidate as Module | undefined)?.kind === 'module'
}

/** Where a definition is not what it should be: `providers[0].build`, `exports[1]`, … Their deps are the plan's matter. */
function malformed({ name, imports, providers, controllers, exports }: Module): string | undefined {
  if (isBlank(name)) return 'name'
  if (!(Array.isArray(imports) && Array.isArray(providers) && Array.isArray(controllers) && Array.isArray(exports))) {
    return 'lists'
  }
  for (let i = 0; i < providers.length; i++) {
    const given: Provider | undefined = providers[i]
    if (given?.kind !== 'provider') return `providers[${i}]`
    if (isBlank(given.token?.id)) return `providers[${i}].token`
    if (typeof given.build !== 'function') return `providers[${i}].build`
  }
  for (let i = 0; i < controllers.length; i++) {
    const given: Controller | undefined = controllers[i]
    if (given?.kind !== 'controller') return `controllers[${i}]`
    if (isBlank(given.name)) return `controllers[${i}].name`
    if (typeof given.build !== 'function') return `controllers[${i}].build`
  }
  for (let i = 0; i < exports.length; i++) if (isBlank(exports[i]?.id)) return `exports[${i}]`
  return undefined
}

/** Whether something is no name: not a string, or nothing but white space. */
export function isBlank(text: unknown): boolean {
  return typeof text !== 'string' || text.trim() === ''
}
