// What is to be drawn: the kernel's graph with its names turned into references.
import type { HealthReport, ProviderHealth, StartReport } from '@modkit/kernel'
import type { Graph, GraphController, GraphModule, GraphProvider } from '@modkit/kernel/graph'

/** A provider or a controller. */
export interface PictureNode {
  /** Its number on the page. */
  readonly id: number
  readonly kind: 'provider' | 'controller'
  readonly label: string
  readonly module: PictureModule
  /** Position in dependency order; controllers come after all providers. */
  readonly rank: number
  readonly mode: string
  readonly state: 'idle' | 'building' | 'built'
  /** Milliseconds from the first request to the beginning of the build, and of the build; of what was built and timed. */
  readonly timing: { readonly queuedAt: number; readonly startedAt: number; readonly finishedAt: number } | undefined
  readonly health: ProviderHealth | undefined
  readonly isExported: boolean
  readonly isCritical: boolean
  readonly needs: PictureNode[]
  readonly neededBy: PictureNode[]
  /** The modules in which the token can be asked for. */
  readonly visibleIn: PictureModule[]
}

export interface PictureModule {
  /** Its number on the page; nodes and modules are numbered together. */
  readonly id: number
  readonly name: string
  readonly isRoot: boolean
  /** 0 when it imports nothing, else one more than the highest layer that it imports. */
  layer: number
  readonly imports: PictureModule[]
  readonly importedBy: PictureModule[]
  /** The tokens that its importers see, also those that it passes on. */
  readonly exports: readonly string[]
  /** In dependency order, as the kernel ranks them. */
  readonly nodes: PictureNode[]
}

export interface Picture {
  readonly root: string
  /** By layer; within a layer by the rank of their providers. */
  readonly modules: readonly PictureModule[]
  readonly nodes: readonly PictureNode[]
  readonly health: HealthReport
  readonly report: StartReport | undefined
}

export function pictureOf(graph: Graph, health: HealthReport, report: StartReport | undefined): Picture {
  const modules = new Map(graph.modules.map((given, id) => [given.name, moduleOf(given, id, graph.root)]))
  for (const { name, imports } of graph.modules) {
    for (const imported of imports) {
      modules.get(name)!.imports.push(modules.get(imported)!)
      modules.get(imported)!.importedBy.push(modules.get(name)!)
    }
  }
  for (const module of modules.values()) layerOf(module)
  const { providers = [], controllers = [] } = graph
  const drawn = [...providers].sort((a, b) => a.rank - b.rank)
  const nodes = [...drawn, ...controllers].map((given, index) =>
    nodeOf(given, modules.size + index, modules, health, report),
  )
  connect(nodes, [...drawn, ...controllers])
  for (const node of nodes) node.module.nodes.push(node)
  const lowestRank = ({ nodes: [first] }: PictureModule): number => first?.rank ?? Number.POSITIVE_INFINITY
  const ordered = [...modules.values()].sort((a, b) => a.layer - b.layer || lowestRank(a) - lowestRank(b))
  return { root: graph.root, modules: ordered, nodes, health, report }
}

function moduleOf({ name, exports }: GraphModule, id: number, root: string): PictureModule {
  return { id, name, isRoot: name === root, layer: -1, imports: [], importedBy: [], exports, nodes: [] }
}

function layerOf(module: PictureModule): number {
  if (module.layer < 0) module.layer = Math.max(-1, ...module.imports.map(layerOf)) + 1
  return module.layer
}

function nodeOf(
  given: GraphProvider | GraphController,
  id: number,
  modules: ReadonlyMap<string, PictureModule>,
  health: HealthReport,
  report: StartReport | undefined,
): PictureNode {
  const module = modules.get(given.module)!
  const common = { id, module, needs: [], neededBy: [] }
  if (!('token' in given)) {
    const label = given.name
    const nothing = { timing: undefined, health: undefined, isExported: false, isCritical: false, visibleIn: [] }
    return {
      ...common,
      ...nothing,
      kind: 'controller',
      label,
      rank: Number.POSITIVE_INFINITY,
      mode: 'controller',
      state: 'built',
    }
  }
  const { token, rank, mode, state = 'idle', timing } = given
  const is = (other: { module: string; token: string }): boolean =>
    other.module === given.module && other.token === token
  return {
    ...common,
    kind: 'provider',
    label: token,
    rank,
    mode,
    state,
    timing,
    health: health.providers.find(is),
    isExported: module.exports.includes(token),
    isCritical: report?.criticalPath.some(is) ?? false,
    visibleIn: [...modules.values()].filter(
      (each) => each === module || each.imports.some((imported) => imported.exports.includes(token)),
    ),
  }
}

function connect(nodes: readonly PictureNode[], given: readonly (GraphProvider | GraphController)[]): void {
  const byToken = Map.groupBy(
    nodes.filter(({ kind }) => kind === 'provider'),
    ({ label }) => label,
  )
  for (const [index, { deps }] of given.entries()) {
    const node = nodes[index]!
    for (const need of new Set(deps.flatMap(({ token }) => byToken.get(token) ?? []))) {
      node.needs.push(need)
      need.neededBy.push(node)
    }
  }
}
