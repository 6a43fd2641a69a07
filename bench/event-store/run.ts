import { checkParity } from '../lib/parity.ts'
import { figureOf, type Gate, report, type Section } from '../lib/report.ts'
import { measure } from '../lib/rounds.ts'
import { appenders, WRITERS } from './append.ts'
import { openHomes } from './homes.ts'
import { loaders } from './load.ts'

const rounds = Number(process.env.ROUNDS ?? 7)
const homes = await openHomes()
try {
  const sections: Section[] = []
  const gates: Gate[] = []
  let written = 0
  for (const [count, appends, ofRaw] of [
    [1, 1000, 0.75],
    [10, 500, 0.9],
    [100, 100, 0.75],
  ] as const) {
    const keys = Array.from({ length: appends }, (_, n) => n)
    const measurements = await measure(appenders(homes, count), { rounds, keys })
    written += (rounds + 1) * appends * count
    sections.push({
      title: `Append ${count} event${count === 1 ? '' : 's'}, ${WRITERS} writers`,
      unit: 'appends a second',
      measurements,
      baseline: 'raw',
    })
    const ratio = (to: string) => figureOf(measurements, 'modkit') / figureOf(measurements, to)
    gates.push({ name: `append ${count}: modkit to Emmett`, needed: 2.2, measured: ratio('Emmett') })
    gates.push({ name: `append ${count}: modkit to a raw insert`, needed: ofRaw, measured: ratio('raw') })
  }
  // Void unless every append is there.
  for (const [name, rows] of Object.entries(await homes.rows())) {
    if (rows !== written) throw new Error(`"${name}" holds ${rows} events instead of ${written}`)
  }

  const contenders = await loaders(homes)
  await checkParity(contenders, [0])
  const measurements = await measure(contenders, { rounds, keys: [0, 1, 2] })
  sections.push({
    title: 'Load a stream of 10,000 events',
    unit: 'loads a second',
    measurements,
    baseline: 'raw select and parse',
  })
  const ratio = (to: string) => figureOf(measurements, 'modkit') / figureOf(measurements, to)
  gates.push({ name: 'load 10,000: modkit to Emmett', needed: 4, measured: ratio('Emmett') })
  gates.push({
    name: 'load 10,000: modkit to raw select and parse',
    needed: 0.85,
    measured: ratio('raw select and parse'),
  })
  if (!report('event-store', sections, gates)) process.exitCode = 1
} finally {
  await homes.close()
}
