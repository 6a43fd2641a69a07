import { expect, test } from '@jest/globals'
import { jsonLogger } from './logger.ts'

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
