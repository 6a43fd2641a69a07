import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startRedis } from '@modkit/test-services'
import { type Gate, report, type Section } from '../lib/report.ts'
import { type Measurement, measure, median } from '../lib/rounds.ts'
import { atOnce } from './callers.ts'
import { cacheGet, cacheGetTags, clientGet, consume, type Group, sessionLoad } from './contenders.ts'
import { stampedes } from './stampede.ts'
import { type WireCost, wireCost } from './wire.ts'

const CALLERS = [1, 16, 128] as const
const rounds = Number(process.env.ROUNDS ?? 21)

/** Operations of one slice: short, so that what slows the machine down for a while meets all contenders of a round. */
const SLICE = { 1: 400, 16: 1_500, 128: 4_000 } as const

/** What must hold at 1, 16 and 128 callers, as a share of the first contender's figure. */
const GROUPS: readonly { title: string; group: Group; gates: readonly [number, number, number] }[] = [
  { title: 'client get', group: clientGet, gates: [0.98, 0.97, 0.97] },
  { title: 'cache get', group: cacheGet, gates: [0.92, 0.74, 0.6] },
  { title: 'cache get with 2 tags', group: cacheGetTags, gates: [0.88, 0.6, 0.48] },
  { title: 'session load and touch', group: sessionLoad, gates: [0.83, 0.53, 0.41] },
  { title: 'limiter consume', group: consume, gates: [0.86, 0.62, 0.5] },
]

const server = await startRedis({ persistent: false })
const sections: Section[] = []
const gates: Gate[] = []
const wire: { title: string; costs: WireCost[] }[] = []
try {
  for (const { title, group, gates: needed } of GROUPS) {
    const costs: WireCost[] = []
    for (const [name, open] of Object.entries(group)) costs.push(await wireCost(server.url, name, open))
    wire.push({ title, costs })
    // Report knows "at least": one command is 1, anything more is less.
    gates.push({
      name: `${title}: one round trip`,
      needed: 1,
      measured: 1 / costs.find(({ name }) => name === 'modkit')!.commands,
    })

    const opened = await Promise.all(
      Object.entries(group).map(async ([name, open]) => ({ name, ...(await open(server.url)) })),
    )
    const baseline = opened[0]!.name
    for (const [index, callers] of CALLERS.entries()) {
      const keys = Array.from({ length: SLICE[callers] }, (_, i) => (i * 7919) % 1_000)
      const contenders = opened.map(({ name, operation }) => atOnce(callers, name, operation))
      const measurements = await measure(contenders, { rounds, keys })
      sections.push({ title: `${title}, ${callers} callers`, unit: 'operations a second', measurements, baseline })
      const measured = pairedRatio(measurements, 'modkit', baseline)
      gates.push({ name: `${title}, ${callers} callers, to ${baseline}`, needed: needed[index]!, measured })
    }
    await Promise.all(opened.map(({ close }) => close()))
  }
  const cold = await stampedes(server.url, 5)
  const ours = cold.find(({ name }) => name === 'modkit')!
  gates.push({
    name: 'cold key, 128 callers: one GET, one SET, one load',
    needed: 1,
    measured: 3 / (ours.gets + ours.sets + ours.loads),
  })
  gates.push({ name: 'cold key, 128 callers: last caller within 65 ms', needed: 1, measured: 65 / ours.lastMs })
  const passed = report('redis', sections, gates)
  const folder = join(import.meta.dirname, '../results')
  const tables = [...wire.flatMap(({ title, costs }) => wireTable(title, costs)), ...stampedeTable(cold)]
  writeFileSync(join(folder, 'redis-wire.md'), `# redis: on the wire\n\n${tables.join('\n')}\n`)
  writeFileSync(join(folder, 'redis-wire.json'), `${JSON.stringify({ wire, stampede: cold }, undefined, 2)}\n`)
  console.log(tables.join('\n'))
  if (!passed) process.exitCode = 1
} finally {
  await server.close()
}

/** The median of the rounds' own ratios: the two were measured one right after the other. */
function pairedRatio(measurements: readonly Measurement[], name: string, baseline: string): number {
  const rounds = (of: string) => measurements.find((measurement) => measurement.name === of)!.rounds
  return median(rounds(name).map((figure, round) => figure / rounds(baseline)[round]!))
}

function wireTable(title: string, costs: readonly WireCost[]): string[] {
  const rows = costs.map(
    ({ name, commands, bytesOut, bytesIn }) =>
      `| ${name} | ${commands.toFixed(1)} | ${Math.round(bytesOut)} | ${Math.round(bytesIn)} |`,
  )
  return [`## ${title}`, '', '| | commands | bytes out | bytes in |', '|---|---:|---:|---:|', ...rows, '']
}

function stampedeTable(cold: typeof stampedes extends (...args: any) => Promise<infer S> ? S : never): string[] {
  const rows = cold.map(
    ({ name, gets, sets, loads, lastMs }) => `| ${name} | ${gets} | ${sets} | ${loads} | ${lastMs.toFixed(0)} |`,
  )
  return [
    '## A cold key with 128 callers, 5 ms away, a loader of 50 ms',
    '',
    '| | GETs | SETs | loads | last caller, ms |',
    '|---|---:|---:|---:|---:|',
    ...rows,
  ]
}
