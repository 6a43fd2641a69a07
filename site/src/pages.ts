// Which files of the repository are pages of the site, and at which address. The files stay where they are: each reads well in the
// repository too, so their links are relative to it, and are translated when the site is made.
import { posix } from 'node:path'

const rules: readonly (readonly [file: RegExp, page: string])[] = [
  [/^docs\/README\.md$/, 'overview.md'],
  [/^docs\/(.+)\.md$/, '$1.md'],
  [/^packages\/([^/]+)\/README\.md$/, 'packages/$1.md'],
  [/^packages\/([^/]+)\/api\.md$/, 'reference/api/$1.md'],
  [/^bench\/README\.md$/, 'bench.md'],
  [/^CONTRIBUTING\.md$/, 'contributing.md'],
  [/^site\/home\.md$/, 'index.md'],
]

/** The address of a file of the repository on the site, as a Markdown path; `undefined` when it is no page. */
export const pageOf = (file: string): string | undefined => {
  const rule = rules.find(([pattern]) => pattern.test(file))
  return rule && file.replace(rule[0], rule[1])
}

/** The source folders of pages, as VitePress' globs of what to leave out wants them: everything else. */
export const leftOut = [
  '**/node_modules/**',
  '**/CHANGELOG.md',
  'README.md',
  'site/README.md',
  'apps/**',
  'tooling/**',
  '.changeset/**',
  '.github/**',
  'bench/*/**',
  'packages/*/{src,test,dist,reports,typetest}/**',
]

/**
 * Where a link of a page leads on the site: another page, a file of the repository on its host, or (`undefined`) nowhere, when the host
 * is not known. `repository` is the address in front of a file's path.
 */
export const linkOf = (file: string, href: string, repository: string | undefined): string | undefined => {
  if (/^[a-z][a-z+.-]*:|^\/\/|^#/i.test(href)) return href
  const [path = '', anchor] = href.split('#')
  const target = posix.normalize(posix.join(posix.dirname(file), path)).replace(/\/$/, '')
  const page = pageOf(target) ?? pageOf(`${target}/README.md`)
  const hash = anchor === undefined ? '' : `#${anchor}`
  if (page) return `/${page.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '')}${hash}`
  return repository && `${repository}/${target}${hash}`
}
