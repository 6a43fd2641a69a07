import { describe, expect, it } from '@jest/globals'
import { findingsOf, manifest } from '../../test/fixture.ts'
import { sizes } from './check-sizes.ts'

/** Text that does not get smaller by compressing: 1,200 bytes of digits of a generator. */
const noise = Array.from({ length: 200 }, (_, index) => (((index + 1) * 7_919_777) % 999_983).toString(36)).join('')

const built = (budget: object) => ({
  'packages/kernel/package.json': manifest('kernel'),
  'packages/kernel/dist/index.js': "export { noise } from './chunk.js'\nexport const later = () => import('node:fs')\n",
  'packages/kernel/dist/chunk.js': `// a comment weighs nothing\nexport const noise = '${noise}'\n`,
  'tooling/checks/size-budgets.json': { '@modkit/kernel': budget },
})

describe('the size check', () => {
  it('holds within the budget, and counts what an entry point imports of its own package', async () => {
    expect(await findingsOf(sizes, built({ '.': 800 }))).toEqual([])
  })

  it('fails above the budget and says the new figure', async () => {
    expect(await findingsOf(sizes, built({ '.': 600 }))).toEqual([
      expect.stringMatching(/size-budgets\.json: @modkit\/kernel: "\." is \d{3} bytes \(0\.\d kB\) and may be 600/),
    ])
  })

  it('fails on a budget that is missing, far too large, or of an entry point that is gone', async () => {
    expect(await findingsOf(sizes, built({}))).toEqual([expect.stringContaining('"." has no budget; it is')])
    expect(await findingsOf(sizes, built({ '.': 5_000, './old': 100 }))).toEqual([
      expect.stringContaining('lower its budget of 5000'),
      expect.stringContaining('there is no entry "./old"'),
    ])
  })
})
