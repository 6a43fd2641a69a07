import { openPostgres } from '@modkit/postgres'
import { Kysely, PostgresDialect } from 'kysely'
import { PostgresJSDialect } from 'kysely-postgres-js'
import pg from 'pg'
import postgres from 'postgres'
import { type Client, entryOf } from './client.ts'
import { CONNECTIONS, type Schema } from './database.ts'

/** Kysely's builder on whatever is below it: what application code looks like. */
function kyselyClient(name: string, db: Kysely<Schema>): Client {
  return {
    name,
    select: (id) => db.selectFrom('items').selectAll().where('id', '=', id).executeTakeFirst(),
    insert: (id) => db.insertInto('log').values(entryOf(id)).returning(['item_id', 'note']).executeTakeFirst(),
    transaction: (id) =>
      db.transaction().execute(async (trx) => {
        await trx.selectFrom('items').selectAll().where('id', '=', id).executeTakeFirst()
        await trx.updateTable('items').set({ version: 1 }).where('id', '=', id).execute()
        await trx.insertInto('log').values(entryOf(id)).execute()
        await trx.insertInto('log').values(entryOf(id)).execute()
        return trx.selectFrom('items').select(['id', 'version']).where('id', '=', id).executeTakeFirst()
      }),
    close: () => db.destroy(),
  }
}

export const modkit = async (dsn: string): Promise<Client> =>
  kyselyClient('modkit', await openPostgres<Schema>({ dsn, maxOpenConns: CONNECTIONS }))

export const kyselyPostgresJs = (dsn: string): Client =>
  kyselyClient(
    'kysely-postgres-js',
    new Kysely<Schema>({ dialect: new PostgresJSDialect({ postgres: postgres(dsn, { max: CONNECTIONS }) }) }),
  )

export const kyselyPg = (dsn: string): Client =>
  kyselyClient(
    'Kysely on pg',
    new Kysely<Schema>({
      dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: dsn, max: CONNECTIONS }) }),
    }),
  )
