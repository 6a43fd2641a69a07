import type { Module, Token } from '@modkit/kernel'

/** The id of a token: `database.db`, of an instance named `cache` `database.cache.db`; `string` when the name is computed. */
type TokenId<N extends string | undefined, Suffix extends 'db' | 'dialect'> = N extends string
  ? {} extends Record<N, 1>
    ? string
    : `database.${N}.${Suffix}`
  : `database.${Suffix}`

/** The module of a driver, for the instance `N`: it exports the two tokens of the contract, and nothing else. */
export type SqlModule<Name extends string, N extends string | undefined = undefined> = Module<
  Token<any, TokenId<N, 'db'>> | Token<any, TokenId<N, 'dialect'>>,
  Name,
  TokenId<N, 'db' | 'dialect'>,
  TokenId<N, 'db' | 'dialect'>
>
