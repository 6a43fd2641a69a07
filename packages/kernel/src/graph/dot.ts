import { describeGraph, type GraphOptions, type GraphSource } from './describe.ts'

/** The graph in Graphviz' DOT: modules point at what they import; with `providers`, providers at what they need. */
export function toDot(source: GraphSource, options: GraphOptions = {}): string {
  const { root, modules, providers = [], controllers = [] } = describeGraph(source, options)
  const lines = [`digraph ${quote(root)} {`, '  rankdir=LR', '  node [shape=box, fontname="sans-serif"]']
  for (const { name } of modules) lines.push(`  ${quote(`module ${name}`)} [label=${quote(name)}, style=bold]`)
  for (const { name, imports } of modules) {
    for (const imported of imports) lines.push(`  ${quote(`module ${name}`)} -> ${quote(`module ${imported}`)}`)
  }
  const nodeOf = (module: string, token: string): string => quote(`${module}: ${token}`)
  const point = (from: string, token: string, kind: string): void => {
    const style = kind === 'lazy' ? ' [style=dashed]' : ''
    for (const each of providers)
      if (each.token === token) lines.push(`  ${from} -> ${nodeOf(each.module, token)}${style}`)
  }
  for (const { module, token, state, deps } of providers) {
    const label = state === undefined ? token : `${token}\n${state}`
    lines.push(`  ${nodeOf(module, token)} [label=${quote(label)}, shape=ellipse]`)
    lines.push(`  ${quote(`module ${module}`)} -> ${nodeOf(module, token)} [arrowhead=none, style=dotted]`)
    for (const dep of deps) point(nodeOf(module, token), dep.token, dep.kind)
  }
  for (const { module, name, deps } of controllers) {
    const node = quote(`${module}: controller ${name}`)
    lines.push(`  ${node} [label=${quote(name)}, shape=component]`)
    lines.push(`  ${quote(`module ${module}`)} -> ${node} [arrowhead=none, style=dotted]`)
    for (const dep of deps) point(node, dep.token, dep.kind)
  }
  return `${[...new Set(lines), '}'].join('\n')}\n`
}

function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\r', '').replaceAll('\n', '\\n')}"`
}
