// The quick start of the root README: what a stranger types, and what the stranger pastes. In the page's source the two blocks
// are marked: ```sh quick-start and ```ts quick-start.
import { nodesOf, readPage } from '@modkit/checks'

export interface QuickStart {
  /** The packages that the install line names. */
  readonly packages: readonly string[]
  readonly program: string
}

/** Reads the quick start out of the README at `root`. Throws when one of its blocks is missing. */
export const readQuickStart = (root: string): QuickStart => {
  const blocks = nodesOf(readPage(root, 'README.md').tree, 'code')
  const marked = (language: string): string => {
    const block = blocks.find(({ lang, meta }) => lang === language && meta?.split(/[\s:]/).includes('quick-start'))
    if (!block) throw new Error(`README.md has no block \`\`\`${language} quick-start`)
    return block.value
  }
  const install = /^(?:npm (?:i|install)|pnpm add) (.+)$/m.exec(marked('sh'))?.[1]
  if (!install) throw new Error('the quick start of README.md has no line "npm install …"')
  return { packages: install.split(/\s+/).filter((word) => !word.startsWith('-')), program: marked('ts') }
}
