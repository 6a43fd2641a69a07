import { setTimeout as sleep } from 'node:timers/promises'
import { openEventStore, subscribe } from '@modkit/event-store'
import { openPostgres } from '@modkit/postgres'
import type { Measurement } from '../lib/rounds.ts'
import { quantile } from '../lib/statistics.ts'
import { payload } from './appenders.ts'
import { type Findings, keysFor } from './scenario.ts'
import { openServer } from './server.ts'

const APPENDS = 1000

/** How long after the call of `append` a subscription's handler has the event: beside the writer, and across a pool. */
export async function latency(): Promise<Findings> {
  await using server = await openServer()
  const dsn = await server.createDatabase('modkit')
  const [writing, reading] = await Promise.all([1, 2].map(() => openPostgres({ dsn, maxOpenConns: 10 })))
  try {
    const store = openEventStore({ db: writing!, dialect: 'postgres' })
    const elsewhere = openEventStore({ db: reading!, dialect: 'postgres' })
    await store.migrate()
    const began = new Map<string, number>()
    const took = { 'modkit, same process': new Map<string, number>(), 'modkit, woken by NOTIFY': new Map() }
    const [near, far] = Object.values(took)
    const subscriptions = [store, elsewhere].map((reader, index) =>
      subscribe(reader, {
        name: `reader-${index}`,
        async handle(events) {
          for (const { stream } of events) {
            const id = stream.aggregateId
            ;[near, far][index]!.set(id, performance.now() - began.get(id)!)
          }
        },
      }),
    )
    const append = async (id: string): Promise<void> => {
      began.set(id, performance.now())
      await store.append({ aggregateType: 'order', aggregateId: id }, [{ name: 'added', payload }])
    }
    // The first ones open connections, prepare statements and compile code.
    for (const n of keysFor(100)) await append(`warm-${n}`)
    for (const n of keysFor(APPENDS)) {
      await append(`${n}`)
      await sleep(Math.random() * 10)
    }
    for (const deadline = performance.now() + 5000; performance.now() < deadline; await sleep(10)) {
      if (near!.size === APPENDS + 100 && far!.size === APPENDS + 100) break
    }
    for (const subscription of subscriptions) await subscription.stop()

    const measurements: Measurement[] = []
    const gates = []
    for (const [name, times] of Object.entries(took)) {
      const counted = [...times].filter(([id]) => !id.startsWith('warm')).map(([, ms]) => ms)
      if (counted.length !== APPENDS) throw new Error(`"${name}" handled ${counted.length} events of ${APPENDS}`)
      // Handlings a second that one writer would see who waits for each.
      measurements.push({ name, perSecond: 1000 / quantile(counted, 0.5), rounds: [1000 / quantile(counted, 0.99)] })
      const measured = quantile(counted, 0.99)
      gates.push({ name: `${name}: p99 in ms`, needed: 15, measured, atMost: true as const })
    }
    return {
      sections: [
        {
          title: 'Append, then wait for the handler',
          unit: 'events a second, by the median',
          measurements,
          baseline: 'modkit, same process',
        },
      ],
      gates,
    }
  } finally {
    await Promise.all([writing!.destroy(), reading!.destroy()])
  }
}
