import { expect, test } from '@jest/globals'
import { jsonLogger, textLogger } from './logger.ts'

test('jsonLogger writes one object per line, with errors and their causes', () => {
  const lines: string[] = []
  const logger = jsonLogger((line) => lines.push(line))
  logger.info('hello', { a: 1n })
  logger.error('failed', { error: Object.assign(new Error('outer', { cause: new Error('inner') }), { code: 'X' }) })
  expect(lines.every((line) => line.endsWith('\n') && line.indexOf('\n') === line.length - 1)).toBe(true)
  const [first, second] = lines.map((line) => JSON.parse(line))
  expect(first).toEqual({ time: expect.any(String), level: 'info', message: 'hello', a: '1' })
  expect(second).toMatchObject({
    level: 'error',
    error: { name: 'Error', message: 'outer', code: 'X', stack: expect.any(String), cause: { message: 'inner' } },
  })
})

test('textLogger writes for people', () => {
  const lines: string[] = []
  const logger = textLogger((line) => lines.push(line))
  logger.info('hello', { a: 1 })
  logger.error('failed', { error: new Error('outer', { cause: new Error('inner') }) })
  expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d\.\d{3} info {2}hello\n$/)
  expect(lines[1]).toMatch(/^\S+ error failed\n {2}Error: outer\n {2}caused by Error: inner\n +at .*logger\.test/)
  logger.warn('odd', { error: 'a text' })
  logger.error('failed: outer', { error: new Error('outer') })
  expect(lines[3]).toMatch(/ error failed: outer\n +at /)
  expect(lines[2]).toMatch(/ warn {2}odd\n {2}a text\n$/)
})
