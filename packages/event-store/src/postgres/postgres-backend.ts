import { driverOf, transaction } from '@modkit/sql-contract'
import type { Kysely } from 'kysely'
import type { EventStoreBackend, WriteBatch, WriteOutcome } from '../backend.ts'
import { DuplicateOutboxMessage, DuplicateReceipt } from '../errors/write-errors.ts'
import { failureFacts } from '../sql/failure.ts'
import { type Row, sqlRunner } from '../sql/runner.ts'
import { asNumber } from '../sql/values.ts'
import { streamKey } from '../stream.ts'
import { appendOutcome, appendStatements, areAlike } from './append-one-stream.ts'
import { commitStatement } from './commit-batch.ts'
import { commitOutcome } from './commit-outcome.ts'
import { checkHorizon, feedResult, feedStatement, readHorizon } from './feed.ts'
import { migratePostgres, planPostgres, postgresStatus } from './migrate.ts'
import { postgresOutbox } from './outbox.ts'
import { bytesReader, type PayloadReader, payloadReader } from './payload.ts'
import { comparePositions } from './position.ts'
import { loadStatement, readResult, readStatement } from './read.ts'
import type { Statement } from './statement.ts'
import { archiveStream, eraseStream, readStreamState, saveSnapshot } from './stream-state.ts'
import { postgresCheckpoints } from './subscriptions.ts'
import { postgresTables } from './tables.ts'
import { wakeSender } from './wake.ts'

/** How a Postgres backend is made. */
export interface PostgresBackendOptions {
  readonly db: Kysely<any>
  /** The schema of the store's tables; default: what the search path finds. */
  readonly schema?: string | undefined
  /** The labels of codecs whose stored form is text (`codecRegistry(…).textLabels`). */
  readonly textLabels: readonly string[]
  /** How often at most appends wake subscribers of other processes, in ms; default 5. `false`: they poll. */
  readonly wakeInterval?: number | false | undefined
}

/** Kysely hands out a transaction; a plain handle whose connection is pinned inside one is as good. */
type Tx = Kysely<any>

const invalidUtf8 = '22021'

/** The store in Postgres. */
export function postgresBackend(options: PostgresBackendOptions): EventStoreBackend<Tx> {
  const { db, wakeInterval = 5 } = options
  const tables = postgresTables(options.schema)
  const run = sqlRunner(db)
  const driver = driverOf(db)
  const payloads = payloadReader(options.textLabels)
  const bindAppend = appendStatements(tables)
  const notify = wakeInterval === false ? () => {} : wakeSender(run, tables.name, wakeInterval)
  const local = new Set<() => void>()
  const wake = (): void => {
    for (const listener of local) listener()
    notify()
  }

  async function execute(batch: WriteBatch, on: Tx | undefined): Promise<WriteOutcome> {
    try {
      if (isPlainAppend(batch)) {
        const write = batch.streams[0]!
        const { sql, parameters } = bindAppend(write, on !== undefined || db.isTransaction)
        return appendOutcome(write, (await run(sql, parameters, on))[0]!)
      }
      const { sql, parameters } = commitStatement(tables, batch)
      return commitOutcome(batch, await run(sql, parameters, on))
    } catch (error) {
      const { uniqueViolation, constraint } = failureFacts(error)
      if (!uniqueViolation) throw error
      if (constraint === 'outbox_pkey') throw new DuplicateOutboxMessage(error)
      if (constraint === 'inbox_pkey') throw new DuplicateReceipt(error)
      return { kind: 'race', cause: error }
    }
  }

  /** Text first; when a row of a text codec is not UTF-8, the same again as bytes, so that the row can be named. */
  async function readRows<T>(
    statement: (reader: PayloadReader) => Statement,
    result: (rows: readonly Row[], reader: PayloadReader) => T,
    on: Tx | undefined,
  ): Promise<T> {
    const attempt = async (reader: PayloadReader): Promise<T> => {
      const { sql, parameters } = statement(reader)
      return result(await run(sql, parameters, on), reader)
    }
    try {
      return await attempt(payloads)
    } catch (error) {
      if (failureFacts(error).code !== invalidUtf8 || on) throw error
      return attempt(bytesReader)
    }
  }

  return {
    kind: 'postgres',
    outbox: postgresOutbox(run, tables, payloads),
    ...postgresCheckpoints(run, tables),
    transaction: (work) => transaction(db, work),
    afterCommit: (trx, hook) => driver.afterCommit(trx, hook),
    async lockStream(stream, trx) {
      const key = `${tables.name}.${streamKey(stream)}`
      await run('select pg_advisory_xact_lock(hashtextextended($1, 0)) is null as locked', [key], trx)
    },

    async write(batch, trx) {
      const outcome = await execute(batch, trx)
      if (outcome.kind !== 'written' || outcome.position === '' || outcome.replayed) return outcome
      if (trx === undefined) wake()
      else wakeAfterCommit(trx)
      return outcome
    },
    saveSnapshot: (stream, row, trx) => saveSnapshot(run, tables, stream, row, trx),
    readStream: (stream, range, trx) =>
      readRows(
        (reader) => readStatement(tables, stream, range, reader),
        (rows, reader) => readResult(rows, stream, reader),
        trx,
      ),
    loadStream: (stream, query, trx) =>
      readRows(
        (reader) => loadStatement(tables, stream, query, reader),
        (rows, reader) => readResult(rows, stream, reader),
        trx,
      ),
    archive: (stream, trx) => archiveStream(run, tables, stream, trx),
    erase: (stream, trx) => eraseStream(run, tables, stream, trx),
    streamState: (stream, trx) => readStreamState(run, tables, stream, trx),

    readFeed: (query, trx) =>
      readRows(
        (reader) => feedStatement(tables, query, reader),
        (rows, reader) => feedResult(rows, query, reader),
        trx,
      ),
    comparePositions,
    horizon: () => readHorizon(run, tables),
    checkHorizon: () => checkHorizon(run, tables),
    beginEpoch: () =>
      transaction(db, async (trx) => {
        // Locks out appends first: none may take the old epoch's number after the new one began.
        await run(`lock table ${tables.events} in access exclusive mode`, [], trx)
        const [row] = await run(
          `insert into ${tables.epochs} (epoch) select max(epoch) + 1 from ${tables.epochs} returning epoch`,
          [],
          trx,
        )
        const epoch = asNumber(row![0])
        await run(`alter table ${tables.events} alter column epoch set default ${epoch}`, [], trx)
        return epoch
      }),
    async listen(onWake) {
      local.add(onWake)
      const unlisten = await driver.listen?.(tables.name, onWake, { onListening: onWake })
      return async () => {
        local.delete(onWake)
        await unlisten?.()
      }
    },

    purgeKeys: (olderThanMs) => purge(tables.commits, olderThanMs),
    purgeReceipts: (olderThanMs) => purge(tables.inbox, olderThanMs),
    async migrate() {
      const status = await migratePostgres(db, run, tables)
      await checkHorizon(run, tables)
      return status
    },
    plan: () => planPostgres(run, tables),
    status: () => postgresStatus(run, tables),
  }

  /** A transaction that cannot tell when it commits wakes nobody: subscribers poll. */
  function wakeAfterCommit(trx: Tx): void {
    try {
      driver.afterCommit(trx, wake)
    } catch {}
  }

  async function purge(table: string, olderThanMs: number): Promise<number> {
    const rows = await run(
      `delete from ${table} where recorded_at <= clock_timestamp() - $1::double precision * interval '1 millisecond' returning 1 as gone`,
      [olderThanMs],
    )
    return rows.length
  }
}

/** One stream, its events, and nothing that only the general statement can do. */
function isPlainAppend({ streams, receipts, key }: WriteBatch): boolean {
  if (streams.length !== 1 || receipts.length > 0 || key !== undefined) return false
  const { events, idempotent, allowRecreate, snapshot, outbox } = streams[0]!
  const eventsOnly = !idempotent && !allowRecreate && snapshot === undefined && outbox.length === 0
  return eventsOnly && events.length > 0 && areAlike(events)
}
