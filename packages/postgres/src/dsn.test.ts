import { describe, expect, test } from '@jest/globals'
import { checkDsn, secretsOf } from './dsn.ts'

describe('a DSN', () => {
  test.each([
    'postgres://u:p@localhost/db',
    'postgresql://localhost',
    'postgres://u:p%40ss@a:1,b:2/db?sslmode=require&target_session_attrs=primary',
  ])('is fine: %s', (dsn) => {
    expect(() => checkDsn(dsn)).not.toThrow()
  })

  test.each([
    ['', /must be postgres/],
    ['no url, hunter2', /must be postgres/],
    ['postgres://u:%zz-hunter2@h/db', /must be postgres/],
    ['mysql://u:hunter2@h/db', /must begin/],
    ['postgres://u:hunter2@h/db?sslmode=verify-ca', /sslmode/],
    ['postgres://u:hunter2@h/db?channel_binding=require', /channel_binding/],
  ])('is refused: %s', (dsn, reason) => {
    expect(() => checkDsn(dsn)).toThrow(reason)
    expect(() => checkDsn(dsn)).not.toThrow(/hunter2/)
  })

  test('has secrets: itself, and its password in both spellings', () => {
    const dsn = 'postgres://u:p%40ss@h/db'
    expect(secretsOf(dsn)).toEqual([dsn, 'p%40ss', 'p@ss'])
  })
})
