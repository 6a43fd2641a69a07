/** Milliseconds, or a string with units: `'250ms'`, `'5s'`, `'1h30m'`. */
export type Duration = number | string

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/**
 * A duration in milliseconds.
 *
 * @throws TypeError when it is negative, not finite, or not of the form `1h30m`, `5s`, `250ms`
 */
export function milliseconds(duration: Duration): number {
  if (typeof duration === 'number') {
    if (Number.isFinite(duration) && duration >= 0) return duration
  } else if (/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(duration)) {
    let total = 0
    for (const [, amount, unit] of duration.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g))
      total += Number(amount) * UNITS[unit!]!
    return total
  }
  throw new TypeError(
    `not a duration: ${JSON.stringify(duration)}. Write milliseconds, or a string such as "250ms", "5s", "1h30m"`,
  )
}
