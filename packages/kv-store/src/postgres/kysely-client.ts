import type { CompiledQuery, Kysely } from 'kysely'
import type { PgClient, PgParameter, PgQueries, PgRow } from './client.ts'

/** The app's database as the store needs it. Closing leaves it open: whoever opened it closes it. */
export async function kyselyClient(db: Kysely<any>): Promise<PgClient> {
  // Only here: a store on a file or on its own connections works without these packages.
  const [{ CompiledQuery: Compiled }, { driverOf }] = await Promise.all([
    import('kysely'),
    import('@modkit/sql-contract'),
  ])
  const queriesOf = (handle: Kysely<any>): PgQueries => ({
    async query(sql: string, parameters: readonly PgParameter[] = []) {
      const query = Compiled.raw(sql, [...parameters]) as CompiledQuery<PgRow>
      return (await handle.executeQuery(query)).rows
    },
  })
  return {
    ...queriesOf(db),
    transaction: (work) =>
      db
        .transaction()
        .setIsolationLevel('read committed')
        .execute((trx) => work(queriesOf(trx))),
    async listen(channel, onNotify) {
      // Without LISTEN the log is asked for now and then, and nothing is missed.
      const unlisten = await driverOf(db).listen?.(channel, onNotify, { onListening: onNotify })
      return async () => unlisten?.()
    },
    close: async () => {},
  }
}
