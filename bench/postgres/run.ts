// `pnpm postgres` measures everything; `pnpm postgres select` (or insert, or transaction) one scenario.
import { startPostgres } from '@modkit/test-services'
import { checkParity } from '../lib/parity.ts'
import { figureOf, type Gate, report, type Section } from '../lib/report.ts'
import { type Measurement, measure } from '../lib/rounds.ts'
import type { Client } from './client.ts'
import { fill } from './database.ts'
import { rawPg } from './raw-pg.ts'
import { rawPostgres } from './raw-postgres.ts'
import { contenderOf, keysOf, SCENARIOS, type Scenario } from './scenarios.ts'
import { withDrizzle } from './with-drizzle.ts'
import { kyselyPg, kyselyPostgresJs, modkit } from './with-kysely.ts'

const BASELINE = 'postgres'
const PEER = 'kysely-postgres-js'
const ROUNDS = Number(process.env.ROUNDS ?? 11)

async function run(scenario: Scenario, clients: readonly Client[]): Promise<boolean> {
  const sections: Section[] = []
  const gates: Gate[] = []
  for (const [callers, operations] of Object.entries(scenario.operations)) {
    const contenders = clients.map((client) => contenderOf(client, scenario, Number(callers)))
    const keys = keysOf(operations)
    await checkParity(contenders, keys.slice(0, 20))
    const measurements = await measure(contenders, { rounds: ROUNDS, keys })
    const where = callers === '1' ? '1 caller' : `${callers} callers`
    const unit = `${scenario.name}s a second`
    sections.push({ title: `${scenario.title}, ${where}`, unit, measurements, baseline: BASELINE })
    gates.push(...gatesOf(scenario, where, measurements))
  }
  return report(`postgres-${scenario.name}`, sections, gates)
}

function gatesOf({ name }: Scenario, where: string, measurements: readonly Measurement[]): Gate[] {
  const against = (peer: string, needed: number): Gate => ({
    name: `${where}: modkit to ${peer}`,
    needed,
    measured: figureOf(measurements, 'modkit') / figureOf(measurements, peer),
  })
  // In a transaction every statement waits for the one before: there the builder's own time weighs more.
  return [...(name === 'transaction' ? [] : [against(BASELINE, 0.8)]), against(PEER, 1)]
}

const asked = process.argv[2]
const scenarios = SCENARIOS.filter(({ name }) => asked === undefined || name === asked)
if (scenarios.length === 0) throw new Error(`no scenario is called "${asked}"`)
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
  for (const scenario of scenarios) if (!(await run(scenario, clients))) process.exitCode = 1
  await Promise.all(clients.map((client) => client.close()))
} finally {
  await server?.close()
}
