import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { sumOf } from './step.ts'
import { table } from './table.ts'
import { packageCounts, typeTestCounts } from './test-counts.ts'

const folder = mkdtempSync(join(tmpdir(), 'modkit-counts-'))
const report = join(folder, 'jest.json')
const none = join(folder, 'none.json')
const log = 'Tests:      1 passed, 1 total\nAssertions: 2 failed, 1 skipped, 12 passed, 15 total\nDuration:   2.3s\n'

afterAll(() => rmSync(folder, { recursive: true }))

describe('counting', () => {
  it('adds the assertions about types to the tests', () => {
    writeFileSync(
      report,
      JSON.stringify({ numPassedTests: 30, numFailedTests: 1, numRuntimeErrorTestSuites: 1, numPendingTests: 4 }),
    )
    expect(packageCounts(false, report, log)).toEqual({ passed: 42, failed: 4, skipped: 5 })
    expect(typeTestCounts('no types here')).toEqual({ passed: 0, failed: 0, skipped: 0 })
  })

  it('never lets a failed task pass, nor one that left no report', () => {
    writeFileSync(report, JSON.stringify({ numPassedTests: 30, numFailedTests: 0 }))
    expect(packageCounts(false, report, '')).toMatchObject({ passed: 30, failed: 1 })
    expect(packageCounts(true, none, '')).toMatchObject({ passed: 0, failed: 1 })
  })

  it('sums steps and sets them in a table', () => {
    const rows = [
      { name: 'lint', passed: 1, failed: 0, seconds: 2 },
      { name: 'test', passed: 300, failed: 2, skipped: 1, seconds: 61.27 },
    ]
    expect(sumOf(rows)).toEqual({ passed: 301, failed: 2, skipped: 1 })
    expect(table(rows).split('\n')).toEqual([
      'step  passed  failed  skipped  seconds',
      'lint       1       0        0      2.0',
      'test     300       2        1     61.3',
    ])
  })
})
