import { describe, expect, test } from '@jest/globals'
import { isSqlError } from '@modkit/sql-contract'
import { ArrayParameter, MAX_PARAMETERS, writeParameters } from './write-parameters.ts'

const thrownBy = (values: readonly unknown[]): unknown => {
  try {
    writeParameters(values)
  } catch (error) {
    return error
  }
  return undefined
}

describe('parameters', () => {
  test('travel as text or null', () => {
    const values = ['x', 1, -1.5, 12n, true, false, null, new Date(0), Buffer.from([0, 255]), { a: 1 }]
    expect(writeParameters(values)).toEqual([
      ...['x', '1', '-1.5', '12', 't', 'f', null, '1970-01-01T00:00:00.000Z', '\\x00ff', '{"a":1}'],
    ])
  })

  test('an array can be an array literal or JSON: the server says which', () => {
    const [array] = writeParameters([[1, { b: 'x' }, null, new Date(0)]])
    expect(array).toBeInstanceOf(ArrayParameter)
    expect(String(array)).toBe('{"1","{\\"b\\":\\"x\\"}",NULL,"1970-01-01T00:00:00.000Z"}')
    expect((array as ArrayParameter).toJson()).toBe('[1,{"b":"x"},null,"1970-01-01T00:00:00.000Z"]')
  })

  test('a view on a larger buffer is its own bytes alone', () => {
    expect(writeParameters([new Uint8Array([1, 2, 3, 4]).subarray(1, 3)])).toEqual(['\\x0203'])
  })

  const circular: unknown[] = []
  circular.push({ circular })
  test.each([
    ['undefined', undefined],
    ['a function', () => 1],
    ['a symbol', Symbol('hunter2')],
    ['a date that is none', new Date(Number.NaN)],
    ['undefined in an array', ['a', undefined]],
    ['JSON that ends nowhere', circular],
    ['a bigint in JSON', { n: 1n }],
  ])('%s is refused, with its position and without its value', (_, value) => {
    const error = thrownBy(['fine', value])
    expect(isSqlError(error, 'invalid_value')).toBe(true)
    expect((error as Error).message).toContain('$2')
    expect((error as Error).message).not.toContain('hunter2')
  })

  test('more than the protocol can count are refused', () => {
    expect(writeParameters(new Array(MAX_PARAMETERS).fill(1))).toHaveLength(MAX_PARAMETERS)
    expect(thrownBy(new Array(MAX_PARAMETERS + 1).fill(1))).toMatchObject({ code: 'MAX_PARAMETERS' })
  })
})
