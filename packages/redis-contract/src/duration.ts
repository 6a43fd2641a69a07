import { type Duration, milliseconds } from '@modkit/kernel'

/** A duration that cannot be used. Code `INVALID_DURATION`. */
export class InvalidDurationError extends RangeError {
  readonly code = 'INVALID_DURATION'

  constructor(name: string, value: unknown) {
    const given = typeof value === 'string' ? JSON.stringify(value) : String(value)
    super(`invalid duration: ${name}=${given}: give milliseconds above 0, or text such as "5s"`)
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
  let ms: number
  try {
    ms = milliseconds(value)
  } catch {
    throw new InvalidDurationError(name, value)
  }
  if (!(ms > 0) || ms > Number.MAX_SAFE_INTEGER) throw new InvalidDurationError(name, value)
  return Math.ceil(ms)
}
