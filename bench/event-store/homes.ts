import { PostgresEventStorageAdapter } from '@castore/event-storage-adapter-postgres'
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql'
import { openEventStore } from '@modkit/event-store'
import { openPostgres } from '@modkit/postgres'
import postgres from 'postgres'
import type { BenchServer } from './server.ts'

/** Connections of each contender. */
const CONNECTIONS = 10

/** What each contender writes and reads through, with ten connections each, on databases of their own of one server. */
export async function openHomes(server: BenchServer) {
  const db = await openPostgres({ dsn: await server.createDatabase('modkit'), maxOpenConns: CONNECTIONS })
  const store = openEventStore({ db, dialect: 'postgres' })
  await store.migrate()

  // The same full table: keys, checks, indexes, trigger and all.
  const rawDsn = await server.createDatabase('raw')
  const schema = await openPostgres({ dsn: rawDsn, maxOpenConns: 1 })
  await openEventStore({ db: schema, dialect: 'postgres' }).migrate()
  await schema.destroy()
  const raw = postgres(rawDsn, { max: CONNECTIONS, onnotice: () => undefined })

  const emmettDsn = await server.createDatabase('emmett')
  const emmett = getPostgreSQLEventStore(emmettDsn)
  await emmett.schema.migrate()

  // Its adapter takes no options for its pool: the postgres package's default is ten connections, too.
  const castoreDsn = await server.createDatabase('castore')
  await PostgresEventStorageAdapter.createEventTable({
    connectionString: castoreDsn,
    aggregateId: { type: 'VARCHAR', length: 64 },
  })
  const castore = new PostgresEventStorageAdapter({ connectionString: castoreDsn })

  const emmettRows = postgres(emmettDsn, { max: 1, onnotice: () => undefined })
  const castoreRows = postgres(castoreDsn, { max: 1, onnotice: () => undefined })
  return {
    store,
    raw,
    emmett,
    castore,
    /** How many events each contender's table holds. */
    async rows(): Promise<Record<string, number>> {
      const count = async (sql: postgres.Sql, table: string): Promise<number> =>
        Number((await sql.unsafe(`select count(*) as n from ${table}`))[0]!.n)
      return {
        modkit: Number((await db.selectFrom('aggregate_events').select(db.fn.countAll().as('n')).execute())[0]!.n),
        raw: await count(raw, 'aggregate_events'),
        Emmett: await count(emmettRows, 'emt_messages'),
        Castore: await count(castoreRows, 'event'),
      }
    },
    async close(): Promise<void> {
      await emmett.close()
      await Promise.all([emmettRows.end(), castoreRows.end(), raw.end(), db.destroy()])
    },
  }
}

/** The databases of all contenders. */
export type Homes = Awaited<ReturnType<typeof openHomes>>
