/** How many things of a step hold, do not hold, and were not looked at. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped?: number
}

/** A part of the whole run. Prints what fails while it runs. */
export interface Step {
  readonly name: string
  readonly title: string
  run(): Promise<Counts>
}

export const sumOf = (counts: readonly Counts[]): Required<Counts> => ({
  passed: counts.reduce((sum, each) => sum + each.passed, 0),
  failed: counts.reduce((sum, each) => sum + each.failed, 0),
  skipped: counts.reduce((sum, each) => sum + (each.skipped ?? 0), 0),
})
