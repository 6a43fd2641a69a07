import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parseLocation } from './location.ts'

describe('parseLocation', () => {
  test.each([
    ['notes.db', resolve('notes.db'), 'rwc'],
    ['/var/lib/notes.db', '/var/lib/notes.db', 'rwc'],
    ['./a b?c#d.db', resolve('a b?c#d.db'), 'rwc'],
    ['file:notes.db', resolve('notes.db'), 'rwc'],
    ['file:/var/lib/notes.db', '/var/lib/notes.db', 'rwc'],
    ['file:///var/lib/notes.db', '/var/lib/notes.db', 'rwc'],
    ['file://localhost/var/lib/notes.db', '/var/lib/notes.db', 'rwc'],
    ['file:notes.db?mode=ro', resolve('notes.db'), 'ro'],
    ['file:notes.db?mode=rw', resolve('notes.db'), 'rw'],
    ['file:notes.db?mode=rwc', resolve('notes.db'), 'rwc'],
    ['file:/a%20b%23c%3Fd.db', '/a b#c?d.db', 'rwc'],
  ])('%s is a file', (text, path, mode) => {
    expect(parseLocation(text)).toEqual({ kind: 'file', path, mode })
  })

  test.each([':memory:', 'file::memory:', 'file:notes.db?mode=memory', 'file:?mode=memory'])(
    '%s is in memory',
    (text) => {
      expect(parseLocation(text)).toEqual({ kind: 'memory' })
    },
  )

  test.each([
    ['', 'blank'],
    ['  ', 'blank'],
    [' notes.db', 'white space'],
    ['notes.db\n', 'white space'],
    ['a\0b', 'NUL'],
    ['file:', 'no path'],
    ['file:?mode=ro', 'no path'],
    ['file:a.db?mode=admin', 'unknown mode'],
    ['file:a.db?mode=', 'unknown mode'],
    ['file:a.db?mode=ro&mode=rw', 'more than once'],
    ['file:a.db?cache=shared', '"cache"'],
    ['file:a.db?mode=ro&immutable=1', '"immutable"'],
    ['file://server/a.db', 'host'],
    ['file:a.db#top', '%23'],
    ['file:a%.db', 'percent-encoded'],
    ['file:a%00b.db', 'NUL'],
  ])('refuses %j', (text, why) => {
    expect(() => parseLocation(text)).toThrow(TypeError)
    expect(() => parseLocation(text)).toThrow(why)
  })

  test('no refusal quotes the path', () => {
    expect(() => parseLocation('file://hunter2/hunter2.db?hunter3')).not.toThrow('hunter2')
  })
})
