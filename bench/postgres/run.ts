import { startPostgres } from '@modkit/test-services'
import { checkParity } from '../lib/parity.ts'
import { figureOf, type Gate, report, type Section } from '../lib/report.ts'
import { type Contender, measure } from '../lib/rounds.ts'
import type { Client } from './client.ts'
import { fill, ROWS } from './database.ts'
import { rawPg } from './raw-pg.ts'
import { rawPostgres } from './raw-postgres.ts'
import { withDrizzle } from './with-drizzle.ts'
import { kyselyPg, kyselyPostgresJs, modkit } from './with-kysely.ts'

const OPERATIONS = [
  { operation: 'select', title: 'Select one row by its key', count: 3000 },
  { operation: 'insert', title: 'Insert one row', count: 3000 },
  { operation: 'transaction', title: 'A transaction of five statements', count: 300 },
] as const
const CALLERS = [1, 16, 64]
const BASELINE = 'postgres'
const PEER = 'kysely-postgres-js'

/** A client as a contender: so many callers, each of which waits for its answer before it asks again. */
function contenderOf(client: Client, operation: (typeof OPERATIONS)[number]['operation'], callers: number): Contender {
  return {
    name: client.name,
    answer: (key) => client[operation](key),
    async run(keys) {
      let next = 0
      const caller = async (): Promise<void> => {
        while (next < keys.length) await client[operation](keys[next++]!)
      }
      await Promise.all(Array.from({ length: callers }, caller))
    },
  }
}

// `BENCH_POSTGRES_URL` names a server of one's own; its tables "items" and "log" are dropped.
const server = process.env.BENCH_POSTGRES_URL ? undefined : await startPostgres()
try {
  const dsn = process.env.BENCH_POSTGRES_URL ?? server!.url
  await fill(dsn)
  const clients = [
    rawPostgres(dsn),
    await modkit(dsn),
    rawPg(dsn),
    kyselyPostgresJs(dsn),
    kyselyPg(dsn),
    withDrizzle(dsn),
  ]
  const sections: Section[] = []
  const gates: Gate[] = []
  for (const { operation, title, count } of OPERATIONS) {
    for (const callers of CALLERS) {
      const contenders = clients.map((client) => contenderOf(client, operation, callers))
      const keys = Array.from({ length: count }, (_, i) => (i * 7919) % ROWS)
      await checkParity(contenders, keys.slice(0, 20))
      const measurements = await measure(contenders, { rounds: Number(process.env.ROUNDS ?? 11), keys })
      const where = `${callers} ${callers === 1 ? 'caller' : 'callers'}`
      sections.push({ title: `${title}, ${where}`, unit: `${operation}s a second`, measurements, baseline: BASELINE })
      if (operation === 'transaction') continue
      const own = figureOf(measurements, 'modkit')
      const against = (name: string) => own / figureOf(measurements, name)
      gates.push({ name: `${operation}, ${where}: modkit to ${BASELINE}`, needed: 0.8, measured: against(BASELINE) })
      const needed = callers === 1 ? 2.5 : callers === 64 ? 1.15 : 1
      gates.push({ name: `${operation}, ${where}: modkit to ${PEER}`, needed, measured: against(PEER) })
    }
  }
  await Promise.all(clients.map((client) => client.close()))
  if (!report('postgres', sections, gates)) process.exitCode = 1
} finally {
  await server?.close()
}
