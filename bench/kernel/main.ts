// The kernel suite: `pnpm bench:kernel`. Takes less than three minutes.
import { environmentOf } from '../lib/environment.ts'
import { writeReport } from '../lib/times/write-report.ts'
import { contenders } from './contenders/index.ts'
import { gatesOf } from './gates.ts'
import { cleanGenerated } from './generate.ts'
import { measureProcesses } from './measure-processes.ts'
import { measureParallel, measureRunning } from './measure-running.ts'
import { measureStarts } from './measure-starts.ts'
import { measureStatic } from './measure-static.ts'

cleanGenerated()
const timed = async <T>(title: string, run: () => Promise<T>): Promise<T> => {
  const began = performance.now()
  const result = await run()
  console.error(`${title}: ${((performance.now() - began) / 1e3).toFixed(0)} s`)
  return result
}
const starts = await timed('starts', measureStarts)
const measurements = [
  ...starts.measurements,
  ...(await timed('processes', measureProcesses)),
  ...(await timed('running', measureRunning)),
  await timed('parallel', measureParallel),
  ...(await timed('static', measureStatic)),
]
writeReport({
  suite: 'kernel',
  title: 'Kernel benchmarks',
  environment: environmentOf([...new Set(contenders.flatMap(({ packages }) => packages)), 'typescript']),
  gates: gatesOf(measurements),
  tables: [
    {
      title: 'Behaviour',
      head: ['', 'graph, singletons, each cleaned once', 'cleans against dependencies'],
      rows: [...starts.behaviour].map(([name, { closesAgainstDependencies }]) => [
        name,
        'passes',
        closesAgainstDependencies ? 'yes' : 'no',
      ]),
    },
  ],
  measurements,
})
