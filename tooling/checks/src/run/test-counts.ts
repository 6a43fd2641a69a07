import { readFileSync } from 'node:fs'
import type { Counts } from './step.ts'

/** What a Jest report (`--json`) says. A suite that could not be run at all is a failure of its own. */
export const jestCounts = (report: string): Counts => {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests } = JSON.parse(
    report,
  ) as Record<string, number>
  return {
    passed: numPassedTests ?? 0,
    failed: (numFailedTests ?? 0) + (numRuntimeErrorTestSuites ?? 0),
    skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
  }
}

/** The assertions about types in the summary that TSTyche prints; nothing when a package has none. */
export const typeTestCounts = (log: string): Counts => {
  const summary = /\bAssertions:\s+(.*)$/m.exec(log)?.[1] ?? ''
  const count = (word: string) => Number(new RegExp(`(\\d+) ${word}`).exec(summary)?.[1] ?? 0)
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') }
}

/**
 * The counts of a package's tests. A task that failed without a failing test (the runner crashed, types do not
 * compile) counts as one failure, and so does one that says it succeeded and left no report.
 */
export const packageCounts = (succeeded: boolean, reportFile: string, log: string): Counts => {
  const types = typeTestCounts(log)
  let tests: Counts = { passed: 0, failed: 1 }
  try {
    tests = jestCounts(readFileSync(reportFile, 'utf8'))
  } catch {
    // No report: the failure above stands for it.
  }
  const failed = tests.failed + types.failed
  return {
    passed: tests.passed + types.passed,
    failed: succeeded ? failed : Math.max(1, failed),
    skipped: (tests.skipped ?? 0) + (types.skipped ?? 0),
  }
}
