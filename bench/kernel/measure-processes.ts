import { fileURLToPath } from 'node:url'
import { runProgram } from '../lib/child.ts'
import { interleaved } from '../lib/interleave.ts'
import type { Measurement } from '../lib/times/report.ts'
import { summarize } from '../lib/times/summary.ts'
import { contenders } from './contenders/index.ts'
import { definitionsAlone } from './contenders/modkit.ts'
import { generate } from './generate.ts'
import { SIZES } from './sizes.ts'

const runOnce = fileURLToPath(new URL('run-once.mjs', import.meta.url))
const ROUNDS: Readonly<Record<(typeof SIZES)[number], number>> = { 10: 7, 100: 15, 1000: 5 }

/** Microseconds of the first start and of CPU, milliseconds from spawn to exit. */
interface Run {
  readonly start: number
  readonly cpu: number
  readonly elapsedMs: number
}

/** The first start of a process, and a process from spawn to exit. */
export const measureProcesses = async (): Promise<Measurement[]> => {
  const first: Measurement[] = []
  const cold: Measurement[] = []
  const cpu: Measurement[] = []
  for (const n of SIZES) {
    const programs = new Map(
      [...contenders, definitionsAlone].map((contender) => [contender.name, generate(contender, 'sync', n)!]),
    )
    const runs = await interleaved([...programs.keys()], ROUNDS[n], async (name): Promise<Run> => {
      const { output, elapsedMs } = await runProgram(runOnce, programs.get(name)!)
      return { ...JSON.parse(output), elapsedMs }
    })
    const reference = contenders[0]!.name
    first.push({
      id: `first-${n}`,
      title: `First start in a process, ${n} modules`,
      unit: 'µs',
      note: 'Everything is imported and defined, nothing has run yet. Definitions alone are those of modkit as plain objects, called by hand: nothing that declares its providers starts sooner.',
      rows: summarize(
        pick(runs, ({ start }) => start),
        reference,
      ),
    })
    cold.push({
      id: `cold-${n}`,
      title: `Process from spawn to exit, ${n} modules`,
      unit: 'ms',
      note: 'Starts Node, imports the library and the modules, starts the app, closes it.',
      rows: summarize(
        pick(runs, ({ elapsedMs }) => elapsedMs),
        reference,
      ),
    })
    cpu.push({
      id: `cpu-${n}`,
      title: `CPU time of that process, ${n} modules`,
      unit: 'ms',
      note: 'Of all its threads. Says the same as the time from spawn to exit, and is less disturbed by other programs.',
      rows: summarize(
        pick(runs, (run) => run.cpu / 1e3),
        reference,
      ),
    })
  }
  return [...first, ...cold, ...cpu]
}

const pick = (runs: ReadonlyMap<string, readonly Run[]>, figure: (run: Run) => number): Map<string, number[]> =>
  new Map([...runs].map(([name, each]) => [name, each.map(figure)]))
