import { describe, expect, test } from '@jest/globals'
import { isProblemError } from '@modkit/http'
import { decodeCursor, encodeCursor } from '../src/cursor.ts'
import { isNotesError } from '../src/errors.ts'
import { expectedVersion } from '../src/if-match.ts'
import { containing } from '../src/search.ts'

test('a cursor leads back to its place', () => {
  const place = { created_at: '2024-02-29T23:59:59.999Z', id: crypto.randomUUID() }
  expect(decodeCursor(encodeCursor(place))).toEqual(place)
  expect(encodeCursor(place)).toMatch(/^[\w-]+$/)
})

test('a search pattern takes wildcards literally', () => {
  expect(containing('100%_!')).toBe('%100!%!_!!%')
  expect(containing('ﬁne')).toBe('%fine%')
})

describe('expectedVersion', () => {
  test.each([
    ['"3"', [3]],
    ['3', [3]],
    ['"3", W/"4" , "5"', [3, 5]],
    [' * ', 'any'],
  ])('reads %p', (header, versions) => {
    expect(expectedVersion(header)).toEqual(versions)
  })

  test.each([
    [undefined, 428],
    ['', 400],
    ['"a"', 400],
    ['"3', 400],
    ['"9999999999999999"', 400],
  ])('refuses %p with %p', (header, status) => {
    let error: unknown
    try {
      expectedVersion(header)
    } catch (thrown) {
      error = thrown
    }
    expect(isProblemError(error) && error.status).toBe(status)
  })
})

test('isNotesError tells by name and code', () => {
  expect(isNotesError({ name: 'NotesError', code: 'NOTE_STALE' }, 'NOTE_STALE')).toBe(true)
  expect(isNotesError(new Error('x'))).toBe(false)
  expect(isNotesError(undefined)).toBe(false)
})
