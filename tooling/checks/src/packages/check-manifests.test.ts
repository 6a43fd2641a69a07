import { describe, expect, it } from '@jest/globals'
import { findingsOf, manifest } from '../../test/fixture.ts'
import { manifests } from './check-manifests.ts'

const withChanges = (changes: object) =>
  findingsOf(manifests, {
    'packages/kernel/package.json': manifest('kernel', changes),
    'packages/kernel/README.md': '# kernel',
    'packages/kernel/LICENSE': 'MIT',
  })

describe('the manifest check', () => {
  it('holds for a complete manifest, and leaves private packages alone', async () => {
    expect(await withChanges({})).toEqual([])
    expect(await withChanges({ private: true, license: undefined })).toEqual([])
  })

  it.each([
    ['an install script', { scripts: { postinstall: 'node fetch.js' } }, 'no script "postinstall"'],
    ['a missing engine', { engines: {} }, '"engines.node"'],
    ['more files than dist', { files: ['dist', 'src'] }, '"files"'],
    ['the source condition in what is published', { publishConfig: manifest('kernel', {}) }, 'publishConfig'],
    [
      'conditions in an order that hides the types',
      { exports: { '.': { default: './dist/index.js', types: './dist/index.d.ts' } } },
      'conditions',
    ],
    [
      'one of our packages as a dependency',
      { dependencies: { '@modkit/config': '^0.1.0' } },
      'two copies of it would meet',
    ],
    ['a peer that no test has', { peerDependencies: { kysely: '^0.29.0' } }, '"kysely" is a devDependency too'],
  ])('fails on %s', async (_, changes, message) => {
    expect((await withChanges(changes)).join('\n')).toContain(message)
  })

  it('fails without README and LICENSE', async () => {
    const found = await findingsOf(manifests, { 'packages/kernel/package.json': manifest('kernel') })
    expect(found).toEqual([expect.stringContaining('LICENSE'), expect.stringContaining('README.md')])
  })
})
