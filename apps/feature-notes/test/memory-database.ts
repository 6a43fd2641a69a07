import { defineModule, provide } from '@modkit/kernel'
import { sqlTokens } from '@modkit/sql-contract'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'

const { db, dialect } = sqlTokens().of<any>()

/** A database in memory, without a driver module: nothing but the two tokens of the contract. */
export function memoryDatabase() {
  return defineModule({
    name: 'memory-database',
    providers: [
      provide(db, {
        build: () => new Kysely<any>({ dialect: new SqliteDialect({ database: new Database(':memory:') }) }),
        cleanup: (value) => value.destroy(),
      }),
      provide(dialect, { build: () => 'sqlite' as const }),
    ],
    exports: [db, dialect],
  })
}
