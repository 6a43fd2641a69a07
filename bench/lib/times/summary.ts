import { median, spread } from '../statistics.ts'
import type { Row } from './report.ts'

/** The median of each contender's samples, against that of `reference`. */
export const summarize = (samples: ReadonlyMap<string, readonly number[]>, reference?: string): Row[] => {
  const base = reference === undefined ? undefined : median(samples.get(reference)!)
  return [...samples].map(([contender, values]) => {
    const value = median(values)
    return { contender, value, ratio: base === undefined ? undefined : value / base, spread: spread(values) }
  })
}
