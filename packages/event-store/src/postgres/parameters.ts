import { arrayText } from './array.ts'

/** A column of parallel arrays: its element type and how a row gives it. */
export type Column<R> = readonly [type: string, pick: (row: R, index: number) => string | number | boolean | null]

/** Collects a statement's parameters while its text is put together. */
export class Parameters {
  readonly values: unknown[] = []

  /** Binds one value: `$n`. */
  bind(value: unknown): string {
    return `$${this.values.push(value)}`
  }

  /** Binds rows as parallel arrays: the arguments of an `unnest`. */
  unnest<R>(rows: readonly R[], columns: readonly Column<R>[]): string {
    return columns.map(([type, pick]) => `${this.bind(arrayText(rows.map(pick)))}::text::${type}[]`).join(', ')
  }
}
