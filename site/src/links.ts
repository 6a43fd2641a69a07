// The links of the repository's files, translated for the site.
import { relative, sep } from 'node:path'
import type { MarkdownRenderer } from 'vitepress'
import { linkOf } from './pages.ts'

/** Makes the renderer translate links, and leave out those that lead nowhere on the site, with their text kept. */
export const translateLinks = (md: MarkdownRenderer, root: string, repository: string | undefined): void => {
  md.core.ruler.push('repository-links', ({ tokens, env }) => {
    const file = relative(root, env.realPath ?? env.path)
      .split(sep)
      .join('/')
    for (const { children } of tokens) {
      // The openings that were left out want their ends left out too; links do not nest.
      let isLeftOut = false
      for (const token of children ?? []) {
        if (token.type === 'link_open') {
          const link = linkOf(file, token.attrGet('href') ?? '', repository)
          isLeftOut = link === undefined
          if (link !== undefined) token.attrSet('href', link)
        }
        if (isLeftOut && (token.type === 'link_open' || token.type === 'link_close')) {
          token.type = 'text'
          token.content = ''
          token.tag = ''
          token.nesting = 0
        }
      }
    }
  })
}
