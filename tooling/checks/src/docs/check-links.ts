import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Check, Finding } from '../check.ts'
import { anchorsOf, nodesOf, type Page, pagesOf } from './pages.ts'

/** Relative links and anchors of every page lead somewhere. Links to the web are not followed. */
export const links: Check = {
  name: 'links',
  title: 'every relative link and anchor of the documentation leads somewhere',
  run: async ({ root }) => {
    const pages = pagesOf(root)
    return pages.map((page) => ({ name: page.path, findings: deadLinks(root, page, pages) }))
  },
}

const deadLinks = (root: string, page: Page, pages: readonly Page[]): Finding[] =>
  (['link', 'image', 'definition'] as const)
    .flatMap((type) => nodesOf(page.tree, type))
    .filter(({ url }) => !/^[a-z][a-z+.-]*:|^\/\//i.test(url))
    .flatMap(({ url, position }) => {
      const problem = problemOf(root, page, pages, url)
      return problem ? [{ where: `${page.path}:${position?.start.line ?? 1}`, message: `"${url}" ${problem}` }] : []
    })

const problemOf = (root: string, page: Page, pages: readonly Page[], url: string): string | undefined => {
  const [path = '', anchor] = decodeURI(url).split('#')
  if (path.startsWith('/')) return 'is absolute: write it relative to the page'
  const target =
    path === '' ? page.path : posix.normalize(posix.join(posix.dirname(page.path), path)).replace(/\/$/, '')
  if (!existsSync(join(root, target))) return 'leads to nothing'
  if (anchor === undefined) return undefined
  const there = pages.find((each) => each.path === target)
  return !there || anchorsOf(there).has(anchor) ? undefined : 'names no heading of that page'
}
