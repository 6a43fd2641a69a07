import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEventStore } from '@modkit/event-store'
import { openSqlite, type Synchronous } from '@modkit/sqlite'
import Database from 'better-sqlite3'
import { figureOf } from '../lib/report.ts'
import { type Contender, type Measurement, measure } from '../lib/rounds.ts'
import { payload } from './appenders.ts'
import { type Findings, keysFor, ROUNDS } from './scenario.ts'

const CALLERS = 100

/** Appends on SQLite: one after the other, and by 100 callers that share their waits for the disk. */
export async function sqlite(): Promise<Findings> {
  const alone = await appendOn('normal', 1, keysFor(2000))
  const together = await appendOn('full', CALLERS, keysFor(500))
  const ratio = (measurements: readonly Measurement[]) =>
    figureOf(measurements, 'modkit') / figureOf(measurements, 'better-sqlite3 alone')
  return {
    sections: [
      { title: 'Append one event on SQLite, synchronous=NORMAL', ...common, measurements: alone },
      { title: `Append one event on SQLite, ${CALLERS} callers, synchronous=FULL`, ...common, measurements: together },
    ],
    gates: [
      { name: 'append 1: modkit to a raw insert', needed: 0.8, measured: ratio(alone) },
      { name: `append 1, ${CALLERS} callers: modkit to raw inserts`, needed: 1, measured: ratio(together) },
    ],
  }
}

const common = { unit: 'appends a second', baseline: 'better-sqlite3 alone' } as const

async function appendOn(synchronous: Synchronous, callers: number, keys: number[]): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'modkit-bench-'))
  try {
    const [own, other] = ['modkit.db', 'raw.db'].map((name) => join(folder, name))
    const db = await openSqlite({ path: own!, synchronous })
    const store = openEventStore({ db, dialect: 'sqlite' })
    await store.migrate()
    const schema = await openSqlite({ path: other! })
    await openEventStore({ db: schema, dialect: 'sqlite' }).migrate()
    await schema.destroy()
    const raw = new Database(other)
    raw.pragma('journal_mode = wal')
    raw.pragma(`synchronous = ${synchronous}`)
    raw.pragma('foreign_keys = on')

    const measurements = await measure([modkit(store, callers), better(raw)], { rounds: ROUNDS, keys })
    const written = (ROUNDS + 1) * keys.length
    const counts = {
      modkit: (await store.readFeed({ max: written + 1 })).events.length,
      raw: (raw.prepare('select count(*) as n from aggregate_events').get() as { n: number }).n,
    }
    for (const [name, count] of Object.entries(counts)) {
      if (count !== written) throw new Error(`"${name}" holds ${count} events instead of ${written}`)
    }
    raw.close()
    await db.destroy()
    return measurements
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const modkit = (store: ReturnType<typeof openEventStore>, callers: number): Contender => ({
  name: 'modkit',
  answer: async () => undefined,
  async run(keys) {
    await Promise.all(
      keysFor(callers).map(async () => {
        const stream = { aggregateType: 'order', aggregateId: randomUUID() }
        for (let n = 0; n < keys.length / callers; n++) {
          await store.append(stream, [{ name: 'added', payload }], { expected: n })
        }
      }),
    )
  },
})

const better = (db: Database.Database): Contender => {
  const insert = db.prepare(`insert into aggregate_events (aggregate_type, aggregate_id, sequence, event_id, event_name,
    event_version, payload, payload_codec, payload_codec_version, metadata, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  return {
    name: 'better-sqlite3 alone',
    answer: async () => undefined,
    run(keys) {
      const id = randomUUID()
      for (let n = 0; n < keys.length; n++) {
        const bytes = Buffer.from(JSON.stringify(payload))
        insert.run('order', id, n + 1, randomUUID(), 'added', 1, bytes, 'json', 1, '{}', Date.now())
      }
    },
  }
}
