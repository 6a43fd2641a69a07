import type { Gate, Section } from '../lib/report.ts'
import { type Measurement, measure, median } from '../lib/rounds.ts'
import { atOnce } from './callers.ts'
import type { Group } from './contenders.ts'
import type { Scenario } from './scenario.ts'
import { wireCost } from './wire.ts'

const CALLERS = [1, 16, 128] as const
const rounds = Number(process.env.ROUNDS ?? 25)

/** Operations of one slice: short, so that what slows the machine down for a while meets all contenders of a round. */
const SLICE = { 1: 400, 16: 1_500, 128: 4_000 } as const

/** An operation and what must hold of it. */
export interface ThroughputOptions {
  readonly title: string
  readonly group: Group
  /** The least share of the first contender's speed at 1, 16 and 128 callers. */
  readonly toRaw: readonly [number, number, number]
  /** Whether no other contender may be faster; the first one is no peer. One caller waits for the network, so all are alike. */
  readonly peers?: boolean
  /** How many bytes more than the first contender one operation may need, both ways together. */
  readonly bytes: number
}

/** How fast an operation is, what it costs this process, and what it sends. */
export function throughput({ title, group, toRaw, peers = false, bytes }: ThroughputOptions): Scenario {
  return async (url) => {
    const costs = []
    for (const [name, open] of Object.entries(group)) costs.push(await wireCost(url, name, open))
    const raw = costs[0]!
    const own = costs.find(({ name }) => name === 'modkit')!
    const gates: Gate[] = [
      { name: `${title}: round trips`, needed: 1, measured: own.roundTrips, atMost: true },
      { name: `${title}: commands`, needed: 1, measured: own.commands, atMost: true },
      {
        name: `${title}: bytes more than ${raw.name}`,
        needed: bytes,
        measured: own.bytesOut + own.bytesIn - raw.bytesOut - raw.bytesIn,
        atMost: true,
      },
    ]
    const wire = {
      title: `${title}, on the wire`,
      head: ['', 'round trips', 'commands', 'bytes out', 'bytes in'],
      rows: costs.map(({ name, roundTrips, commands, bytesOut, bytesIn }) => [
        name,
        roundTrips,
        commands.toFixed(1),
        Math.round(bytesOut),
        Math.round(bytesIn),
      ]),
    }

    const opened = await Promise.all(
      Object.entries(group).map(async ([name, open]) => ({ name, ...(await open(url)) })),
    )
    const baseline = opened[0]!.name
    const sections: Section[] = []
    let cpu: (string | number)[][] = []
    for (const [index, callers] of CALLERS.entries()) {
      const keys = Array.from({ length: SLICE[callers] }, (_, i) => (i * 7919) % 1_000)
      const contenders = opened.map(({ name, operation }) => atOnce(callers, name, operation))
      const measurements = await measure(contenders, { rounds, keys })
      const who = callers === 1 ? '1 caller' : `${callers} callers`
      sections.push({ title: `${title}, ${who}`, unit: 'operations a second', measurements, baseline })
      const ratio = (to: string) => pairedRatio(measurements, 'modkit', to)
      gates.push({ name: `${title}, ${who}, to ${baseline}`, needed: toRaw[index]!, measured: ratio(baseline) })
      for (const { name } of peers ? opened.slice(1).filter(({ name }) => name !== 'modkit') : [])
        gates.push({ name: `${title}, ${who}, to ${name}`, needed: callers === 1 ? 0.95 : 1, measured: ratio(name) })
      cpu = contenders.map((contender) => [contender.name, median(contender.cpu.slice(1)).toFixed(1)])
    }
    await Promise.all(opened.map(({ close }) => close()))
    const spent = { title: `${title}, 128 callers, CPU of the client`, head: ['', 'µs per operation'], rows: cpu }
    return { sections, gates, tables: [wire, spent] }
  }
}

/** The median of the rounds' own ratios: the two were measured one right after the other. */
function pairedRatio(measurements: readonly Measurement[], name: string, baseline: string): number {
  const rounds = (of: string) => measurements.find((measurement) => measurement.name === of)!.rounds
  return median(rounds(name).map((figure, round) => figure / rounds(baseline)[round]!))
}
