import { describe, expect, test } from '@jest/globals'
import { bindable, hasUnsafeInteger, narrowIntegers } from './values.ts'

describe('bindable', () => {
  test('returns the same array when there is nothing to convert', () => {
    const parameters = ['a', 1.5, 2n, null, Buffer.from('b')]
    expect(bindable(parameters, 'bigint')).toBe(parameters)
  })

  test('converts booleans, dates and views of bytes', () => {
    const date = new Date('2026-01-02T03:04:05.678Z')
    const bytes = new Uint8Array([0, 1, 2, 3]).subarray(1, 3)
    expect(bindable([true, false, date, bytes, new Uint8Array([9]).buffer], 'bigint')).toEqual([
      1,
      0,
      '2026-01-02T03:04:05.678Z',
      Buffer.from([1, 2]),
      Buffer.from([9]),
    ])
  })

  test.each([
    [
      'bigint',
      [1, -0, 2 ** 40, 1.5, 1e300, Number.POSITIVE_INFINITY],
      [1n, 0n, 1099511627776n, 1.5, 1e300, Number.POSITIVE_INFINITY],
    ],
    ['number', [1, 2 ** 40, 5n, 2n ** 60n], [1, 2 ** 40, 5, '1152921504606846976']],
  ] as const)('gives whole numbers as the library needs them: %s', (numbers, given, expected) => {
    expect(bindable(given, numbers)).toEqual(expected)
  })

  test.each([
    ['undefined', undefined],
    ['a symbol', Symbol('hunter2')],
    ['a function', () => 'hunter2'],
    ['an object', { password: 'hunter2' }],
    ['an array', ['hunter2']],
    ['NaN', Number.NaN],
    ['an invalid Date', new Date(Number.NaN)],
  ])('refuses %s, says where it is and not what', (_, value) => {
    expect.assertions(2)
    try {
      bindable(['first', value], 'bigint')
    } catch (error) {
      expect(error).toMatchObject({ kind: 'invalid_value', message: expect.stringContaining('parameter=2') })
      expect(String(error)).not.toContain('hunter2')
    }
  })
})

test('hasUnsafeInteger finds a number that may have lost digits', () => {
  expect(hasUnsafeInteger([{ a: 1, b: 'x', c: null, d: Number.MAX_SAFE_INTEGER }])).toBe(false)
  expect(hasUnsafeInteger([{ a: 1 }, { a: 2 ** 53 }])).toBe(true)
  expect(hasUnsafeInteger([{ a: -(2 ** 53) }])).toBe(true)
  expect(hasUnsafeInteger([[1, 2 ** 60]])).toBe(true)
  expect(hasUnsafeInteger([])).toBe(false)
})

test('narrowIntegers makes numbers of safe bigints', () => {
  expect(narrowIntegers({ a: 1n, b: 2n ** 53n, c: 'x', d: -(2n ** 53n) + 1n })).toEqual({
    a: 1,
    b: 2n ** 53n,
    c: 'x',
    d: Number.MIN_SAFE_INTEGER,
  })
  expect(narrowIntegers([1n, null, 2.5])).toEqual([1, null, 2.5])
})
