import { describe, expect, test } from '@jest/globals'
import { between, bool, duration, float, int, list, listOf, oneOf, type Parser, string, url } from './parse.ts'

const accepts: [string, Parser<unknown>, string, unknown][] = [
  ['string', string, 'a b', 'a b'],
  ['int', int, '-42', -42],
  ['int', int, '9007199254740991', Number.MAX_SAFE_INTEGER],
  ['float', float, '.5', 0.5],
  ['float', float, '-1.25e3', -1250],
  ['bool', bool, 'TRUE', true],
  ['bool', bool, 'off', false],
  ['duration', duration, '250ms', 250],
  ['duration', duration, '5s', 5000],
  ['duration', duration, '1h30m', 5_400_000],
  ['duration', duration, '1.5s', 1500],
  ['duration', duration, '2d', 172_800_000],
  ['duration', duration, '0', 0],
  ['duration', duration, '-5s', -5000],
  ['list', list, 'a, b,,c ,', ['a', 'b', 'c']],
  ['listOf(int)', listOf(int), '1,2', [1, 2]],
  ['oneOf', oneOf('wal', 'delete'), 'wal', 'wal'],
  ['between', between(int, 0, 65_535), '65535', 65_535],
]

const refuses: [string, Parser<unknown>, string][] = [
  ['int', int, '1.5'],
  ['int', int, '0x10'],
  ['int', int, '9007199254740993'],
  ['float', float, 'Infinity'],
  ['float', float, '1e999'],
  ['float', float, '0x10'],
  ['float', float, '1,5'],
  ['bool', bool, 'ja'],
  ['bool', bool, 'constructor'],
  ['duration', duration, '5'],
  ['duration', duration, '5 s'],
  ['duration', duration, '5s!'],
  ['duration', duration, 'ms'],
  ['url', url, '/relative'],
  ['listOf(int)', listOf(int), '1,two'],
  ['oneOf', oneOf('wal', 'delete'), 'WAL'],
  ['between', between(int, 0, 65_535), '65536'],
  ['between', between(duration, 0, 1000), '-1s'],
]

describe('the parsers', () => {
  test.each(accepts)('%s makes a value of %p', (_, parse, raw, value) => {
    expect(parse(raw)).toEqual(value)
  })

  test.each(refuses)('%s refuses %p', (_, parse, raw) => {
    expect(() => parse(raw)).toThrow()
  })

  test('url gives a URL', () => {
    expect(url('https://example.org/a').pathname).toBe('/a')
  })

  test('each says what it expects', () => {
    expect(listOf(between(int, 1, 9)).expected).toBe(
      'a list separated by commas, of which each is a whole number from 1 to 9',
    )
    expect(oneOf('wal', 'delete').expected).toBe('one of wal, delete')
  })
})
