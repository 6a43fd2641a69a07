import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type PostgresDatabase, postgresDatabase } from '@modkit/test-services'
import { type Kysely, sql } from 'kysely'
import postgres from 'postgres'
import type { Horizon } from '../src/backend.ts'
import type { ReplayError } from '../src/errors/stored-errors.ts'
import { type EventStore, isUndecoded } from '../src/event-store.ts'
import { openEventStore } from '../src/open-event-store.ts'
import { freshStream, someEvents } from '../src/testing/contract-case.ts'
import { plainPostgres } from './plain-postgres.ts'

describe('the store on Postgres', () => {
  let database: PostgresDatabase
  let db: Kysely<any>
  let store: EventStore<Kysely<any>>

  beforeAll(async () => {
    database = await postgresDatabase()
    db = plainPostgres(database.url)
    store = openEventStore({ db, dialect: 'postgres' })
    await store.migrate()
  }, 120_000)

  afterAll(async () => {
    await db?.destroy()
    await database?.drop()
  })

  describe('the schema', () => {
    test('has the columns, types, nulls and defaults of its documentation', async () => {
      const { rows } = await sql<{ table_name: string; column: string }>`
        select table_name, column_name || ' ' || data_type || case is_nullable when 'NO' then ' not null' else '' end
          || coalesce(' default ' || column_default, '') || case is_identity when 'YES' then ' identity' else '' end as "column"
        from information_schema.columns where table_schema = 'public' and table_name like 'aggregate%'
        order by table_name, ordinal_position`.execute(db)
      const columns = (table: string) =>
        rows.filter(({ table_name }) => table_name === table).map(({ column }) => column)
      expect(columns('aggregate_events')).toEqual([
        'aggregate_type text not null',
        'aggregate_id text not null',
        'sequence bigint not null',
        'event_name text not null',
        'event_version integer not null default 1',
        'payload bytea not null',
        'payload_codec text not null',
        'payload_codec_version integer not null',
        "metadata jsonb not null default '{}'::jsonb",
        "recorded_at timestamp with time zone not null default date_trunc('milliseconds'::text, clock_timestamp())",
        'event_id uuid not null',
        'global_position bigint not null identity',
        'epoch integer not null default 1',
        'transaction_id xid8 not null default pg_current_xact_id()',
      ])
      expect(columns('aggregate_snapshots')).toEqual([
        'aggregate_type text not null',
        'aggregate_id text not null',
        'version bigint not null',
        'snapshot_type text not null',
        'snapshot_version integer not null',
        'payload bytea not null',
        'payload_codec text not null',
        'payload_codec_version integer not null',
        "metadata jsonb not null default '{}'::jsonb",
        "recorded_at timestamp with time zone not null default date_trunc('milliseconds'::text, clock_timestamp())",
      ])
    })

    test('has the keys and indexes of its documentation', async () => {
      const { rows } = await sql<{ definition: string }>`
        select replace(indexdef, 'public.', '') as definition from pg_indexes
        where schemaname = 'public' and tablename like 'aggregate%' order by indexname`.execute(db)
      expect(rows.map(({ definition }) => definition.replace(/^CREATE (UNIQUE )?INDEX \S+ ON /, '$1'))).toEqual([
        'UNIQUE aggregate_events USING btree (aggregate_type, aggregate_id, event_id)',
        'aggregate_events USING btree (epoch, transaction_id, global_position)',
        'aggregate_events USING btree (aggregate_type, event_name, event_version)',
        'UNIQUE aggregate_events USING btree (aggregate_type, aggregate_id, sequence)',
        'UNIQUE aggregate_snapshots USING btree (aggregate_type, aggregate_id, version)',
        'UNIQUE aggregate_stream_states USING btree (aggregate_type, aggregate_id)',
      ])
    })

    const good = {
      aggregate_type: 'forged',
      aggregate_id: 'x',
      sequence: 1,
      event_name: 'e',
      event_version: 1,
      payload: Buffer.from('1'),
      payload_codec: 'json',
      payload_codec_version: 1,
      metadata: '{}',
    }
    test.each([
      ['aggregate_type', ''],
      ['aggregate_id', ''],
      ['sequence', 0],
      ['event_name', ''],
      ['event_version', 0],
      ['payload_codec', ''],
      ['payload_codec_version', 0],
      ['metadata', '[]'],
    ])('refuses an event whose %s is %p', async (column, value) => {
      const row = { ...good, [column]: value }
      const insert = sql`insert into aggregate_events (aggregate_type, aggregate_id, sequence, event_name, event_version,
        payload, payload_codec, payload_codec_version, metadata, event_id)
        values (${row.aggregate_type}, ${row.aggregate_id}, ${row.sequence}, ${row.event_name}, ${row.event_version},
        ${row.payload}, ${row.payload_codec}, ${row.payload_codec_version}, ${row.metadata}::text::jsonb, gen_random_uuid())`
      await expect(insert.execute(db)).rejects.toMatchObject({ code: '23514' })
    })

    test('refuses to change, delete or truncate events, before and after an erase', async () => {
      const [stream, kept] = [freshStream(), freshStream()]
      await store.append(stream, someEvents(2))
      await store.append(kept, someEvents(1))
      await store.transaction(async (transaction) => {
        const other = freshStream()
        await store.append(other, someEvents(1), { transaction })
        await store.erase(other, { transaction })
      })
      for (const statement of [
        sql`update aggregate_events set event_name = 'forged'`,
        sql`delete from aggregate_events`,
        sql`truncate aggregate_events`,
      ]) {
        await expect(statement.execute(db)).rejects.toThrow('append-only')
      }
      const afterErase = store.transaction(async (transaction) => {
        await store.erase(stream, { transaction })
        await sql`delete from aggregate_events`.execute(transaction)
      })
      await expect(afterErase).rejects.toThrow('append-only')
      expect((await store.read(stream)).head).toBe(2)
    })

    test('migrates twice, and from two processes at once, without a change', async () => {
      const before = await store.status()
      expect(before.pending).toEqual([])
      expect(await store.migrate()).toEqual(before)
      expect(await store.plan()).toEqual({ pending: [], sql: '' })
      const other = openEventStore({ db, dialect: 'postgres', schema: 'twice' })
      expect((await other.plan()).sql).toContain('create table "twice".aggregate_events')
      const results = await Promise.all([other.migrate(), other.migrate()])
      expect(results[0]!.applied.map(({ id }) => id)).toEqual([1, 2, 3])
      expect(results[1]!.applied).toHaveLength(3)
      await other.append(freshStream(), someEvents(1))
      expect((await other.readFeed()).events.length).toBeLessThanOrEqual(1)
    })

    test('runs from the text of its plan', async () => {
      await sql`create schema by_hand`.execute(db)
      const other = openEventStore({ db, dialect: 'postgres', schema: 'by_hand' })
      const plan = await other.plan()
      const client = postgres(database.url, { max: 1 })
      await client.unsafe(plan.sql)
      await client.end()
      const stream = freshStream()
      await other.append(stream, someEvents(1))
      expect((await other.read(stream)).head).toBe(1)
    })

    test('refuses a database whose migrations have another text', async () => {
      const other = openEventStore({ db, dialect: 'postgres', schema: 'altered' })
      await other.migrate()
      await sql`update altered.event_store_migrations set checksum = 'other' where id = 2`.execute(db)
      await expect(other.migrate()).rejects.toMatchObject({ code: 'MIGRATION_MISMATCH' })
      await sql`delete from altered.event_store_migrations where id = 2`.execute(db)
      await sql`insert into altered.event_store_migrations (id, name, checksum) values (99, 'future', 'x')`.execute(db)
      await expect(other.status()).rejects.toMatchObject({ code: 'MIGRATION_MISMATCH' })
      expect(() => openEventStore({ db, dialect: 'postgres', schema: 'bad"name' })).toThrow('lower-case identifier')
    })
  })

  test('appends 20,000 events at once', async () => {
    const stream = freshStream()
    expect(await store.append(stream, someEvents(20_000), { expected: 'none' })).toMatchObject({ version: 20_000 })
    const { events } = await store.load(stream)
    expect(
      events.every(({ sequence, payload }, n) => sequence === n + 1 && (payload as { n: number }).n === n + 1),
    ).toBe(true)
  }, 60_000)

  describe('a row that is not UTF-8', () => {
    test('fails its own stream by name, and no other', async () => {
      const type = `forged-${crypto.randomUUID()}`
      const [forged, good] = [freshStream(type), freshStream(type)]
      await store.append(forged, someEvents(1))
      await sql`insert into aggregate_events (aggregate_type, aggregate_id, sequence, event_name, payload, payload_codec, payload_codec_version, event_id)
        values (${type}, ${forged.aggregateId}, 2, 'broken', decode('22ff22', 'hex'), 'json', 1, gen_random_uuid())`.execute(
        db,
      )
      await store.append(good, someEvents(2))
      const error = (await store.load(forged).catch((error: unknown) => error)) as ReplayError
      expect(error).toMatchObject({ code: 'REPLAY', sequence: 2, eventName: 'broken', aggregateId: forged.aggregateId })
      expect((await store.load(good)).events).toHaveLength(2)
      const { events } = await store.readFeed({ aggregateTypes: [type] })
      expect(events.map(isUndecoded)).toEqual([false, true, false, false])
    })
  })

  describe('the order of transactions', () => {
    test('refuses a late append behind a younger transaction, and takes it when it is run again', async () => {
      const stream = freshStream()
      await sql`create table if not exists elsewhere (n int)`.execute(db)
      const late = store.transaction(async (transaction) => {
        await sql`insert into elsewhere values (1)`.execute(transaction)
        await store.append(stream, someEvents(1))
        await store.append(stream, someEvents(1, 2), { expected: 1, transaction })
      })
      await expect(late).rejects.toMatchObject({ code: 'STREAM_ORDER', retryable: true })
      const batch = store.transaction(async (transaction) => {
        await sql`insert into elsewhere values (1)`.execute(transaction)
        await store.append(stream, someEvents(1, 2), { expected: 1 })
        await store.append(stream, someEvents(1, 3), { expected: 'any', transaction, key: crypto.randomUUID() })
      })
      await expect(batch).rejects.toMatchObject({ code: 'STREAM_ORDER' })
      await store.transaction(async (transaction) => {
        await sql`insert into elsewhere values (1)`.execute(transaction)
        await store.append(stream, someEvents(1, 3), { expected: 2, transaction })
      })
      expect((await store.read(stream)).head).toBe(3)
    })

    test('says that a lost race left the transaction unusable', async () => {
      const stream = freshStream()
      let waiting: Promise<unknown> = Promise.resolve()
      await store.transaction(async (transaction) => {
        await store.append(stream, someEvents(1), { expected: 'none', transaction })
        waiting = store
          .transaction((own) => store.append(stream, someEvents(1), { expected: 'none', transaction: own }))
          .catch((error: unknown) => error)
        await blocked()
      })
      expect(await waiting).toMatchObject({ code: 'CONCURRENT_WRITE', transactionUnusable: true, actual: undefined })
    })

    test('ends a page at an event, never at a transaction id that a crash may give out again', async () => {
      const { position } = await store.append(freshStream(), someEvents(1))
      // Ids of transactions that leave nothing behind.
      for (let n = 0; n < 5; n++) {
        const given = sql`select pg_current_xact_id()`
        const rolledBack = db.transaction().execute(async (trx) => {
          await given.execute(trx)
          throw new RangeError('rolled back')
        })
        await expect(rolledBack).rejects.toThrow(RangeError)
      }
      for (const filter of [{}, { aggregateTypes: ['nobody writes this'] }]) {
        const feed = await feedUntil(filter, position)
        expect(feed).toBe(position)
      }
      expect((await store.horizon()).position).toBe(position)
    })

    test('tells what holds the horizon back', async () => {
      const type = `held-${crypto.randomUUID()}`
      await sql`create table if not exists elsewhere (n int)`.execute(db)
      await store.transaction(async (transaction) => {
        await sql`insert into elsewhere values (1)`.execute(transaction)
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction)
        await store.append(freshStream(type), someEvents(2))
        expect((await store.readFeed({ aggregateTypes: [type] })).events).toEqual([])
        const { hidden, blocker } = await horizonHeldBy(rows[0]!.pid)
        expect(hidden).toBeGreaterThanOrEqual(2)
        expect(blocker?.pid).toBe(rows[0]!.pid)
        expect(blocker?.ageMs).toBeGreaterThanOrEqual(0)
      })
      expect((await store.readFeed({ aggregateTypes: [type] })).events).toHaveLength(2)
    })
  })

  /** The horizon, as soon as `pid` is the oldest that holds it: others use this server too, and theirs may have begun earlier. */
  async function horizonHeldBy(pid: number): Promise<Horizon> {
    for (const deadline = Date.now() + 20_000; ; ) {
      const horizon = await store.horizon()
      if (horizon.blocker?.pid === pid || Date.now() > deadline) return horizon
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  /** The place where the feed ends, as soon as that is `position` or behind it: somebody may hold the horizon back. */
  async function feedUntil(filter: { aggregateTypes?: string[] }, position: string): Promise<string> {
    for (const deadline = Date.now() + 20_000; ; ) {
      const feed = await store.readFeed({ ...filter, max: 100_000 })
      if (store.comparePositions(feed.position, position) >= 0 || Date.now() > deadline) return feed.position
    }
  }

  async function blocked(): Promise<void> {
    for (const deadline = Date.now() + 20_000; Date.now() < deadline; ) {
      const { rows } = await sql<{ n: string }>`select count(*) as n from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
      if (Number(rows[0]!.n) > 0) return
    }
    throw new Error('nobody waits for a lock')
  }
})
