/** One bar of a chart, one row of a table. */
export interface Row {
  readonly contender: string
  readonly value: number
  /** The value divided by that of the reference. */
  readonly ratio?: number | undefined
  /** See `spread`. */
  readonly spread?: number | undefined
}

/** One question and everybody's answer. Less is better. */
export interface Measurement {
  readonly id: string
  readonly title: string
  readonly unit: string
  /** What was done, and how often. */
  readonly note: string
  readonly rows: readonly Row[]
}

/** A promise about our own figures. */
export interface Gate {
  readonly title: string
  readonly limit: number
  readonly actual: number
  readonly unit: string
}

/** What a suite found out. */
export interface Report {
  readonly suite: string
  readonly title: string
  readonly environment: Readonly<Record<string, string>>
  readonly measurements: readonly Measurement[]
  readonly gates: readonly Gate[]
  /** Tables that are no measurements: the behaviour of each contender. */
  readonly tables: readonly Table[]
}

export interface Table {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export const holds = ({ actual, limit }: Gate): boolean => actual <= limit
