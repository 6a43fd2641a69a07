import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { githubAnchor } from '../src/anchor.ts'
import { translateLinks } from '../src/links.ts'
import { leftOut, pageOf } from '../src/pages.ts'
import { sidebarOf } from '../src/sidebar.ts'

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const root = fromHere('../..').replace(/[\\/]$/, '')

/** In front of a file's path: `https://host/owner/name/blob/main`. Without it, links to files that are no pages are plain text. */
const repository = process.env.DOCS_REPOSITORY

const titleOf = (file: string): string => /^# (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? file

export default defineConfig({
  title: 'modkit',
  description: 'Backends out of explicit modules.',
  lang: 'en',
  base: (process.env.DOCS_BASE as `/${string}/` | undefined) ?? '/',
  srcDir: '..',
  srcExclude: leftOut,
  rewrites: (id) => pageOf(id) ?? id,
  outDir: './dist',
  cleanUrls: true,
  lastUpdated: false,
  markdown: {
    theme: { light: 'github-light', dark: 'github-dark' },
    anchor: { slugify: githubAnchor },
    config: (md) => translateLinks(md, root, repository),
  },
  vite: {
    publicDir: fromHere('../public'),
    // The pages stand outside of this folder, where nobody has installed Vue.
    resolve: {
      alias: [
        { find: /^vue$/, replacement: fromHere('../node_modules/vue/dist/vue.runtime.esm-bundler.js') },
        { find: /^vue\/server-renderer$/, replacement: fromHere('../node_modules/vue/server-renderer/index.mjs') },
      ],
    },
  },
  themeConfig: {
    nav: [
      { text: 'Get started', link: '/getting-started' },
      { text: 'Guides', link: '/guides/modules-and-tokens' },
      { text: 'Reference', link: '/reference/tokens' },
    ],
    sidebar: sidebarOf(root, titleOf),
    outline: { level: [2, 3] },
    search: { provider: 'local' },
    footer: { message: 'MIT licensed.' },
  },
})
