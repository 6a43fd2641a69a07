import { describeGraph, type GraphOptions, type GraphSource } from './describe.ts'

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
  for (const { name, imports } of modules)
    for (const imported of imports) lines.push(`  ${idOf('m', name)} --> ${idOf('m', imported)}`)
  const arrows = { plain: '-->', lazy: '-.->', many: '-->' }
  const point = (from: string, token: string, kind: keyof typeof arrows): void => {
    for (const module of new Set(providers.filter((each) => each.token === token).map((each) => each.module))) {
      lines.push(`  ${from} ${arrows[kind]} ${idOf('p', `${module}\n${token}`)}`)
    }
  }
  for (const { module, token, deps } of providers)
    for (const dep of deps) point(idOf('p', `${module}\n${token}`), dep.token, dep.kind)
  for (const { module, name, deps } of controllers)
    for (const dep of deps) point(idOf('c', `${module}\n${name}`), dep.token, dep.kind)
  return `${[...new Set(lines)].join('\n')}\n`
}

/** Mermaid reads entities inside quotes, and nothing else of what could end them. */
function escapeLabel(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('\\', '&#92;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('#', '&#35;')
    .replaceAll('\r', '')
    .replaceAll('\n', '<br/>')
}
