import { eq } from 'drizzle-orm'
import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { type Client, entryOf } from './client.ts'
import { CONNECTIONS } from './database.ts'

const items = pgTable('items', {
  id: integer().primaryKey(),
  author: text().notNull(),
  body: text().notNull(),
  version: integer().notNull(),
})
const log = pgTable('log', {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  item_id: integer().notNull(),
  note: text().notNull(),
})

/** Drizzle's builder on the postgres package. */
export function withDrizzle(dsn: string): Client {
  const sql = postgres(dsn, { max: CONNECTIONS })
  const db = drizzle(sql)
  return {
    name: 'Drizzle on postgres',
    select: async (id) => (await db.select().from(items).where(eq(items.id, id)))[0],
    async insert(id) {
      const returning = { item_id: log.item_id, note: log.note }
      return (await db.insert(log).values(entryOf(id)).returning(returning))[0]
    },
    transaction: (id) =>
      db.transaction(async (trx) => {
        await trx.select().from(items).where(eq(items.id, id))
        await trx.update(items).set({ version: 1 }).where(eq(items.id, id))
        await trx.insert(log).values(entryOf(id))
        await trx.insert(log).values(entryOf(id))
        return (await trx.select({ id: items.id, version: items.version }).from(items).where(eq(items.id, id)))[0]
      }),
    close: () => sql.end(),
  }
}
