// Step 2: who sees what. A token is provided once in an app, so an id names one provider (or the contributions of a
// multi-token), and visibility is a question about the module that asks.
import type { ModuleNode } from './graph.ts'
import { ProviderNode } from './plan.ts'
import type { Provider } from './provider.ts'
import type { Refusal } from './refusal.ts'
import type { AnyToken } from './token.ts'

/** Every provider of an app by the id of its token, and which modules see it. */
export class Visibility {
  readonly providers = new Map<string, ProviderNode>()
  readonly contributions = new Map<string, ProviderNode[]>()
  /** Multi-tokens that an override replaces by one list for all. */
  readonly lists = new Map<string, ProviderNode>()

  /** What `module` sees under `id`, unless it is a multi-token. */
  find(module: ModuleNode, id: string): ProviderNode | undefined {
    const node = this.providers.get(id)
    if (node === undefined || node.module === module) return node
    for (const imported of module.imports) if (imported.exports.has(id)) return node
    return undefined
  }

  /** What `module` sees under a token; of a multi-token its contributions, unless an override gave one list for all. */
  lookUp(module: ModuleNode, { id, multi }: AnyToken): ProviderNode | ProviderNode[] | undefined {
    if (multi !== true) return this.find(module, id)
    return this.lists.get(id) ?? this.findAll(module, id)
  }

  /** The contributions to a multi-token that `module` sees, in graph order: its own and those its imports export. */
  findAll(module: ModuleNode, id: string): ProviderNode[] {
    return (this.contributions.get(id) ?? []).filter((node) => reaches(module, node.module, id))
  }

  /** Replaces a multi-token as a whole: every consumer receives the list that `provider` gives. */
  overrideAll(id: string, provider: Provider, root: ModuleNode): void {
    for (const { module } of this.contributions.get(id)!) {
      module.providers.splice(0, Number.POSITIVE_INFINITY, ...module.providers.filter((node) => node.id !== id))
    }
    const node = new ProviderNode(root, provider)
    root.providers.push(node)
    this.lists.set(id, node)
  }
}

/** As for `find`, but an export passes on only what its module sees itself: contributions have many owners. */
function reaches(module: ModuleNode, owner: ModuleNode, id: string): boolean {
  const reached = new Set([module])
  // What is added on the way is visited, too.
  for (const { imports } of reached) for (const each of imports) if (each.exports.has(id)) reached.add(each)
  return reached.has(owner)
}

/** Registers every provider, then every export. What is wrong is collected in `refusals`. */
export function resolveVisibility(modules: readonly ModuleNode[], refusals: Refusal[]): Visibility {
  const visibility = new Visibility()
  for (const module of modules)
    for (const provider of module.definition.providers)
      register(visibility, new ProviderNode(module, provider), refusals)
  for (const module of modules)
    for (const token of module.definition.exports)
      addExport(visibility, module, token.id, token.multi === true, refusals)
  return visibility
}

function register({ providers, contributions }: Visibility, node: ProviderNode, refusals: Refusal[]): void {
  const { id, module } = node
  const isMulti = node.provider.token.multi === true
  const other = providers.get(id) ?? (isMulti || contributions.size === 0 ? undefined : contributions.get(id)?.[0])
  if (other !== undefined) {
    refusals.push({
      code: 'DUPLICATE_TOKEN',
      fields: { token: id, modules: [other.module.name, module.name] },
      module,
      chain: [id],
    })
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
  refusals: Refusal[],
): void {
  if (isMulti || visibility.providers.get(id)?.module === module) {
    module.exports.add(id)
    return
  }
  let from: ModuleNode[] | undefined
  for (const imported of module.imports) if (imported.exports.has(id)) (from ??= []).push(imported)
  module.exports.add(id)
  const fields = { module: module.name, token: id }
  if (from === undefined) refusals.push({ code: 'EXPORT_NOT_VISIBLE', fields, module, chain: [id] })
  else if (from.length > 1) {
    const imports = from.map(({ name }) => name)
    refusals.push({ code: 'EXPORT_AMBIGUOUS', fields: { ...fields, imports }, module, chain: [id] })
  }
}
