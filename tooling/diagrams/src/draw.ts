import { Graphviz } from '@hpcc-js/wasm-graphviz'

const look = `
  graph [bgcolor="white", pad=0.2, nodesep=0.25, ranksep=0.6]
  node [fontname="Helvetica,Arial,sans-serif", fontsize=13, color="#8a8f98", fontcolor="#1f2328", style="filled", fillcolor="#f6f8fa", margin="0.16,0.08"]
  edge [color="#8a8f98", arrowsize=0.7]
`

/** A picture of the graph as SVG, the same on every machine. */
export const draw = async (dot: string): Promise<string> => {
  const graphviz = await Graphviz.load()
  const dressed = dot
    .replace(/, fontname="sans-serif"/, '')
    .replace('{\n', `{${look}`)
    .replaceAll('style=bold', 'style="filled,rounded,bold", fillcolor="#eef2ff", color="#5b6bd6"')
  // The first lines are for programs of another time, and name the version of Graphviz.
  const svg = graphviz.layout(dressed, 'svg', 'dot').replace(/^[\s\S]*?<svg/, '<svg')
  return `${svg.replaceAll(/<!--[\s\S]*?-->\n?/g, '').trim()}\n`
}
