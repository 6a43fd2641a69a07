// Step 1: the modules in order, imports before importers. Everything wrong is collected, nothing is thrown.
import type { Module } from './module.ts'
import type { Overrides } from './overrides.ts'
import type { ProviderNode } from './plan.ts'
import type { Controller, Provider } from './provider.ts'
import type { Refusal } from './refusal.ts'
import { tokenIn } from './token.ts'

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
  visiting = true

  constructor(definition: Module, importer: ModuleNode | undefined) {
    this.name = definition.name
    this.definition = definition
    this.importer = importer
  }

  /** The names from the root to this module. */
  get path(): readonly string[] {
    return this.importer === undefined ? [this.name] : [...this.importer.path, this.name]
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

  const visit = (given: Module, importer: ModuleNode | undefined): ModuleNode | undefined => {
    const definition = overrides?.replacementOf(given) ?? given
    const known = nodes.get(definition)
    if (known !== undefined) {
      if (!known.visiting) return known
      const cycle = [...importer!.path.slice(known.path.length - 1), known.name]
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
    for (let index = 0; index < definition.imports.length; index++) {
      const wanted = definition.imports[index]
      if (isModule(wanted)) {
        const imported = visit(wanted, node)
        if (imported !== undefined) node.imports.push(imported)
      } else refusals.push({ code: 'IMPORT_MISSING', fields: { module: name, index }, module: node })
    }
    node.visiting = false
    ordered.push(node)
    return node
  }

  visit(root, undefined)
  return ordered
}

/** True for what `defineModule` returns. */
export function isModule(candidate: unknown): candidate is Module {
  return (candidate as Module | undefined)?.kind === 'module'
}

/** Where a definition is not what it should be: `providers[0].build`, `exports[1]`, … */
function malformed({ name, imports, providers, controllers, exports }: Module): string | undefined {
  if (isBlank(name)) return 'name'
  if (![imports, providers, controllers, exports].every(Array.isArray)) return 'lists'
  for (let i = 0; i < providers.length; i++) {
    const problem = problemOf(providers[i], 'provider', providers[i]?.token?.id)
    if (problem !== undefined) return `providers[${i}]${problem}`
  }
  for (let i = 0; i < controllers.length; i++) {
    const problem = problemOf(controllers[i], 'controller', controllers[i]?.name)
    if (problem !== undefined) return `controllers[${i}]${problem}`
  }
  for (let i = 0; i < exports.length; i++) if (isBlank(exports[i]?.id)) return `exports[${i}]`
  return undefined
}

function problemOf(given: Provider | Controller | undefined, kind: string, id: unknown): string | undefined {
  if (given?.kind !== kind) return ''
  if (isBlank(id)) return kind === 'provider' ? '.token' : '.name'
  if (typeof given.build !== 'function') return '.build'
  for (const key in given.deps) if (isBlank(tokenIn(given.deps[key])?.id)) return `.deps.${key}`
  return undefined
}

/** Whether something is no name: not a string, or nothing but white space. */
function isBlank(text: unknown): boolean {
  return typeof text !== 'string' || text.trim() === ''
}
