import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { fixture, messagesOf } from '../../test/fixture.ts'
import { readmes, writeFigures } from './check-readmes.ts'

const results = {
  environment: { date: '2026-01-02', node: 'v24.0.0', cpu: 'a machine' },
  measurements: [
    {
      id: 'start',
      title: 'Start',
      unit: 'ms',
      rows: [
        { contender: 'ours', value: 1.2345 },
        { contender: 'theirs', value: 12_345.6 },
      ],
    },
    { id: 'stop', title: 'Stop', unit: 'ns', rows: [{ contender: 'ours', value: 20 }] },
  ],
}

const page = (ids: string) => `# All

<!-- figures of store: ${ids} -->
<!-- end of figures -->

More.
`

const project = (ids: string) => fixture({ 'README.md': page(ids), 'bench/results/store.json': results })

describe('figures in a README', () => {
  it('are those of the results, with an empty cell where there is none', async () => {
    using it = project('start stop')
    expect(messagesOf(await readmes.run(it.workspace))).toEqual([expect.stringContaining('run `pnpm generate`')])
    expect(writeFigures(it.workspace)).toEqual(['README.md'])
    const text = readFileSync(join(it.root, 'README.md'), 'utf8')
    expect(text).toContain('| Start, ms | 1.23 | 12,346 |\n| Stop, ns  |   20 |        |')
    expect(text).toContain('Measured on 2026-01-02')
    expect(text).toMatch(/\nMore\.\n$/)
    expect(messagesOf(await readmes.run(it.workspace))).toEqual([])
  })

  it('may not be changed by hand', async () => {
    using it = project('start')
    writeFigures(it.workspace)
    const file = join(it.root, 'README.md')
    writeFileSync(file, readFileSync(file, 'utf8').replace('1.23', '1.03'))
    expect(messagesOf(await readmes.run(it.workspace))).toEqual([expect.stringContaining('figures')])
  })

  it('must have been measured', () => {
    using it = project('speed')
    expect(() => writeFigures(it.workspace)).toThrow('no measurement "speed"')
  })
})
