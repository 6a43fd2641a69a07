import { openSqlite } from '@modkit/sqlite'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import type { Contender } from '../lib/rounds.ts'
import { PRAGMAS, type Schema } from './database.ts'

/** Reads one row by its key, through Kysely's builder: what application code looks like. */
function built(name: string, db: Kysely<Schema>): Contender {
  const select = (id: number) => db.selectFrom('notes').selectAll().where('id', '=', id).executeTakeFirst()
  return {
    name,
    answer: select,
    async run(keys) {
      for (const key of keys) await select(key)
    },
  }
}

/** The same query, compiled once; then only the parameter changes. */
function compiled(name: string, db: Kysely<Schema>): Contender {
  const query = db.selectFrom('notes').selectAll().where('id', '=', 0).compile()
  const select = async (id: number) => (await db.executeQuery({ ...query, parameters: [id] })).rows[0]
  return {
    name,
    answer: select,
    async run(keys) {
      for (const key of keys) await db.executeQuery({ ...query, parameters: [key] })
    },
  }
}

/** Everybody who reads, and how to close them. */
export async function readers(path: string): Promise<{ contenders: Contender[]; close(): Promise<void> }> {
  const raw = connect(path)
  const statement = raw.prepare('select * from notes where id = ?')
  const own = new Kysely<Schema>({ dialect: new SqliteDialect({ database: connect(path) }) })
  const modkit = await openSqlite<Schema>({ path, synchronous: 'normal' })
  const builtIn = await openSqlite<Schema>({ path, synchronous: 'normal', driver: 'node:sqlite' })
  return {
    contenders: [
      {
        name: 'better-sqlite3, prepared once',
        answer: async (id) => statement.get(id),
        run(keys) {
          for (const key of keys) statement.get(key)
        },
      },
      compiled('modkit, compiled once', modkit),
      compiled('Kysely, compiled once', own),
      built('modkit', modkit),
      built('modkit on node:sqlite', builtIn),
      built('Kysely', own),
    ],
    async close() {
      raw.close()
      await Promise.all([own, modkit, builtIn].map((db) => db.destroy()))
    },
  }
}

/** Opens a file with the settings that all have. */
export function connect(path: string): Database.Database {
  const db = new Database(path)
  for (const pragma of PRAGMAS) db.pragma(pragma)
  return db
}
