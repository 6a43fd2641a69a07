import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql'
import { openEventStore } from '@modkit/event-store'
import { openPostgres } from '@modkit/postgres'
import { startPostgres } from '@modkit/test-services'
import postgres from 'postgres'

/** What each contender writes and reads through, with ten connections each, on databases of their own of one server. */
export async function openHomes() {
  const server = await startPostgres()
  const admin = postgres(server.url, { max: 1, onnotice: () => {} })
  const database = async (name: string): Promise<string> => {
    await admin.unsafe(`create database ${name}`)
    const url = new URL(server.url)
    url.pathname = `/${name}`
    return url.href
  }
  const dsn = await database('modkit')
  const db = await openPostgres({ dsn, maxOpenConns: 10 })
  const store = openEventStore({ db, dialect: 'postgres' })
  await store.migrate()

  // The same full table: keys, checks, indexes, trigger and all.
  const rawDsn = await database('raw')
  const rawDb = await openPostgres({ dsn: rawDsn, maxOpenConns: 1 })
  await openEventStore({ db: rawDb, dialect: 'postgres' }).migrate()
  await rawDb.destroy()
  const raw = postgres(rawDsn, { max: 10, onnotice: () => {} })

  const emmettDsn = await database('emmett')
  const emmett = getPostgreSQLEventStore(emmettDsn)
  await emmett.schema.migrate()
  const emmettRows = postgres(emmettDsn, { max: 1, onnotice: () => {} })

  return {
    store,
    raw,
    emmett,
    /** How many events each contender's table holds. */
    async rows() {
      const count = async (sql: postgres.Sql, table: string): Promise<number> =>
        Number((await sql.unsafe(`select count(*) as n from ${table}`))[0]!.n)
      const own = postgres(dsn, { max: 1 })
      const counts = {
        modkit: await count(own, 'aggregate_events'),
        raw: await count(raw, 'aggregate_events'),
        Emmett: await count(emmettRows, 'emt_messages'),
      }
      await own.end()
      return counts
    },
    async close() {
      await emmett.close()
      await emmettRows.end()
      await raw.end()
      await db.destroy()
      await admin.end()
      await server.close()
    },
  }
}

/** The databases of all contenders. */
export type Homes = Awaited<ReturnType<typeof openHomes>>
