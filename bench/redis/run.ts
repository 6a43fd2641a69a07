import { startRedis } from '@modkit/test-services'
import { holds, pageOf, report } from '../lib/report.ts'
import { boundary } from './boundary.ts'
import { cacheGet, cacheGetTags, clientGet, consume, sessionLoad } from './contenders.ts'
import type { Findings, Scenario } from './scenario.ts'
import { stampede } from './stampede.ts'
import { throughput } from './throughput.ts'

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  get: throughput({ title: 'client get', group: clientGet, toRaw: [0.98, 0.97, 0.97], bytes: 0 }),
  cache: throughput({ title: 'cache get', group: cacheGet, toRaw: [0.92, 0.74, 0.6], peers: true, bytes: 24 }),
  tags: throughput({
    title: 'cache get with 2 tags',
    group: cacheGetTags,
    toRaw: [0.88, 0.6, 0.48],
    peers: true,
    bytes: 216,
  }),
  session: throughput({
    title: 'session load and touch',
    group: sessionLoad,
    toRaw: [0.83, 0.53, 0.41],
    peers: true,
    bytes: 120,
  }),
  // Its peers count fixed windows, which is less work: they are no measure of a rolling limit.
  limiter: throughput({ title: 'limiter consume', group: consume, toRaw: [0.86, 0.62, 0.5], bytes: 64 }),
  stampede,
  boundary,
}

/** Without arguments everything, into `results/`; with names only those scenarios, and nothing is written. */
const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !(name in SCENARIOS))
if (unknown.length > 0) {
  console.error(`no such scenario: ${unknown.join(', ')}; there are ${Object.keys(SCENARIOS).join(', ')}`)
  process.exit(2)
}

const findings: Findings[] = []
for (const name of chosen.length > 0 ? chosen : Object.keys(SCENARIOS)) {
  const server = await startRedis({ persistent: false })
  try {
    findings.push(await SCENARIOS[name]!(server.url))
  } finally {
    await server.close()
  }
}
const sections = findings.flatMap(({ sections }) => sections)
const gates = findings.flatMap(({ gates }) => gates)
const tables = findings.flatMap(({ tables }) => tables)
if (chosen.length > 0) console.log(pageOf('redis', sections, gates, tables))
else report('redis', sections, gates, tables)
if (!gates.every(holds)) process.exitCode = 1
