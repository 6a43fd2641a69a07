import postgres from 'postgres'
import { type Client, entryOf } from './client.ts'
import { CONNECTIONS, type Schema } from './database.ts'

/** The postgres package alone, with its tagged templates, which it prepares and pipelines. */
export function rawPostgres(dsn: string): Client {
  const sql = postgres(dsn, { max: CONNECTIONS })
  return {
    name: 'postgres',
    async select(id) {
      const [row] = await sql<Schema['items'][]>`select * from items where id = ${id}`
      return row
    },
    async insert(id) {
      const { item_id, note } = entryOf(id)
      const [row] = await sql<{ item_id: number; note: string }[]>`
        insert into log (item_id, note) values (${item_id}, ${note}) returning item_id, note`
      return row
    },
    transaction: (id) =>
      sql.begin(async (trx) => {
        const { item_id, note } = entryOf(id)
        await trx`select * from items where id = ${id}`
        await trx`update items set version = ${1} where id = ${id}`
        await trx`insert into log (item_id, note) values (${item_id}, ${note})`
        await trx`insert into log (item_id, note) values (${item_id}, ${note})`
        const [row] = await trx<{ id: number; version: number }[]>`select id, version from items where id = ${id}`
        return row
      }),
    close: () => sql.end(),
  }
}
