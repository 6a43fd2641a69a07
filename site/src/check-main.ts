// What must hold for a site that was built: links and anchors lead somewhere, every page stands in the sidebar, and nothing is asked of
// another host. Prints what does not hold, and fails.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sidebarOf } from './sidebar.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = fileURLToPath(new URL('../dist', import.meta.url))
const base = process.env.DOCS_BASE ?? '/'

const files = globSync('**/*.html', { cwd: dist }).filter((name) => name !== '404.html')
const texts = new Map(files.map((file) => [file, readFileSync(join(dist, file), 'utf8')] as const))

/** The file behind an address of the site, without its base. */
const fileOf = (address: string): string => {
  const path = address === '' || address.endsWith('/') ? `${address}index` : address
  return /\.\w+$/.test(path) ? path : `${path}.html`
}

const deadLinks = (file: string, text: string): string[] =>
  [...text.matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => !/^[a-z][a-z+.-]*:/i.test(href))
    .flatMap((href) => {
      const [path = '', anchor] = decodeURI(href).split('#')
      const absolute = path.startsWith(base) ? path.slice(base.length) : posix.join(posix.dirname(file), path)
      const target = path === '' ? file : fileOf(absolute)
      if (!existsSync(join(dist, target))) return [`${file}: "${href}" leads to nothing`]
      const named = anchor === undefined || anchor === '' || texts.get(target)?.includes(`id="${anchor}"`)
      return named ? [] : [`${file}: "${href}" names nothing on that page`]
    })

/** Links are the reader's choice; what a page loads by itself comes from the site. */
const strangers = (file: string, text: string): string[] =>
  [...text.matchAll(/<(?:script|img|link|iframe|source)\b[^>]*?\b(?:src|href)="(https?:)?\/\/[^"]*"/g)].map(
    ([tag]) => `${file}: loads from another host: ${tag}`,
  )

interface Item {
  readonly link?: string
  readonly items?: readonly Item[]
}
const linksIn = (items: readonly Item[]): string[] =>
  items.flatMap(({ link, items: inner = [] }) => [...(link ? [fileOf(link.slice(1))] : []), ...linksIn(inner)])

const listed = linksIn(sidebarOf(root, () => '') as readonly Item[])
const problems = [
  ...[...texts].flatMap(([file, text]) => [...deadLinks(file, text), ...strangers(file, text)]),
  ...listed.filter((file) => !texts.has(file)).map((file) => `the sidebar lists ${file}, which is not there`),
  ...files
    .filter((file) => file !== 'index.html' && !listed.includes(file))
    .map((file) => `${file} does not stand in the sidebar`),
  ...(globSync('assets/chunks/@localSearchIndex*', { cwd: dist }).length > 0 ? [] : ['there is no search index']),
]

for (const problem of problems) console.error(problem)
console.log(`${files.length} pages, ${problems.length} problems`)
process.exitCode = problems.length === 0 ? 0 : 1
