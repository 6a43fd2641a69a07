/** Milliseconds, or text such as `'250ms'`, `'5s'`, `'1h30m'`. */
export type Duration = number | string

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** A duration that cannot be used. Code `INVALID_DURATION`. */
export class InvalidDurationError extends RangeError {
  readonly code = 'INVALID_DURATION'

  constructor(name: string, value: unknown) {
    super(
      `invalid duration: ${name}=${JSON.stringify(value) ?? String(value)}: give milliseconds above 0, or text such as "5s"`,
    )
    this.name = 'InvalidDurationError'
  }
}

/**
 * Whole milliseconds of a duration, at least 1; fractions are rounded up, so that nothing expires early.
 *
 * @param name names the option in the error
 * @throws InvalidDurationError when it is 0, negative, not finite, or not a duration
 */
export function durationMs(value: Duration, name: string): number {
  const ms = typeof value === 'number' ? value : parse(value)
  if (!(ms > 0) || ms > Number.MAX_SAFE_INTEGER) throw new InvalidDurationError(name, value)
  return Math.ceil(ms)
}

function parse(text: unknown): number {
  if (typeof text !== 'string' || !/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(text)) return Number.NaN
  let total = 0
  for (const [, amount, , unit] of text.matchAll(/(\d+(\.\d+)?)(ms|s|m|h|d)/g)) total += Number(amount) * UNITS[unit!]!
  return total
}
