import { describeGraph, type GraphDependency, type GraphOptions, type GraphSource } from './describe.ts'

/** The graph as a Mermaid flowchart: modules point at what they import; with `providers`, providers at what they need. */
export function toMermaid(source: GraphSource, options: GraphOptions = {}): string {
  const { modules, providers = [], controllers = [] } = describeGraph(source, options)
  const lines = ['flowchart TD']
  const ids = new Map<string, string>()
  const idOf = (kind: 'm' | 'p' | 'c', name: string): string => {
    const key = `${kind}:${name}`
    if (!ids.has(key)) ids.set(key, `${kind}${ids.size}`)
    return ids.get(key)!
  }
  for (const { name } of modules) {
    const own = providers.filter(({ module }) => module === name)
    const held = controllers.filter(({ module }) => module === name)
    if (own.length + held.length === 0) {
      lines.push(`  ${idOf('m', name)}["${escapeLabel(name)}"]`)
      continue
    }
    lines.push(`  subgraph ${idOf('m', name)}["${escapeLabel(name)}"]`)
    for (const token of new Set(own.map(({ token }) => token))) {
      const states = own.flatMap(({ token: id, state }) => (id === token && state !== undefined ? [state] : []))
      lines.push(`    ${idOf('p', `${name}\n${token}`)}("${escapeLabel([token, ...new Set(states)].join('\n'))}")`)
    }
    for (const { name: controller } of held)
      lines.push(`    ${idOf('c', `${name}\n${controller}`)}[/"${escapeLabel(controller)}"/]`)
    lines.push('  end')
  }
  const edges = new Set<string>()
  for (const { name, imports } of modules) {
    for (const imported of imports) edges.add(`  ${idOf('m', name)} --> ${idOf('m', imported)}`)
  }
  const point = (from: string, { token, kind }: GraphDependency): void => {
    for (const { module } of providers.filter((each) => each.token === token)) {
      edges.add(`  ${from} ${kind === 'lazy' ? '-.->' : '-->'} ${idOf('p', `${module}\n${token}`)}`)
    }
  }
  for (const { module, token, deps } of providers) for (const dep of deps) point(idOf('p', `${module}\n${token}`), dep)
  for (const { module, name, deps } of controllers) for (const dep of deps) point(idOf('c', `${module}\n${name}`), dep)
  return `${[...lines, ...edges].join('\n')}\n`
}

/** Mermaid reads numeric entities inside quotes, and nothing else of what could end them. */
function escapeLabel(text: string): string {
  return text
    .replace(/[&"\\<>#]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll('\r', '')
    .replaceAll('\n', '<br/>')
}
