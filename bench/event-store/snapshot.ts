import { openEventStore } from '@modkit/event-store'
import { openPostgres } from '@modkit/postgres'
import { figureOf } from '../lib/report.ts'
import { type Contender, measure } from '../lib/rounds.ts'
import { payload } from './appenders.ts'
import { type Findings, keysFor, ROUNDS } from './scenario.ts'
import { openServer } from './server.ts'

/** Events behind the snapshot. */
const TAIL = 5

/** Loads behind a snapshot take as long as the events after it, however long the stream is. */
export async function loadingWithSnapshot(): Promise<Findings> {
  await using server = await openServer()
  const db = await openPostgres({ dsn: await server.createDatabase('modkit'), maxOpenConns: 10 })
  try {
    const store = openEventStore({ db, dialect: 'postgres' })
    await store.migrate()
    const loader = async (name: string, length: number, snapshotAt: number): Promise<Contender> => {
      const stream = { aggregateType: 'order', aggregateId: `${length}` }
      for (let head = 0; head < length; head += 1000) {
        const count = Math.min(1000, length - head)
        await store.append(stream, Array(count).fill({ name: 'added', payload }), { expected: head })
      }
      if (snapshotAt > 0) {
        await store.saveSnapshot(stream, { type: 'order', version: 1, sequence: snapshotAt, state: payload })
      }
      const load = async (): Promise<number> => {
        const { head, events } = await store.load(stream)
        if (head !== length || events.length !== length - snapshotAt) throw new Error(`${name}: head ${head}`)
        return head
      }
      return {
        name,
        answer: load,
        async run(keys) {
          for (const _ of keys) await load()
        },
      }
    }
    const contenders = [await loader('10 events, no snapshot', 10, 0)]
    for (const length of [100, 1000, 10_000]) {
      contenders.push(await loader(`modkit, snapshot in ${length} events`, length, length - TAIL))
    }
    const measurements = await measure(contenders, { rounds: ROUNDS, keys: keysFor(500) })
    const [baseline, ...others] = measurements
    return {
      sections: [
        {
          title: `Load a snapshot and the ${TAIL} events after it`,
          unit: 'loads a second',
          measurements,
          baseline: baseline!.name,
        },
      ],
      gates: others.map(({ name }) => ({
        name: `${name}: time to a load of 10 events`,
        needed: 1.5,
        measured: figureOf(measurements, baseline!.name) / figureOf(measurements, name),
        atMost: true,
      })),
    }
  } finally {
    await db.destroy()
  }
}
