import { looseToken, type Token, type TokenView, token } from '@modkit/kernel'
import type { Kysely } from 'kysely'
import type { SqlDialect } from './dialect.ts'
import { checkName } from './name.ts'

/** `database.db`: the Kysely instance of the app. Depend on a view of it with your own schema: `sqlTokens().of<Schema>()`. */
export const DATABASE_DB: Token<Kysely<any>, 'database.db'> = token('database.db').of<Kysely<any>>()

/** `database.dialect`: which SQL that instance speaks. */
export const DATABASE_DIALECT: Token<SqlDialect, 'database.dialect'> = token('database.dialect').of<SqlDialect>()

/** The two tokens of one database: all that a feature module knows of it. */
export interface SqlTokens<Schema, DbId extends string = string, DialectId extends string = string> {
  readonly db: TokenView<Kysely<Schema>, DbId>
  readonly dialect: TokenView<SqlDialect, DialectId>
}

/** What `sqlTokens()` returns: name your schema to get the tokens. */
export interface SqlTokensOf<DbId extends string, DialectId extends string> {
  of<Schema>(): SqlTokens<Schema, DbId, DialectId>
}

/** The id for a literal name; `string`, which the compiler does not check, for any other. */
type Id<N extends string, Suffix extends string> = {} extends Record<N, 1> ? string : `database.${N}.${Suffix}`

/**
 * The tokens of the app's database: `database.db` and `database.dialect`. A named instance has its own:
 * `sqlTokens('analytics')` gives `database.analytics.db` and `database.analytics.dialect`. A name that is only known at
 * run time gives loose tokens, whose wiring bootstrap checks instead of the compiler.
 *
 * @throws InvalidNameError when the name is blank or holds white space
 */
export function sqlTokens(): SqlTokensOf<'database.db', 'database.dialect'>
export function sqlTokens<const N extends string>(name: N): SqlTokensOf<Id<N, 'db'>, Id<N, 'dialect'>>
/** With a name that may be absent: for a driver module that passes its own option on. */
export function sqlTokens(name: string | undefined): SqlTokensOf<string, string>
export function sqlTokens(name?: string): SqlTokensOf<string, string> {
  const prefix = name === undefined ? 'database' : `database.${checkName(name)}`
  const tokens = Object.freeze({ db: view(`${prefix}.db`), dialect: view(`${prefix}.dialect`) })
  return { of: () => tokens }
}

function view(id: string): TokenView<any> {
  return Object.freeze({ ...looseToken<any>(id), view: true as const })
}
