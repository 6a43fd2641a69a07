import { checkParity } from '../lib/parity.ts'
import { figureOf } from '../lib/report.ts'
import { measure } from '../lib/rounds.ts'
import { openHomes } from './homes.ts'
import { loaders } from './loaders.ts'
import { type Findings, keysFor, ROUNDS } from './scenario.ts'
import { openServer } from './server.ts'

/** One caller loads a stream of 10,000 events. */
export async function loading(): Promise<Findings> {
  await using server = await openServer()
  const homes = await openHomes(server)
  try {
    const contenders = await loaders(homes)
    await checkParity(contenders, [0])
    const measurements = await measure(contenders, { rounds: ROUNDS, keys: keysFor(5) })
    const baseline = 'raw select and parse'
    const ratio = (to: string) => figureOf(measurements, 'modkit') / figureOf(measurements, to)
    return {
      sections: [{ title: 'Load a stream of 10,000 events', unit: 'loads a second', measurements, baseline }],
      gates: [
        { name: 'load 10,000: modkit to Emmett', needed: 4, measured: ratio('Emmett') },
        { name: `load 10,000: modkit to ${baseline}`, needed: 0.85, measured: ratio(baseline) },
      ],
    }
  } finally {
    await homes.close()
  }
}
