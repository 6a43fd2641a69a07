import { describe, expect, test } from '@jest/globals'
import { milliseconds } from './duration.ts'

describe('milliseconds', () => {
  test.each([
    ['250ms', 250],
    ['5s', 5_000],
    ['1h30m', 5_400_000],
    ['1.5s', 1_500],
    ['2d', 172_800_000],
    [0, 0],
    [12.5, 12.5],
  ])('%p is %p', (duration, expected) => {
    expect(milliseconds(duration)).toBe(expected)
  })

  test.each(['', '5', 's', '5 s', '-5s', '5s ', '1e3s', -1, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses %p',
    (duration) => {
      expect(() => milliseconds(duration)).toThrow(TypeError)
    },
  )
})
