import { describe, expect, jest, test } from '@jest/globals'
import { curls, readmeExamples, runExamples } from '@modkit/app-tests/readme'
import { NotesApp } from './notes-app.ts'

jest.setTimeout(60_000)

const examples = readmeExamples(new URL('../README.md', import.meta.url))

describe('the examples of the README', () => {
  test('are there', () => expect(examples.length).toBeGreaterThanOrEqual(7))

  test.each(curls)('print what they say, by way of %s', async (curl) => {
    await using app = new NotesApp()
    expect(await runExamples(examples, await app.url(), curl)).toEqual(examples.map(({ output }) => output))
  })
})
