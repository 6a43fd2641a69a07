// A process that migrates: `migrate.ts <path>`. Prints how many migrations it has applied.
import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { closeSqlite, openSqlite } from '../src/index.ts'

const db = await openSqlite({ path: process.argv[2] ?? '', busyTimeout: '60s' })
const migrations = {
  '001_create': {
    up: async (on: typeof db) => void (await sql`create table notes (id integer primary key)`.execute(on)),
  },
  '002_fill': { up: async (on: typeof db) => void (await sql`insert into notes values (1)`.execute(on)) },
}
process.stdout.write('ready\n')
await new Promise((resolve) => process.stdin.once('data', resolve))
const { error, results } = await new Migrator({
  db,
  provider: { getMigrations: async () => migrations },
}).migrateToLatest()
if (error) throw error
process.stdout.write(`applied ${results?.length}\n`)
await closeSqlite(db)
process.stdin.destroy()
