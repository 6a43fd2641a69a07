/** Milliseconds, or a string with units: `'250ms'`, `'5s'`, `'1h30m'`. */
export type Duration = number | string

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/**
 * A duration in milliseconds.
 *
 * @throws TypeError when it is negative, not finite, or not of the form `1h30m`, `5s`, `250ms`
 */
export function milliseconds(duration: Duration): number {
  let total = typeof duration === 'number' ? duration : 0
  const rest = String(duration).replace(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g, (_, amount, unit) => {
    total += amount * UNITS[unit]!
    return ''
  })
  const isDuration =
    typeof duration === 'number' ? total >= 0 && total < Number.POSITIVE_INFINITY : duration !== '' && rest === ''
  if (isDuration) return total
  throw new TypeError(`not a duration: ${JSON.stringify(duration)}. write milliseconds, or "5s", "1h30m"`)
}
