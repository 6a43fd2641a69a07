import { describe, expect, test } from '@jest/globals'

interface Case<Subject> {
  readonly name: string
  run(subject: Subject): Promise<void>
}

// A machine that does other things besides.
const TIMEOUT = 30_000

/** Runs a suite that is data. An exception that names no case fails. */
export function runContract<Subject>(
  title: string,
  cases: readonly Case<Subject>[],
  subject: () => Subject,
  exceptions: Readonly<Record<string, string>> = {},
): void {
  describe(title, () => {
    test('exceptions name cases', () => {
      const names = new Set(cases.map(({ name }) => name))
      expect(Object.keys(exceptions).filter((name) => !names.has(name))).toEqual([])
      expect(names.size).toBe(cases.length)
    })
    for (const each of cases) {
      const reason = exceptions[each.name]
      if (reason === undefined) test(each.name, () => each.run(subject()), TIMEOUT)
      else test.skip(`${each.name} (${reason})`, () => {})
    }
  })
}
