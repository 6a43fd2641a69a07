import { describe, expect, it } from '@jest/globals'
import { findingsOf, manifest } from '../../test/fixture.ts'
import { tarballs } from './check-tarballs.ts'

const files = (changes: object = {}) => ({
  'packages/kernel/package.json': manifest('kernel', changes),
  'packages/kernel/README.md': '# kernel',
  'packages/kernel/LICENSE': 'MIT',
  'packages/kernel/dist/index.js': 'export const answer = 42\n',
  'packages/kernel/dist/index.d.ts': 'export declare const answer: number\n',
})

describe('the tarball check', () => {
  it('holds for a package whose exports are all there', async () => {
    expect(await findingsOf(tarballs, files())).toEqual([])
  }, 60_000)

  it('fails on an export without a file, on CommonJS in an ESM package, and on files nobody expects', async () => {
    const { 'packages/kernel/LICENSE': _, ...rest } = files({
      files: ['dist', 'src'],
      publishConfig: {
        exports: {
          '.': { types: './dist/index.d.ts', default: './dist/index.js' },
          './graph': { default: './dist/graph.js' },
          './source': { 'modkit-source': './src/index.ts', default: './dist/index.js' },
        },
      },
    })
    const found = await findingsOf(tarballs, {
      ...rest,
      'packages/kernel/src/index.ts': '',
      'packages/kernel/dist/notes.txt': 'not for users',
      'packages/kernel/dist/index.js': 'module.exports = { answer: 42 }\n',
    })
    expect(found).toEqual(
      expect.arrayContaining([
        expect.stringContaining('the tarball holds "src/index.ts"'),
        expect.stringContaining('the tarball holds "dist/notes.txt"'),
        expect.stringContaining('the tarball does not hold "LICENSE"'),
        expect.stringContaining('the packed package.json still says "modkit-source"'),
        expect.stringMatching(/publint: .*dist\/graph\.js/),
        expect.stringMatching(/publint: .*dist\/index\.js.*(CJS|ESM)/),
      ]),
    )
  }, 60_000)
})
