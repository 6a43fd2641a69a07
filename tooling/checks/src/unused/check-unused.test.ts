import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { findingsOf, manifest } from '../../test/fixture.ts'
import { unused } from './check-unused.ts'

const config = readFileSync(new URL('../../knip.json', import.meta.url), 'utf8')

const files = (changes: Record<string, string | object> = {}) => ({
  'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
  'tooling/checks/knip.json': config,
  'packages/kernel/package.json': manifest('kernel', { dependencies: { typescript: '*' } }),
  'packages/kernel/src/index.ts': "import 'typescript'\nexport * from './used.ts'\n",
  'packages/kernel/src/used.ts': 'export const used = 1\n',
  ...changes,
})

describe('the check for what nobody uses', () => {
  it('holds when everything is used', async () => {
    expect(await findingsOf(unused, files())).toEqual([])
  }, 60_000)

  it('fails on a file and on a dependency that nothing imports', async () => {
    const found = await findingsOf(
      unused,
      files({
        'packages/kernel/package.json': manifest('kernel', { dependencies: { turbo: '*' } }),
        'packages/kernel/src/left.ts': 'export {}\n',
      }),
    )
    expect(found).toEqual([
      expect.stringMatching(/^packages\/kernel\/package\.json.*"turbo" is a dependency that nothing imports/),
      'packages/kernel/src/left.ts: nothing imports this file',
    ])
  }, 60_000)
})
