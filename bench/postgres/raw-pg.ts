import pg from 'pg'
import { type Client, entryOf } from './client.ts'
import { CONNECTIONS } from './database.ts'

const SELECT = { name: 'select', text: 'select * from items where id = $1' }
const INSERT = { name: 'insert', text: 'insert into log (item_id, note) values ($1, $2) returning item_id, note' }
const UPDATE = { name: 'update', text: 'update items set version = $1 where id = $2' }
const VERSION = { name: 'version', text: 'select id, version from items where id = $1' }

/** The pg package alone, with named, and so prepared, statements. */
export function rawPg(dsn: string): Client {
  const pool = new pg.Pool({ connectionString: dsn, max: CONNECTIONS })
  return {
    name: 'pg',
    select: async (id) => (await pool.query({ ...SELECT, values: [id] })).rows[0],
    async insert(id) {
      const { item_id, note } = entryOf(id)
      return (await pool.query({ ...INSERT, values: [item_id, note] })).rows[0]
    },
    async transaction(id) {
      const { item_id, note } = entryOf(id)
      const client = await pool.connect()
      try {
        await client.query('begin')
        await client.query({ ...SELECT, values: [id] })
        await client.query({ ...UPDATE, values: [1, id] })
        await client.query({ ...INSERT, values: [item_id, note] })
        await client.query({ ...INSERT, values: [item_id, note] })
        const { rows } = await client.query({ ...VERSION, values: [id] })
        await client.query('commit')
        return rows[0]
      } finally {
        client.release()
      }
    },
    close: () => pool.end(),
  }
}
