import { type Token, token } from '@modkit/kernel'
import { expect, test } from 'tstyche'

test('a token carries its literal id and its type', () => {
  expect(token('a').of<number>()).type.toBe<Token<number, 'a'>>()
})
