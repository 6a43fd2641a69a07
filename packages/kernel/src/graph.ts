// Step 1: the modules in order, imports before importers. Everything wrong is collected, nothing is thrown.
import { KernelError } from './errors.ts'
import type { Module } from './module.ts'
import type { ProviderNode } from './plan.ts'
import type { AnyToken, Deps, Lazy, Optional } from './token.ts'

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
 * `replacements` take the places of their originals, which are noted in `replaced`.
 */
export function orderModules(
  root: Module,
  replacements: ReadonlyMap<Module, Module>,
  replaced: Set<Module>,
  problems: KernelError[],
): ModuleNode[] {
  const ordered: ModuleNode[] = []
  const nodes = new Map<Module, ModuleNode>()
  const names = new Set<string>()

  const visit = (given: Module, importer: ModuleNode | undefined): ModuleNode | undefined => {
    const replacement = replacements.get(given)
    if (replacement !== undefined) replaced.add(given)
    const definition = replacement ?? given
    const known = nodes.get(definition)
    if (known !== undefined) {
      if (!known.visiting) return known
      problems.push(moduleCycle(known, importer!))
      return undefined
    }
    const reason = invalidReason(definition)
    if (reason !== undefined) {
      const module = typeof definition.name === 'string' ? definition.name : ''
      problems.push(
        KernelError.of('INVALID_MODULE', {
          message: `module ${JSON.stringify(module)} is invalid: ${reason}`,
          fields: { module, reason },
          modules: [...(importer?.path ?? []), module],
        }),
      )
      return undefined
    }
    const node = new ModuleNode(definition, importer)
    if (names.has(node.name)) problems.push(duplicateModule(node, ordered))
    names.add(node.name)
    nodes.set(definition, node)
    for (let index = 0; index < definition.imports.length; index++) {
      const wanted = definition.imports[index]
      if (isModule(wanted)) {
        const imported = visit(wanted, node)
        if (imported !== undefined) node.imports.push(imported)
      } else problems.push(importMissing(node, index))
    }
    node.visiting = false
    ordered.push(node)
    return node
  }

  visit(root, undefined)
  return ordered
}

/** True for what `defineModule` returns, or an object of that shape. */
export function isModule(candidate: unknown): candidate is Module {
  return typeof candidate === 'object' && candidate !== null && 'imports' in candidate && 'providers' in candidate
}

function invalidReason({ name, imports, providers, controllers, exports }: Module): string | undefined {
  if (typeof name !== 'string' || name.trim() === '') return 'its name is empty'
  if (!Array.isArray(imports) || !Array.isArray(providers) || !Array.isArray(controllers) || !Array.isArray(exports)) {
    return 'imports, providers, controllers and exports must be arrays'
  }
  for (let i = 0; i < providers.length; i++) {
    const provider = providers[i]
    if (provider?.kind !== 'provider')
      return `providers[${i}] was not made by provide(), provideWith(), value() or scoped()`
    if (!hasId(provider.token)) return `providers[${i}] has no token`
    if (typeof provider.build !== 'function') return `provider "${provider.token.id}" has no build function`
    const wrong = invalidDep(provider.deps)
    if (wrong !== undefined) return `provider "${provider.token.id}": deps.${wrong} is not a token`
  }
  for (let i = 0; i < controllers.length; i++) {
    const controller = controllers[i]
    if (typeof controller?.name !== 'string' || controller.name.trim() === '') return `controllers[${i}] has no name`
    if (typeof controller.build !== 'function') return `controller "${controller.name}" has no build function`
    const wrong = invalidDep(controller.deps)
    if (wrong !== undefined) return `controller "${controller.name}": deps.${wrong} is not a token`
  }
  for (let i = 0; i < exports.length; i++) if (!hasId(exports[i])) return `exports[${i}] is not a token`
  return undefined
}

function invalidDep(deps: Deps): string | undefined {
  for (const key in deps) {
    const dep = deps[key] as Partial<AnyToken & Optional & Lazy> | undefined
    if (!hasId(dep) && !hasId(dep?.optional) && !hasId(dep?.lazy)) return key
  }
  return undefined
}

function hasId(token: { readonly id?: unknown } | undefined): boolean {
  return typeof token?.id === 'string' && token.id !== ''
}

function moduleCycle(start: ModuleNode, end: ModuleNode): KernelError {
  const cycle = [start.name]
  for (let node: ModuleNode | undefined = end; node !== undefined && node !== start; node = node.importer)
    cycle.splice(1, 0, node.name)
  cycle.push(start.name)
  return KernelError.of('MODULE_CYCLE', {
    message: `modules import each other: ${cycle.join(' > ')}`,
    fields: { cycle },
    hint: 'move what both need into a third module that both import',
  })
}

function duplicateModule(node: ModuleNode, ordered: readonly ModuleNode[]): KernelError {
  const other = ordered.find(({ name }) => name === node.name)
  return KernelError.of('DUPLICATE_MODULE', {
    message: `two different modules have the name "${node.name}"${other === undefined ? '' : `, the other one is ${other.path.join(' > ')}`}`,
    fields: { module: node.name },
    modules: node.path,
    hint: 'call a function that makes a module once and share its result, or give each a name',
  })
}

function importMissing(node: ModuleNode, index: number): KernelError {
  return KernelError.of('IMPORT_MISSING', {
    message: `module "${node.name}": imports[${index}] is not a module`,
    fields: { module: node.name, index },
    modules: node.path,
    hint: 'two source files that import each other see undefined here: pass the module as an argument instead',
  })
}
