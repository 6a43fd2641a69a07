import { describe, expect, test } from '@jest/globals'
import { isSqlBuildError, SqlBuildError } from './build-error.ts'
import { isSqlError, SqlError } from './sql-error.ts'

describe('SqlBuildError', () => {
  const cause = new Error('connection refused')
  const error = new SqlBuildError({
    provider: 'postgres',
    token: 'database.db',
    stage: 'ping',
    reason: 'the server does not answer',
    cause,
  })

  test('says what happened, to which token, at which stage', () => {
    expect(error.message).toBe('the server does not answer: provider="postgres" token="database.db" stage="ping"')
    expect(error).toMatchObject({ code: 'SQL_BUILD', provider: 'postgres', token: 'database.db', stage: 'ping', cause })
  })

  test('is recognised by its code and stage', () => {
    expect(isSqlBuildError(error)).toBe(true)
    expect(isSqlBuildError(error, 'ping')).toBe(true)
    expect(isSqlBuildError(error, 'open')).toBe(false)
    expect(isSqlBuildError(cause)).toBe(false)
    expect(isSqlBuildError({ code: 'SQL_BUILD' })).toBe(false)
  })

  test('becomes JSON without a stack', () => {
    const { stack: _, ...json } = JSON.parse(JSON.stringify(error))
    expect(json).toEqual(JSON.parse(JSON.stringify(error)))
    expect(json).toMatchObject({ code: 'SQL_BUILD', cause: 'connection refused' })
  })
})

describe('SqlError', () => {
  const error = new SqlError({
    kind: 'unique_violation',
    code: '23505',
    message: 'duplicate key',
    constraint: 'notes_pkey',
    table: 'notes',
    cause: new Error('secret row'),
  })

  test('is recognised by name and kind', () => {
    expect(isSqlError(error)).toBe(true)
    expect(isSqlError(error, 'unique_violation')).toBe(true)
    expect(isSqlError(error, 'deadlock')).toBe(false)
    expect(isSqlError(new Error('no'))).toBe(false)
  })

  test.each([
    ['serialization_failure', true],
    ['deadlock', true],
    ['connection', true],
    ['lock_timeout', true],
    ['acquire_timeout', true],
    ['unique_violation', false],
    ['syntax_error', false],
    ['statement_timeout', false],
    ['other', false],
  ] as const)('%s is retryable: %s', (kind, retryable) => {
    expect(new SqlError({ kind, code: 'X', message: 'm' }).retryable).toBe(retryable)
  })

  test('a driver may know better whether a retry makes sense', () => {
    expect(new SqlError({ kind: 'connection', code: 'X', message: 'm', retryable: false }).retryable).toBe(false)
  })

  test('becomes JSON without its cause', () => {
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      kind: 'unique_violation',
      code: '23505',
      message: 'duplicate key',
      retryable: false,
      constraint: 'notes_pkey',
      table: 'notes',
    })
  })
})
