// The Markdown pages of the repository and what stands in them.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import GithubSlugger from 'github-slugger'
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

export interface Page {
  /** From the root. */
  readonly path: string
  readonly text: string
  readonly tree: Root
}

/** Every tracked or new Markdown file, without changelogs (generated) and changesets (notes to be). */
export const pagesOf = (root: string): Page[] =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--deduplicate', '--', '*.md'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => path && !path.startsWith('.changeset/') && !path.endsWith('CHANGELOG.md'))
    .map((path) => readPage(root, path))

export const readPage = (root: string, path: string): Page => {
  const text = readFileSync(join(root, path), 'utf8')
  return { path, text, tree: fromMarkdown(text) }
}

/** The nodes of one type, in the order of the page. */
export const nodesOf = <T extends Nodes['type']>(node: Nodes, type: T): Extract<Nodes, { type: T }>[] => [
  ...(node.type === type ? [node as Extract<Nodes, { type: T }>] : []),
  ...('children' in node ? node.children.flatMap((child) => nodesOf(child, type)) : []),
]

/** The anchors of a page's headings, as GitHub makes them. */
export const anchorsOf = ({ tree }: Page): Set<string> => {
  const slugger = new GithubSlugger()
  return new Set(nodesOf(tree, 'heading').map((heading) => slugger.slug(plainText(heading))))
}

const plainText = (node: Nodes): string => {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(plainText).join('') : ''
}
