/** The middle of the sorted values. */
export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** The value below which the share `q` of the values lies, interpolated. */
export const quantile = (values: readonly number[], q: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const position = (sorted.length - 1) * q
  const below = sorted[Math.floor(position)] ?? Number.NaN
  const above = sorted[Math.ceil(position)] ?? Number.NaN
  return below + (above - below) * (position - Math.floor(position))
}

/** How far the middle half of the values lies apart, as a share of the median: above 0.2 the machine was busy. */
export const spread = (values: readonly number[]): number =>
  (quantile(values, 0.75) - quantile(values, 0.25)) / median(values)
