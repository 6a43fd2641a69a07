import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { openPostgres } from '@modkit/postgres'
import { postgresDatabase, startPostgres } from '@modkit/test-services'
import { sql } from 'kysely'
import type { RecordedEvent } from '../src/event.ts'
import { openEventStore } from '../src/open-event-store.ts'
import { isOutage } from '../src/sql/failure.ts'
import { subscribe } from '../src/subscription/subscribe.ts'
import { waitFor } from '../src/subscription/wait-for.ts'
import { freshStream, someEvents } from '../src/testing/contract-case.ts'
import { torture } from '../src/testing/torture.ts'
import { plainPostgres } from './plain-postgres.ts'

const full = process.env.TEST_TORTURE === 'full'

describe('faults', () => {
  test('a writer that is killed at any moment loses nothing acknowledged, and its projection stays exact', async () => {
    const database = await postgresDatabase()
    const db = plainPostgres(database.url)
    try {
      const store = openEventStore({ db, dialect: 'postgres' })
      await store.migrate()
      const type = `killed-${crypto.randomUUID()}`
      const name = `projector-${crypto.randomUUID()}`
      const acknowledged: string[] = []
      for (const end = Date.now() + (full ? 150_000 : 5000); Date.now() < end; ) {
        acknowledged.push(...(await killedWriter([database.url, type, name], 300 + Math.random() * 900)))
      }
      expect(acknowledged.length).toBeGreaterThan(10)

      // What the dead writers left to the projector, this one takes over.
      const { position } = await store.append({ aggregateType: type, aggregateId: 's0' }, someEvents(1))
      const log = { aggregateType: 'applied', aggregateId: name }
      await using _ = subscribe(store, {
        name,
        aggregateTypes: [type],
        async handle(events, { transaction }) {
          await store.append(
            log,
            events.map(({ id }) => ({ name: 'applied', payload: id })),
            { transaction },
          )
        },
      })
      await waitFor(store, name, position, { timeout: 30_000 })

      const events: RecordedEvent[] = []
      for (let n = 0; n < 5; n++) {
        const slice = await store.read({ aggregateType: type, aggregateId: `s${n}` })
        expect(slice.events.map(({ sequence }) => sequence)).toEqual(slice.events.map((_, index) => index + 1))
        events.push(...slice.events)
      }
      const perBatch = Map.groupBy(events, ({ metadata }) => metadata.batch)
      perBatch.delete(undefined)
      // Both streams of a batch, all three events of each: never a half.
      expect(new Set([...perBatch.values()].map((batch) => batch.length))).toEqual(new Set([6]))
      expect(acknowledged.filter((batch) => !perBatch.has(batch))).toEqual([])

      const applied = (await store.read(log)).events.map(({ payload }) => payload)
      expect(new Set(applied).size).toBe(applied.length)
      expect([...applied].sort()).toEqual(events.map(({ id }) => id).sort())
    } finally {
      await db.destroy()
      await database.drop()
    }
  }, 240_000)

  test('a server that is killed under load loses nothing acknowledged', async () => {
    await using server = await startPostgres()
    const db = await openPostgres({ dsn: server.url, maxOpenConns: 12, acquireTimeout: '5s', connectTimeout: '5s' })
    try {
      const store = openEventStore({ db, dialect: 'postgres' })
      await store.migrate()
      const durationMs = full ? 150_000 : 6000
      const lastKill = Date.now() + durationMs - 2000
      const kills = async () => {
        while (Date.now() < lastKill) {
          await sleep(500 + Math.random() * 1000)
          await server.kill()
          await server.restart()
        }
      }
      const hard = torture({ stores: [store], writers: 8, durationMs, isExpected: isOutage })
      const [report] = await Promise.all([hard, kills()])
      expect(report).toMatchObject({ missed: 0, duplicates: 0, outOfOrder: 0, violations: [] })
      expect(report.appends).toBeGreaterThan(10)
    } finally {
      await db.destroy()
    }
  }, 240_000)

  test('a dump restored into a younger cluster is refused until a new epoch begins, and then resumes', async () => {
    const old = await postgresDatabase()
    await using young = await startPostgres()
    const [from, to] = [plainPostgres(old.url), plainPostgres(young.url)]
    try {
      const source = openEventStore({ db: from, dialect: 'postgres' })
      const target = openEventStore({ db: to, dialect: 'postgres' })
      await source.migrate()
      await target.migrate()
      await sql`do $$ begin for i in 1..5000 loop perform pg_current_xact_id(); commit; end loop; end $$`.execute(from)
      const type = `restored-${crypto.randomUUID()}`
      const stream = freshStream(type)
      await source.append(stream, someEvents(3))
      const seen: number[] = []
      const options = {
        name: 'reader',
        aggregateTypes: [type],
        pollInterval: 20,
        handle: async (events: readonly RecordedEvent[]) => void seen.push(...events.map(({ sequence }) => sequence)),
      }
      const before = subscribe(source, options)
      await waitFor(source, 'reader', (await source.append(stream, someEvents(1, 4))).position, { timeout: 20_000 })
      await before.stop()
      await source.append(stream, someEvents(2, 5))
      await source.archive(freshStream())

      // What a logical restore does: rows as they were, transaction ids of another cluster included.
      for (const table of ['aggregate_events', 'event_store_checkpoints']) {
        const { rows } = await sql<{
          data: string
        }>`select coalesce(json_agg(t), '[]')::text as data from ${sql.table(table)} t`.execute(from)
        await sql`insert into ${sql.table(table)} overriding system value
          select * from json_populate_recordset(null::${sql.table(table)}, ${rows[0]!.data}::text::json)`.execute(to)
      }
      await sql`select setval(pg_get_serial_sequence('aggregate_events', 'global_position'), 1000)`.execute(to)

      await expect(target.migrate()).rejects.toMatchObject({ code: 'HORIZON_AHEAD' })
      await expect(subscribe(target, options).done).rejects.toMatchObject({ code: 'HORIZON_AHEAD' })
      expect(await target.beginEpoch()).toBe(2)
      await target.migrate()
      const { position } = await target.append(stream, someEvents(1, 7), { expected: 6 })
      await target.transaction(async (transaction) => {
        await sql`select pg_current_xact_id()`.execute(transaction)
        // Old transaction ids are higher and do not count: this is no late append.
        await target.append(stream, someEvents(1, 8), { expected: 7, transaction })
      })
      await using _ = subscribe(target, options)
      await waitFor(target, 'reader', position, { timeout: 20_000 })
      expect(seen.slice(0, 7)).toEqual([1, 2, 3, 4, 5, 6, 7])
    } finally {
      await from.destroy()
      await to.destroy()
      await old.drop()
    }
  }, 120_000)
})

/** Runs the writer for `ms`, kills it, and returns what it said was acknowledged. */
async function killedWriter(args: string[], ms: number): Promise<string[]> {
  const script = fileURLToPath(new URL('./writer.ts', import.meta.url))
  const child = spawn(
    process.execPath,
    ['--conditions=modkit-source', '--disable-warning=ExperimentalWarning', script, ...args],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const lines: string[] = []
  const output = createInterface({ input: child.stdout })
  output.on('line', (line) => lines.push(line))
  await once(output, 'line')
  await sleep(ms)
  child.kill('SIGKILL')
  await once(child, 'close')
  return lines.filter((line) => line.length === 36)
}
