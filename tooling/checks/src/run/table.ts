import type { Counts } from './step.ts'

/** A finished step. */
export interface Row extends Counts {
  readonly name: string
  readonly seconds: number
}

/** The rows as aligned text. */
export const table = (rows: readonly Row[]): string => {
  const header = ['step', 'passed', 'failed', 'skipped', 'seconds']
  const cells = rows.map(({ name, passed, failed, skipped = 0, seconds }) => [
    name,
    ...[passed, failed, skipped].map(String),
    seconds.toFixed(1),
  ])
  const widths = header.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  return [header, ...cells].map(line).join('\n')
}
