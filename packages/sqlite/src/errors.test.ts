import { describe, expect, test } from '@jest/globals'
import { codeName } from './drivers/result-codes.ts'
import { toSqlError } from './errors.ts'

describe('toSqlError', () => {
  test.each([
    ['SQLITE_CONSTRAINT_UNIQUE', 'UNIQUE constraint failed: notes.a, notes.b', 'unique_violation'],
    ['SQLITE_CONSTRAINT_PRIMARYKEY', 'UNIQUE constraint failed: notes.id', 'unique_violation'],
    ['SQLITE_CONSTRAINT_FOREIGNKEY', 'FOREIGN KEY constraint failed', 'foreign_key_violation'],
    ['SQLITE_CONSTRAINT_NOTNULL', 'NOT NULL constraint failed: notes.id', 'not_null_violation'],
    ['SQLITE_CONSTRAINT_CHECK', 'CHECK constraint failed: positive', 'check_violation'],
    ['SQLITE_CONSTRAINT_DATATYPE', 'cannot store TEXT value in INTEGER column notes.id', 'invalid_value'],
    ['SQLITE_CONSTRAINT_TRIGGER', 'immutable', 'other'],
    ['SQLITE_BUSY', 'database is locked', 'lock_timeout'],
    ['SQLITE_BUSY_RECOVERY', 'database is locked', 'lock_timeout'],
    ['SQLITE_BUSY_SNAPSHOT', 'database is locked', 'serialization_failure'],
    ['SQLITE_LOCKED_SHAREDCACHE', 'database table is locked', 'lock_timeout'],
    ['SQLITE_FULL', 'database or disk is full', 'disk_full'],
    ['SQLITE_IOERR_SHORT_READ', 'disk I/O error', 'io_error'],
    ['SQLITE_CORRUPT_INDEX', 'database disk image is malformed', 'corrupt'],
    ['SQLITE_NOTADB', 'file is not a database', 'corrupt'],
    ['SQLITE_READONLY_DIRECTORY', 'attempt to write a readonly database', 'read_only'],
    ['SQLITE_CANTOPEN_ISDIR', 'unable to open database file', 'connection'],
    ['SQLITE_INTERRUPT', 'interrupted', 'cancelled'],
    ['SQLITE_TOOBIG', 'string or blob too big', 'invalid_value'],
    ['SQLITE_ERROR', 'no such table: notes', 'undefined_table'],
    ['SQLITE_ERROR', 'no such column: x', 'undefined_column'],
    ['SQLITE_ERROR', 'table notes has no column named x', 'undefined_column'],
    ['SQLITE_ERROR', 'near "selec": syntax error', 'syntax_error'],
    ['SQLITE_ERROR', 'incomplete input', 'syntax_error'],
    ['SQLITE_ERROR', 'no such function: x', 'other'],
    ['SQLITE_NOMEM', 'out of memory', 'other'],
  ])('%s, %s: %s', (code, message, kind) => {
    expect(toSqlError({ code, message }, undefined)).toMatchObject({ code, message, kind })
  })

  test.each([
    ['SQLITE_CONSTRAINT_UNIQUE', 'UNIQUE constraint failed: notes.a, notes.b', 'notes.a, notes.b', 'notes'],
    ['SQLITE_CONSTRAINT_UNIQUE', "UNIQUE constraint failed: index 'by_lower'", "index 'by_lower'", undefined],
    ['SQLITE_CONSTRAINT_CHECK', 'CHECK constraint failed: positive', 'positive', undefined],
    ['SQLITE_CONSTRAINT_FOREIGNKEY', 'FOREIGN KEY constraint failed', undefined, undefined],
  ])('%s, %s: names what SQLite names', (code, message, constraint, table) => {
    const error = toSqlError({ code, message }, undefined)
    expect([error.constraint, error.table]).toEqual([constraint, table])
  })
})

test('result codes have SQLite’s names', () => {
  expect([5, 517, 2067, 10 | (3 << 8), 11, 999].map(codeName)).toEqual([
    'SQLITE_BUSY',
    'SQLITE_BUSY_SNAPSHOT',
    'SQLITE_CONSTRAINT_UNIQUE',
    'SQLITE_IOERR',
    'SQLITE_CORRUPT',
    'SQLITE_ERROR',
  ])
})
