import { describe, expect, test } from '@jest/globals'
import { readArray, writeArray } from './array-literal.ts'

const text = (value: unknown): string => String(value)

describe('array literals', () => {
  test.each([
    [[], '{}'],
    [['a', 'b'], '{"a","b"}'],
    [['', ' ', 'NULL'], '{""," ","NULL"}'],
    [['say "hi"', 'back\\slash', 'a,b', '{}'], '{"say \\"hi\\"","back\\\\slash","a,b","{}"}'],
    [[null, 'x'], '{NULL,"x"}'],
    [
      [
        ['a', null],
        ['b', 'c'],
      ],
      '{{"a",NULL},{"b","c"}}',
    ],
  ])('write %j and read it back', (values, literal) => {
    expect(writeArray(values, text)).toBe(literal)
    expect(readArray(literal, text)).toEqual(values)
  })

  test('read what the server writes: bare elements, and bounds', () => {
    expect(readArray('{1,NULL,-3}', Number)).toEqual([1, null, -3])
    expect(readArray('[0:1]={7,8}', Number)).toEqual([7, 8])
    expect(readArray('{{1,2},{3,4}}', Number)).toEqual([
      [1, 2],
      [3, 4],
    ])
  })
})
