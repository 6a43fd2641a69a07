// What changesets and we do to versions and peer ranges, with the real changesets on a copy of the workspace.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readWorkspace } from '@modkit/checks'
import { releaseNotes } from '../src/notes.ts'
import { setRepository } from '../src/repository.ts'
import { applyChangesets } from '../src/version.ts'
import { scratchWorkspace } from './scratch-workspace.ts'

const versions = (root: string) =>
  Object.fromEntries(
    readWorkspace(root).packages.flatMap(({ name, published, manifest }) =>
      published ? [[name.slice('@modkit/'.length), manifest.version]] : [],
    ),
  )

describe('a release', () => {
  it('of a patch moves one package: every peer range still holds', async () => {
    using it = scratchWorkspace()
    const before = versions(it.root)
    it.change({ kernel: 'patch' }, 'Faster.')

    expect(await applyChangesets(it.root)).toEqual([])
    expect(versions(it.root)).toEqual({ ...before, kernel: '0.1.1' })
    expect(it.manifest('config').peerDependencies).toEqual({ '@modkit/kernel': '^0.1.0' })
    expect(existsSync(join(it.root, 'packages/config/CHANGELOG.md'))).toBe(false)
  })

  it('that leaves a peer range patches the dependents, and widens their ranges', async () => {
    using it = scratchWorkspace()
    it.change({ 'redis-contract': 'minor' }, 'Two more methods.')
    await applyChangesets(it.root)

    expect(versions(it.root)).toMatchObject({
      kernel: '0.1.0',
      'sql-contract': '0.1.0',
      sqlite: '0.1.0',
      'redis-contract': '0.2.0',
      redis: '0.1.1',
      'redis-cache': '0.1.1',
      'redis-session': '0.1.1',
      'redis-ratelimit': '0.1.1',
    })
    expect(it.manifest('redis').peerDependencies).toMatchObject({
      '@modkit/redis-contract': '^0.1.0 || ^0.2.0',
      '@modkit/kernel': '^0.1.0',
    })

    // The widened range holds what it says: nothing moves until it is left again.
    it.change({ 'redis-contract': 'patch' }, 'A fix.')
    await applyChangesets(it.root)
    expect(versions(it.root)).toMatchObject({ 'redis-contract': '0.2.1', redis: '0.1.1' })
    it.change({ 'redis-contract': 'minor' }, 'Another method.')
    await applyChangesets(it.root)
    expect(it.manifest('redis')).toMatchObject({
      version: '0.1.2',
      peerDependencies: { '@modkit/redis-contract': '^0.1.0 || ^0.2.0 || ^0.3.0' },
    })
  }, 60_000)

  it('in which a dependent changes too replaces its range', async () => {
    using it = scratchWorkspace()
    it.change({ 'redis-contract': 'minor', 'redis-cache': 'minor' }, 'A method that the cache needs.')
    await applyChangesets(it.root)

    expect(it.manifest('redis-cache')).toMatchObject({
      version: '0.2.0',
      peerDependencies: { '@modkit/redis-contract': '^0.2.0' },
    })
  })

  it('is told from the change logs: first what says something, then who follows', async () => {
    using it = scratchWorkspace()
    it.change({ 'redis-contract': 'minor' }, 'You can now `touch` an entry.\n\n```ts\nawait cache.touch(key)\n```')
    await applyChangesets(it.root)

    const text = releaseNotes(readWorkspace(it.root), [
      { name: '@modkit/redis', version: '0.1.1' },
      { name: '@modkit/redis-contract', version: '0.2.0' },
      { name: '@modkit/redis-cache', version: '0.1.1' },
    ])
    expect(text).toMatch(/^## @modkit\/redis-contract 0\.2\.0\n\n### Minor Changes\n\n- You can now `touch` an entry\./)
    expect(text).toContain('await cache.touch(key)')
    expect(text).toMatch(/\n\nPublished along with them: @modkit\/redis@0\.1\.1, @modkit\/redis-cache@0\.1\.1\.$/)
  })

  it('says in each manifest where its sources are', () => {
    using it = scratchWorkspace()
    setRepository(it.root, 'https://git.example.com', 'us/modkit')
    expect(it.manifest('kernel')).toMatchObject({
      name: '@modkit/kernel',
      repository: { type: 'git', url: 'git+https://git.example.com/us/modkit.git', directory: 'packages/kernel' },
    })
    expect(it.manifest('kernel')).toHaveProperty('publishConfig.access', 'public')
  })
})
