import type { RootContent } from 'mdast'
import { nodesOf, type Page } from '../docs/pages.ts'

/** What stands under a second-level heading; before the first one under the name `''`. */
export interface Section {
  readonly name: string
  readonly line: number
  readonly nodes: readonly RootContent[]
  /** As the page has it. */
  readonly text: string
}

export const sectionsOf = ({ tree, text }: Page): Section[] => {
  const starts = tree.children.flatMap((node, index) => (node.type === 'heading' && node.depth === 2 ? [index] : []))
  return [0, ...starts].map((start, at) => {
    const nodes = tree.children.slice(start, starts[at])
    const [first] = nodes
    const heading = at > 0 && first ? nodesOf(first, 'text').map(({ value }) => value) : []
    const [from, to] = [first?.position?.start.offset ?? 0, nodes.at(-1)?.position?.end.offset ?? 0]
    return {
      name: heading.join('').trim(),
      line: first?.position?.start.line ?? 1,
      nodes,
      text: text.slice(from, to),
    }
  })
}
