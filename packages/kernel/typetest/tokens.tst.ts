import {
  type Exporting,
  type Lazy,
  lazy,
  looseToken,
  type MultiToken,
  multiToken,
  type Optional,
  optional,
  type Token,
  type TokenView,
  token,
} from '@modkit/kernel'
import { expect, test } from 'tstyche'

test('tokens carry their literal id and their type', () => {
  expect(token('a').of<number>()).type.toBe<Token<number, 'a'>>()
  expect(token('a').view<number>()).type.toBe<TokenView<number, 'a'>>()
  expect(multiToken('a').of<number>()).type.toBe<MultiToken<number, 'a'>>()
  expect(looseToken<number>('a')).type.toBe<Token<number, string>>()
  expect(optional(token('a').of<number>())).type.toBe<Optional<Token<number, 'a'>>>()
  expect(lazy(token('a').of<number>())).type.toBe<Lazy<Token<number, 'a'>>>()
})

test('a token’s type is invariant: what one side writes, the other reads', () => {
  expect<Token<string | number, 'a'>>().type.not.toBeAssignableFrom<Token<string, 'a'>>()
  expect<Token<string, 'a'>>().type.not.toBeAssignableFrom<Token<string | number, 'a'>>()
})

test('views of one id may differ', () => {
  const one = token('database.db').view<{ users: 1 }>()
  const other = token('database.db').view<{ orders: 1 }>()
  expect<Exporting<typeof one>>().type.toBe<Exporting<typeof other>>()
})
