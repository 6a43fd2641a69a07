// Step 2: who sees what. A token is provided once in an app, so an id names one provider (or the contributions of a
// multi-token), and visibility is a question about the module that asks.
import { KernelError } from './errors.ts'
import type { ModuleNode } from './graph.ts'
import { ProviderNode } from './plan.ts'
import { similar } from './similar.ts'

/** Every provider of an app by the id of its token, and which modules see it. */
export class Visibility {
  readonly providers = new Map<string, ProviderNode>()
  readonly contributions = new Map<string, ProviderNode[]>()
  /** Multi-tokens that an override replaces by one list for all. */
  readonly lists = new Map<string, ProviderNode>()

  /** What `module` sees under `id`, unless it is a multi-token. */
  find(module: ModuleNode, id: string): ProviderNode | undefined {
    const node = this.providers.get(id)
    return node !== undefined && sees(module, node.module, id) ? node : undefined
  }

  /** The contributions to a multi-token that `module` sees, in graph order: its own and those its imports export. */
  findAll(module: ModuleNode, id: string): ProviderNode[] {
    return (this.contributions.get(id) ?? []).filter((node) => reaches(module, node.module, id))
  }

  /** What the reader of "not visible" needs to know. The compiler says the same (`wiring.ts`). */
  hint(module: ModuleNode, id: string): string {
    const owner = this.providers.get(id)?.module
    if (owner !== undefined && module.imports.includes(owner))
      return `imported module "${owner.name}" has it: add "${id}" to its exports`
    const advice = `import a module that exports "${id}", or provide it here`
    if (owner !== undefined)
      return `${advice}. module "${owner.name}" provides it${owner.exports.has(id) ? ' and exports it' : ', not exported'}`
    const meant = similar(id, this.providers.keys())
    return meant === undefined ? advice : `${advice}. did you mean "${meant}"?`
  }
}

function sees(module: ModuleNode, owner: ModuleNode, id: string): boolean {
  if (module === owner) return true
  for (const imported of module.imports) if (imported.exports.has(id)) return true
  return false
}

/** As `sees`, but an export passes on only what its module sees itself: contributions have many owners. */
function reaches(module: ModuleNode, owner: ModuleNode, id: string): boolean {
  return module === owner || module.imports.some((imported) => imported.exports.has(id) && reaches(imported, owner, id))
}

/** Registers every provider, then every export. What is wrong is collected in `problems`. */
export function resolveVisibility(modules: readonly ModuleNode[], problems: KernelError[]): Visibility {
  const visibility = new Visibility()
  for (const module of modules)
    for (const provider of module.definition.providers)
      register(visibility, new ProviderNode(module, provider), problems)
  for (const module of modules)
    for (const token of module.definition.exports)
      addExport(visibility, module, token.id, token.multi === true, problems)
  return visibility
}

function register({ providers, contributions }: Visibility, node: ProviderNode, problems: KernelError[]): void {
  const { id, module } = node
  const isMulti = node.provider.token.multi === true
  const other = providers.get(id) ?? (isMulti ? undefined : contributions.get(id)?.[0])
  if (other !== undefined) {
    problems.push(
      KernelError.of('DUPLICATE_TOKEN', {
        message: `"${id}" is provided by module "${other.module.name}" and by module "${module.name}"`,
        fields: { token: id, modules: [other.module.name, module.name] },
        modules: module.path,
        chain: [id],
        hint: 'a token has one provider: import the module that has it, or use a named instance or a multi-token',
      }),
    )
    return
  }
  module.providers.push(node)
  if (!isMulti) providers.set(id, node)
  else if (contributions.has(id)) contributions.get(id)!.push(node)
  else contributions.set(id, [node])
}

function addExport(
  visibility: Visibility,
  module: ModuleNode,
  id: string,
  isMulti: boolean,
  problems: KernelError[],
): void {
  if (isMulti || visibility.providers.get(id)?.module === module) {
    module.exports.add(id)
    return
  }
  let from: ModuleNode[] | undefined
  for (const imported of module.imports) if (imported.exports.has(id)) (from ??= []).push(imported)
  module.exports.add(id)
  if (from?.length === 1) return
  const what = { modules: module.path, chain: [id] }
  if (from === undefined) {
    problems.push(
      KernelError.of('EXPORT_NOT_VISIBLE', {
        ...what,
        message: `module "${module.name}" exports "${id}", which is not visible here`,
        fields: { module: module.name, token: id },
        hint: visibility.hint(module, id),
      }),
    )
    return
  }
  const imports = from.map(({ name }) => name)
  problems.push(
    KernelError.of('EXPORT_AMBIGUOUS', {
      ...what,
      message: `module "${module.name}" re-exports "${id}", which reaches it through ${imports.map((name) => `"${name}"`).join(' and ')}`,
      fields: { module: module.name, token: id, imports },
      hint: 'export it from one of them only, or let importers import that module themselves',
    }),
  )
}
