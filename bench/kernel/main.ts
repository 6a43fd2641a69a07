// The kernel suite: `pnpm bench:kernel`. Takes less than three minutes.
import { existsSync, readFileSync } from 'node:fs'
import { environmentOf } from '../lib/environment.ts'
import type { Measurement, Report, Table } from '../lib/times/report.ts'
import { writeReport } from '../lib/times/write-report.ts'
import { contenders } from './contenders/index.ts'
import { gatesOf } from './gates.ts'
import { cleanGenerated } from './generate.ts'
import { measureProcesses } from './measure-processes.ts'
import { measureParallel, measureRunning } from './measure-running.ts'
import { measureStarts } from './measure-starts.ts'
import { measureStatic } from './measure-static.ts'

/** What can be measured by itself: `node kernel/main.ts processes static`. */
const parts: Readonly<Record<string, () => Promise<{ measurements: readonly Measurement[]; behaviour?: Table }>>> = {
  starts: async () => {
    const { measurements, behaviour } = await measureStarts()
    const rows = [...behaviour].map(([name, { closesAgainstDependencies }]) => [
      name,
      'passes',
      closesAgainstDependencies ? 'yes' : 'no',
    ])
    const head = ['', 'graph, singletons, each cleaned once', 'cleans against dependencies']
    return { measurements, behaviour: { title: 'Behaviour', head, rows } }
  },
  processes: async () => ({ measurements: await measureProcesses() }),
  running: async () => ({ measurements: [...(await measureRunning()), await measureParallel()] }),
  static: async () => ({ measurements: await measureStatic() }),
}

const asked = process.argv.slice(2)
const file = new URL('../results/kernel.json', import.meta.url)
// Ratios are taken within a part: what is not measured again stays as it was.
const last: Report | undefined =
  asked.length > 0 && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined

cleanGenerated()
const fresh: Measurement[] = []
let behaviour = last?.tables[0]
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const began = performance.now()
  const found = await measure()
  console.error(`${name}: ${((performance.now() - began) / 1e3).toFixed(0)} s`)
  fresh.push(...found.measurements)
  behaviour = found.behaviour ?? behaviour
}
const kept = (last?.measurements ?? []).map((each) => fresh.find(({ id }) => id === each.id) ?? each)
const isKept = (id: string): boolean => kept.some((each) => each.id === id)
const measurements = [...kept, ...fresh.filter(({ id }) => !isKept(id))]
writeReport({
  suite: 'kernel',
  title: 'Kernel benchmarks',
  environment: environmentOf([...new Set(contenders.flatMap(({ packages }) => packages)), 'typescript']),
  gates: gatesOf(measurements),
  tables: behaviour === undefined ? [] : [behaviour],
  measurements,
})
