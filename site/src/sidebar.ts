// The order of the site. A page that is not here, or an entry without a page, fails the build (check-main.ts).
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DefaultTheme } from 'vitepress'

const packages = [
  'kernel',
  'config',
  'http',
  'sql-contract',
  'sqlite',
  'postgres',
  'redis-contract',
  'redis',
  'redis-cache',
  'redis-session',
  'redis-ratelimit',
  'kv-store',
  'event-store',
]

/** Pages of a folder in the order of `first`, then the others by name; titles as in the file's first line. */
const folder = (root: string, path: string, first: readonly string[], titleOf: (file: string) => string) => {
  const names = readdirSync(join(root, 'docs', path)).filter((name) => name.endsWith('.md'))
  const known = first.map((name) => `${name}.md`).filter((name) => names.includes(name))
  const ordered = [...known, ...names.filter((name) => !known.includes(name)).sort()]
  return ordered.map((name) => ({
    text: titleOf(join(root, 'docs', path, name)),
    link: `/${path}/${name.replace(/\.md$/, '')}`,
  }))
}

export const sidebarOf = (root: string, titleOf: (file: string) => string): DefaultTheme.SidebarItem[] => [
  {
    text: 'Start',
    items: [
      { text: 'Getting started', link: '/getting-started' },
      { text: 'Overview', link: '/overview' },
      { text: 'Comparison', link: '/guides/comparison' },
      { text: 'Stability', link: '/stability' },
    ],
  },
  {
    text: 'Guides',
    items: folder(
      root,
      'guides',
      ['modules-and-tokens', 'configuration', 'lifecycle', 'testing', 'middleware', 'database-providers'],
      titleOf,
    ).filter(({ link }) => link !== '/guides/comparison'),
  },
  ...optional('Patterns', root, 'patterns', titleOf),
  ...optional('Migration', root, 'migration', titleOf),
  {
    text: 'Packages',
    collapsed: true,
    items: packages.map((name) => ({ text: `@modkit/${name}`, link: `/packages/${name}` })),
  },
  {
    text: 'Reference',
    collapsed: true,
    items: [
      { text: 'Tokens', link: '/reference/tokens' },
      { text: 'Configuration keys', link: '/reference/config' },
      { text: 'Errors', link: '/reference/errors' },
      {
        text: 'API',
        collapsed: true,
        items: packages.map((name) => ({ text: name, link: `/reference/api/${name}` })),
      },
    ],
  },
  {
    text: 'How it is made',
    collapsed: true,
    items: [
      { text: 'Architecture', link: '/architecture' },
      ...folder(root, 'decisions', [], titleOf),
      { text: 'Measurements', link: '/bench' },
      { text: 'Contributing', link: '/contributing' },
    ],
  },
]

const optional = (text: string, root: string, path: string, titleOf: (file: string) => string) => {
  try {
    return [{ text, items: folder(root, path, [], titleOf) }]
  } catch {
    return [] // the folder is not there
  }
}
