import { describe, expect, test } from '@jest/globals'
import { toSqlError } from './errors.ts'

const raised = (code: string, message = 'message', fields: object = {}): Error =>
  Object.assign(new Error(message), { code, ...fields })

describe('errors of the server', () => {
  test.each([
    ['23505', 'unique_violation', false],
    ['23503', 'foreign_key_violation', false],
    ['23502', 'not_null_violation', false],
    ['23514', 'check_violation', false],
    ['23P01', 'exclusion_violation', false],
    ['40001', 'serialization_failure', true],
    ['40P01', 'deadlock', true],
    ['55P03', 'lock_timeout', true],
    ['57P01', 'connection', true],
    ['57P03', 'connection', true],
    ['08006', 'connection', true],
    ['3D000', 'connection', false],
    ['53300', 'too_many_connections', true],
    ['28P01', 'authentication', false],
    ['42601', 'syntax_error', false],
    ['42P01', 'undefined_table', false],
    ['42703', 'undefined_column', false],
    ['22003', 'invalid_value', false],
    ['42501', 'insufficient_privilege', false],
    ['25006', 'read_only', false],
    ['53100', 'disk_full', false],
    ['58030', 'io_error', false],
    ['XX001', 'corrupt', false],
    ['P0001', 'other', false],
    ['ECONNREFUSED', 'connection', true],
    ['ECONNRESET', 'connection', true],
    ['CONNECTION_CLOSED', 'connection', true],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'connection', false],
    ['ENOSPC', 'other', false],
  ])('%s is %s, retryable: %s', (code, kind, retryable) => {
    const cause = raised(code)
    expect(toSqlError(cause)).toMatchObject({ name: 'SqlError', code, kind, retryable, cause })
  })

  test('one code means two things: the message tells a timeout from a request', () => {
    expect(toSqlError(raised('57014', 'canceling statement due to statement timeout')).kind).toBe('statement_timeout')
    expect(toSqlError(raised('57014', 'canceling statement due to user request')).kind).toBe('cancelled')
    expect(toSqlError(raised('57014', 'storniere Anfrage wegen Benutzeraufforderung')).kind).toBe('cancelled')
  })

  test('table and constraint are told', () => {
    const error = raised('23505', 'duplicate key', { table_name: 'notes', constraint_name: 'notes_pkey' })
    expect(toSqlError(error)).toMatchObject({ table: 'notes', constraint: 'notes_pkey' })
  })

  test('a refused value is not repeated', () => {
    const error = toSqlError(raised('22P02', 'invalid input syntax for type integer: "hunter2"'))
    expect(error.message).toBe('invalid input syntax for type integer: [value]')
  })

  test('an error that is mapped already stays as it is', () => {
    const error = toSqlError(raised('23505'))
    expect(toSqlError(error)).toBe(error)
  })

  test('what is no error at all', () => {
    expect(toSqlError('boom')).toMatchObject({ kind: 'other', code: 'UNKNOWN', message: 'boom' })
  })
})
