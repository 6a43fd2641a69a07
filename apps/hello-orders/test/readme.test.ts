import { describe, expect, test } from '@jest/globals'
import { curls, readmeExamples, runExamples } from '@modkit/app-tests/readme'
import { Shop } from './shop.ts'

const examples = readmeExamples(new URL('../README.md', import.meta.url))

describe('the examples of the README', () => {
  test('are there', () => expect(examples.length).toBeGreaterThanOrEqual(4))

  test.each(curls)('print what they say, by way of %s', async (curl) => {
    await using shop = new Shop('orders.db', {}, 'start')
    expect(await runExamples(examples, await shop.url(), curl)).toEqual(examples.map(({ output }) => output))
  })
})
