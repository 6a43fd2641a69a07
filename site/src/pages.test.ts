import assert from 'node:assert/strict'
import { test } from 'node:test'
import { githubAnchor } from './anchor.ts'
import { linkOf, pageOf } from './pages.ts'

test('files of the repository have one address on the site each, or none', () => {
  assert.equal(pageOf('docs/guides/testing.md'), 'guides/testing.md')
  assert.equal(pageOf('packages/kv-store/README.md'), 'packages/kv-store.md')
  assert.equal(pageOf('packages/kernel/api.md'), 'reference/api/kernel.md')
  assert.equal(pageOf('apps/hello-sqlite/README.md'), undefined)
})

test('links follow the files, with their anchors, to pages, to the repository, or nowhere', () => {
  const from = 'docs/guides/testing.md'
  assert.equal(linkOf(from, 'lifecycle.md#health', undefined), '/guides/lifecycle#health')
  assert.equal(linkOf(from, '../../packages/redis', undefined), '/packages/redis')
  assert.equal(
    linkOf(from, '../../apps/hello-sqlite/', 'https://host/us/it/blob/main'),
    'https://host/us/it/blob/main/apps/hello-sqlite',
  )
  assert.equal(linkOf(from, '../../apps/hello-sqlite', undefined), undefined)
  assert.equal(linkOf(from, '#here', undefined), '#here')
  assert.equal(linkOf(from, 'https://hono.dev', undefined), 'https://hono.dev')
})

test('anchors are those of the repository’s host', () => {
  assert.equal(githubAnchor('@modkit/kernel'), 'modkitkernel')
  assert.equal(githubAnchor('`configModule(options)`, and more'), 'configmoduleoptions-and-more')
})
