/**
 * What a writer believes about a stream before it appends: the head's sequence (0: no events yet), `'none'` (the
 * stream must not exist), `'exists'` (it must have events), or `'any'` (no belief: the append retries lost races).
 */
export type ExpectedVersion = number | 'none' | 'exists' | 'any'

/** Whether a stream whose head is `actual` is what the writer expects. Behind and ahead of the head both fail. */
export function matchesExpected(expected: ExpectedVersion, actual: number): boolean {
  if (expected === 'any') return true
  if (expected === 'exists') return actual > 0
  return actual === (expected === 'none' ? 0 : expected)
}

/** Whether `value` is one of the forms; a number must be a safe integer that is not negative. */
export function isExpectedVersion(value: unknown): value is ExpectedVersion {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0
  return value === 'none' || value === 'exists' || value === 'any'
}

/** `'any'` and `'exists'` as numbers that no head has, so that one parameter carries every form. */
export function expectedNumber(expected: ExpectedVersion): number {
  if (expected === 'any') return -1
  if (expected === 'exists') return -2
  return expected === 'none' ? 0 : expected
}
