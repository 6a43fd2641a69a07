/** One case of a conformance suite. Cases know no test runner: they throw, as `node:assert` does. */
export interface ContractCase<S> {
  /** The behaviour, as a sentence about the subject. Unique in its suite. */
  readonly name: string
  run(subject: S): void | Promise<void>
}

/** The functions of a test runner, as far as a suite needs them: Jest, Vitest and node:test all fit. */
export interface ContractRunner {
  describe(name: string, define: () => void): void
  readonly test: {
    (name: string, run: () => Promise<void>): void
    skip(name: string, run: () => Promise<void>): void
  }
}

/** How a suite is run against one subject. */
export interface ContractOptions<S> {
  /** Makes a fresh subject for each case. */
  readonly open: () => S | Promise<S>
  /** Ends the subject of a case, whether it passed or not. */
  readonly close?: (subject: S) => void | Promise<void>
  /** Cases that do not hold for this subject, with the reason. */
  readonly exceptions?: Readonly<Record<string, string>>
}

/**
 * Runs a conformance suite. An exception is a skipped test that shows its reason; one that names no case fails.
 *
 * @throws TypeError when two cases have one name
 */
export function describeContract<S>(
  runner: ContractRunner,
  title: string,
  cases: readonly ContractCase<S>[],
  { open, close, exceptions = {} }: ContractOptions<S>,
): void {
  const names = new Set(cases.map(({ name }) => name))
  if (names.size < cases.length) throw new TypeError(`two cases of "${title}" have one name`)
  runner.describe(title, () => {
    for (const name of Object.keys(exceptions)) {
      if (names.has(name)) continue
      runner.test(`exception "${name}"`, () => Promise.reject(new Error(`no case of "${title}" is called "${name}"`)))
    }
    for (const { name, run } of cases) {
      const reason = exceptions[name]
      if (reason !== undefined) {
        runner.test.skip(`${name} (does not apply: ${reason})`, () => Promise.resolve())
        continue
      }
      runner.test(name, async () => {
        const subject = await open()
        try {
          await run(subject)
        } finally {
          await close?.(subject)
        }
      })
    }
  })
}
