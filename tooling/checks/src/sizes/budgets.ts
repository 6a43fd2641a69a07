import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sizes } from './measure.ts'

/** From the root. */
export const budgetFile = 'tooling/checks/size-budgets.json'

/** The most bytes that each entry point of each package may have, minified and gzipped. */
export const readBudgets = (root: string): Readonly<Record<string, Sizes>> =>
  JSON.parse(readFileSync(join(root, budgetFile), 'utf8'))

/** For people: `8.2 kB`. */
export const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`
