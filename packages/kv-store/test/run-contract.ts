import { describe, jest, test } from '@jest/globals'
import { type ContractCase, describeContract } from '@modkit/kernel/testing'

// A machine that does other things besides.
jest.setTimeout(30_000)

/** Runs a suite that is data. */
export function runContract<Subject>(
  title: string,
  cases: readonly ContractCase<Subject>[],
  open: () => Subject,
  exceptions: Readonly<Record<string, string>> = {},
): void {
  describeContract({ describe, test }, title, cases, { open, exceptions })
}
