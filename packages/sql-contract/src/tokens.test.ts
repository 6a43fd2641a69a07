import { describe, expect, test } from '@jest/globals'
import { InvalidNameError } from './name.ts'
import { DATABASE_DB, DATABASE_DIALECT, sqlTokens } from './tokens.ts'

describe('sqlTokens', () => {
  test('names the unnamed instance by the declared ids', () => {
    expect(sqlTokens().of()).toEqual({
      db: { id: 'database.db', view: true },
      dialect: { id: 'database.dialect', view: true },
    })
    expect(DATABASE_DB).toEqual({ id: 'database.db' })
    expect(DATABASE_DIALECT).toEqual({ id: 'database.dialect' })
  })

  test('puts the name of an instance into both ids', () => {
    const { db, dialect } = sqlTokens('analytics').of()
    expect([db.id, dialect.id]).toEqual(['database.analytics.db', 'database.analytics.dialect'])
  })

  test.each(['', ' ', 'a b', 'a\tb', 'a\n'])('refuses the name %j', (name) => {
    expect(() => sqlTokens(name)).toThrow(InvalidNameError)
    expect(() => sqlTokens(name)).toThrow(`name=${JSON.stringify(name)}`)
  })

  test('an invalid name has a code', () => {
    expect(new InvalidNameError(' ')).toMatchObject({ code: 'SQL_INVALID_NAME', given: ' ', name: 'InvalidNameError' })
  })
})
