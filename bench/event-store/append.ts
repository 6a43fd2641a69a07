import { figureOf, type Gate, type Section } from '../lib/report.ts'
import { measure } from '../lib/rounds.ts'
import { appenders, WRITERS } from './appenders.ts'
import { openHomes } from './homes.ts'
import { type Findings, keysFor, ROUNDS } from './scenario.ts'
import { openServer } from './server.ts'

/** How many events an append has, how many appends a round has, and the least that modkit must reach of each peer. */
const sizes = [
  { count: 1, appends: 1000, raw: 0.75, Castore: 0.9 },
  { count: 10, appends: 300, raw: 0.9, Castore: 3.5 },
  { count: 100, appends: 50, raw: 0.75, Castore: 7 },
] as const

/** Ten writers append 1, 10 and 100 events: on loopback, or `delayMs` away. */
export async function appending(delayMs = 0): Promise<Findings> {
  await using server = await openServer(delayMs)
  const homes = await openHomes(server)
  try {
    const sections: Section[] = []
    const gates: Gate[] = []
    let written = 0
    for (const { count, appends, ...least } of sizes) {
      // Where the network decides, fewer appends tell as much, and Castore takes a turn for each event.
      const keys = keysFor(delayMs > 0 ? 100 : appends)
      const rounds = delayMs > 0 && count === 100 ? Math.min(3, ROUNDS) : ROUNDS
      const measurements = await measure(appenders(homes, count), { rounds, keys })
      written += (rounds + 1) * keys.length * count
      const title = `Append ${count} event${count === 1 ? '' : 's'}, ${WRITERS} writers`
      sections.push({ title, unit: 'appends a second', measurements, baseline: 'raw' })
      for (const [peer, needed] of Object.entries({ Emmett: 2.2, ...least })) {
        const measured = figureOf(measurements, 'modkit') / figureOf(measurements, peer)
        gates.push({ name: `append ${count}: modkit to ${peer}`, needed, measured })
      }
    }
    // Void unless every append is there.
    for (const [name, rows] of Object.entries(await homes.rows())) {
      if (rows !== written) throw new Error(`"${name}" holds ${rows} events instead of ${written}`)
    }
    return { sections, gates }
  } finally {
    await homes.close()
  }
}
