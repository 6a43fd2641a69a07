import { driverOf } from '@modkit/sql-contract'
import type { Kysely } from 'kysely'
import type { EventStoreBackend, StreamState } from '../backend.ts'
import { sqlRunner } from '../sql/runner.ts'
import { asNumber } from '../sql/values.ts'
import { groupCommit } from './group-commit.ts'
import { migrateSqlite, planSqlite, sqliteStatus } from './migrate.ts'
import { sqliteOutbox } from './outbox.ts'
import { loadStream, readFeed, readStream } from './read.ts'
import { archiveStream, eraseStream } from './stream-state.ts'
import { sqliteCheckpoints } from './subscriptions.ts'
import { sqliteTransaction } from './transaction.ts'
import { writeBatch, writeSnapshot } from './write.ts'
import { oneEventWriter } from './write-one-event.ts'

/** How a SQLite backend is made. */
export interface SqliteBackendOptions {
  readonly db: Kysely<any>
  /** The clock, in epoch ms; default `Date.now`. */
  readonly now?: (() => number) | undefined
}

/**
 * The store in SQLite, on the connection of `db` and no other: two synchronous connections of one process to one file
 * block each other for the whole busy timeout.
 */
export function sqliteBackend({ db, now = Date.now }: SqliteBackendOptions): EventStoreBackend<Kysely<any>> {
  const run = sqlRunner(db)
  const driver = driverOf(db)
  const transaction = sqliteTransaction(db, run)
  const commit = groupCommit(run, oneEventWriter(db, run), transaction, now)
  const wakes = new Set<() => void>()
  const wake = (): void => {
    for (const listener of wakes) listener()
  }

  return {
    kind: 'sqlite',
    outbox: sqliteOutbox(run, now),
    ...sqliteCheckpoints(run, now),
    transaction,
    afterCommit: (trx, hook) => driver.afterCommit(trx, hook),
    // The transaction's first write makes every other writer wait.
    async lockStream() {},

    async write(batch, trx) {
      const outcome = trx ? await writeBatch(run, batch, trx, now()) : await commit(batch)
      // Subscribers of other processes poll.
      if (outcome.kind === 'written' && outcome.position !== '') {
        if (trx) wakeAfterCommit(trx)
        else wake()
      }
      return outcome
    },
    saveSnapshot: (stream, row, trx) =>
      trx
        ? writeSnapshot(run, stream, row, now(), trx)
        : transaction((own) => writeSnapshot(run, stream, row, now(), own)),
    readStream: (stream, range, trx) => readStream(run, stream, range, trx),
    loadStream: (stream, query, trx) => loadStream(run, stream, query, trx),
    archive: (stream, trx) => archiveStream(run, stream, now(), trx),
    erase: (stream, trx) =>
      trx ? eraseStream(run, stream, now(), trx) : transaction((own) => eraseStream(run, stream, now(), own)),
    async streamState({ aggregateType, aggregateId }, trx) {
      const sql = 'select state from aggregate_stream_states where aggregate_type = ? and aggregate_id = ?'
      const [row] = await run(sql, [aggregateType, aggregateId], trx)
      return row?.[0] as StreamState | undefined
    },

    readFeed: (query, trx) => readFeed(run, query, trx),
    comparePositions: (a, b) => Number(a) - Number(b),
    async horizon() {
      const [row] = await run('select coalesce(max(global_position), 0) as newest from aggregate_events', [])
      const newest = asNumber(row![0])
      return { position: newest === 0 ? '' : String(newest), hidden: 0 }
    },
    async checkHorizon() {},
    // Positions never turn back here: AUTOINCREMENT travels with the file. The column keeps the schemas alike.
    async beginEpoch() {
      const [row] = await run('select coalesce(max(epoch), 1) as epoch from aggregate_events', [])
      return asNumber(row![0])
    },
    async listen(onWake) {
      wakes.add(onWake)
      return async () => void wakes.delete(onWake)
    },

    purgeKeys: async (olderThanMs) =>
      (await run('delete from event_store_commits where recorded_at <= ? returning 1 as gone', [now() - olderThanMs]))
        .length,
    purgeReceipts: async (olderThanMs) =>
      (await run('delete from inbox where recorded_at <= ? returning 1 as gone', [now() - olderThanMs])).length,
    migrate: () => migrateSqlite(db, run),
    plan: () => planSqlite(run),
    status: () => sqliteStatus(run),
  }

  /** A transaction that cannot tell when it commits wakes nobody: subscribers poll. */
  function wakeAfterCommit(trx: Kysely<any>): void {
    try {
      driver.afterCommit(trx, wake)
    } catch {}
  }
}
