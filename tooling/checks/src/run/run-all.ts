// `pnpm test` of the root: every step, a table, and as the last line how many things passed and failed.
import { readWorkspace } from '../workspace.ts'
import { type Counts, sumOf } from './step.ts'
import { stepsOf } from './steps.ts'
import { type Row, table } from './table.ts'

const rows: Row[] = []
for (const step of stepsOf(readWorkspace())) {
  console.log(`\n=== ${step.name}: ${step.title}`)
  const started = performance.now()
  const counts = await step.run().catch((error: unknown): Counts => {
    console.log(error)
    return { passed: 0, failed: 1 }
  })
  rows.push({ name: step.name, seconds: (performance.now() - started) / 1_000, ...counts })
  console.log(`--- ${counts.passed} passed, ${counts.failed} failed`)
}

const { passed, failed } = sumOf(rows)
console.log(`\n${table(rows)}\n\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
