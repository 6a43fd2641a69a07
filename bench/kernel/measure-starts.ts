import type { Measurement } from '../lib/times/report.ts'
import { summarize } from '../lib/times/summary.ts'
import { contenders } from './contenders/index.ts'
import { Crew } from './crew.ts'
import type { Behaviour } from './probe.ts'
import { SIZES } from './sizes.ts'

const ROUNDS: Readonly<Record<(typeof SIZES)[number], number>> = { 10: 7, 100: 7, 1000: 5 }
const BUDGET_MS = 150

/** Microseconds of CPU for a start, and of time for a close. */
interface Cycle {
  readonly start: number
  readonly close: number
}

/** Repeated starts and closes in one process, and how each contender behaves. */
export const measureStarts = async (): Promise<{
  measurements: Measurement[]
  behaviour: ReadonlyMap<string, Behaviour>
}> => {
  const starts: Measurement[] = []
  const asynchronous: Measurement[] = []
  const closes: Measurement[] = []
  let behaviour: ReadonlyMap<string, Behaviour> = new Map()
  const reference = contenders[0]!.name
  for (const n of SIZES) {
    using crew = await Crew.of(contenders, 'sync', n)
    behaviour = await crew.ask<Behaviour>('probe')
    const cycles = await crew.rounds<Cycle>(ROUNDS[n], 'cycle', BUDGET_MS)
    const rows = summarize(pick(cycles, 'start'), reference)
    const straight = rows[0]!.value
    starts.push({
      id: `warm-${n}`,
      title: `Start of ${n} modules`,
      unit: 'µs',
      note: `${n * 3} providers, synchronous builds, repeated in one process; CPU time of the main thread. Definitions are made once; each start builds all.`,
      rows,
    })
    closes.push({
      id: `close-${n}`,
      title: `Close of ${n} modules`,
      unit: 'µs',
      note: 'Every provider has a synchronous clean-up.',
      rows: summarize(pick(cycles, 'close'), reference),
    })
    using asyncCrew = await Crew.of(contenders, 'async', n)
    await asyncCrew.ask('probe')
    const asyncRows = summarize(pick(await asyncCrew.rounds<Cycle>(ROUNDS[n], 'cycle', BUDGET_MS), 'start'))
    asynchronous.push({
      id: `async-${n}`,
      title: `Start of ${n} modules, every build asynchronous`,
      unit: 'µs',
      note: 'Ratios are to the synchronous straight line. Awilix and tsyringe do not await builds.',
      rows: asyncRows.map((row) => ({ ...row, ratio: row.value / straight })),
    })
  }
  return { measurements: [...starts, ...asynchronous, ...closes], behaviour }
}

const pick = (samples: ReadonlyMap<string, readonly Cycle[]>, part: keyof Cycle): Map<string, number[]> =>
  new Map([...samples].map(([name, cycles]) => [name, cycles.map((cycle) => cycle[part])]))
