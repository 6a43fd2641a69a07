/** One case of a suite: what `describeContract` of the kernel's `./testing` runs with any test runner. */
export interface ContractCase<S> {
  readonly name: string
  run(subject: S): Promise<void>
}

/** Calls that many times at once. */
export const times = <T>(count: number, call: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => call(index)))
