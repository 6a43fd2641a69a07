import type { Measurement } from '../lib/times/report.ts'
import { summarize } from '../lib/times/summary.ts'
import { contenders } from './contenders/index.ts'
import { Crew } from './crew.ts'
import { parallel } from './graph.ts'
import { SIZES } from './sizes.ts'

const ROUNDS = 5
const BUDGET_MS = 50

/** What a running app is asked: values, request scopes. */
export const measureRunning = async (): Promise<Measurement[]> => {
  const scopes: Measurement[] = []
  using crew = await Crew.of(contenders, 'sync', 100)
  const lookups: Measurement[] = [
    {
      id: 'cached',
      title: 'Look-up of a built value',
      unit: 'ns',
      note: '100 modules. The synchronous look-up of each library; of modkit, `app.peek(T)`.',
      rows: summarize(await crew.rounds(ROUNDS, 'cached', BUDGET_MS)),
    },
    {
      id: 'awaited',
      title: 'Awaited look-up of a built value',
      unit: 'ns',
      note: '100 modules. `await app.get(T)`; the straight line awaits a resolved promise.',
      rows: summarize(await crew.rounds(ROUNDS, 'awaited', BUDGET_MS)),
    },
  ]
  for (const n of SIZES) {
    using scopeCrew = await Crew.of(contenders, 'scope', n)
    await scopeCrew.ask('probeScope')
    scopes.push({
      id: `scope-${n}`,
      title: `Request scope in an app of ${n} modules`,
      unit: 'ns',
      note: 'Opened with a request, asked for a session that needs it and a value of the app, closed with one clean-up.',
      rows: summarize(await scopeCrew.rounds(ROUNDS, 'scope', BUDGET_MS)),
    })
  }
  return [...lookups, ...scopes]
}

/** Independent builds, against the slowest of them. */
export const measureParallel = async (): Promise<Measurement> => {
  using crew = await Crew.of(contenders, 'parallel', 1)
  return {
    id: 'parallel',
    title: `Start of ${parallel.count} independent builds of ${parallel.delayMs} ms`,
    unit: 'ms',
    note: 'The straight line is `Promise.all`. Awilix and tsyringe do not await builds.',
    rows: summarize(await crew.rounds(9, 'startOnce', 0), contenders[0]!.name),
  }
}
