import { Kysely, SqliteDialect } from 'kysely'
import type { Candidate, Synchronous } from '../candidate.ts'
import { GROUP, rawTable } from '../data.ts'

interface Schema {
  kv: { grp: string; key: string; value: string; expires_at: number | null }
}

/** A query built for each call, through Kysely's own driver. */
export function kysely(path: string, synchronous: Synchronous): Candidate {
  const db = new Kysely<Schema>({
    dialect: new SqliteDialect({ database: rawTable(path, synchronous, 'of the store') }),
  })
  return {
    awaited: true,
    async get(key) {
      const row = await db
        .selectFrom('kv')
        .select(['value', 'expires_at'])
        .where('grp', '=', GROUP)
        .where('key', '=', key)
        .executeTakeFirst()
      return row?.value
    },
    set: (key, value) =>
      db
        .insertInto('kv')
        .values({ grp: GROUP, key, value, expires_at: null })
        .onConflict((conflict) => conflict.columns(['grp', 'key']).doUpdateSet({ value, expires_at: null }))
        .execute(),
    async getAll() {
      const rows = await db.selectFrom('kv').select(['key', 'value']).where('grp', '=', GROUP).execute()
      return new Map(rows.map(({ key, value }) => [key, value]))
    },
    close: () => db.destroy(),
  }
}
