import type { Synchronous } from './candidate.ts'
import { contenders, LEAST, MODKIT, RAW, UNTUNED } from './contenders/index.ts'
import type { scenarios } from './scenarios.ts'

/** One table and one chart of the results. */
export interface Section {
  /** As the command line has it. */
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly scenario: keyof typeof scenarios
  readonly synchronous: Synchronous
  /** Operations in a round. */
  readonly count: number
  readonly rounds: number
  /** What modkit's figure, divided by that of the raw statements, must reach. */
  readonly gate: number
  readonly names: readonly string[]
}

const everybody = Object.keys(contenders)

export const sections: readonly Section[] = [
  {
    id: 'get',
    title: 'Get, one after the other',
    unit: 'gets a second',
    scenario: 'get',
    synchronous: 'NORMAL',
    count: 10_000,
    rounds: 15,
    gate: 1.8,
    names: everybody.filter((name) => name !== 'modkit, watched'),
  },
  {
    id: 'set',
    title: 'Set, one after the other',
    unit: 'sets a second',
    scenario: 'set',
    synchronous: 'NORMAL',
    count: 3_000,
    rounds: 15,
    gate: 0.95,
    names: everybody.filter((name) => name !== LEAST),
  },
  {
    id: 'together',
    title: 'Set, 100 in flight',
    unit: 'sets a second',
    scenario: 'together',
    synchronous: 'NORMAL',
    count: 5_000,
    rounds: 15,
    gate: 1.5,
    names: everybody.filter((name) => name !== 'modkit, synchronous'),
  },
  {
    id: 'full',
    title: 'Set, 100 in flight, synchronous=FULL',
    unit: 'sets a second',
    scenario: 'together',
    synchronous: 'FULL',
    count: 500,
    rounds: 5,
    gate: 7,
    names: [RAW, UNTUNED, LEAST, MODKIT],
  },
  {
    id: 'all',
    title: 'All 10,000 keys of a group',
    unit: 'groups a second',
    scenario: 'all',
    synchronous: 'NORMAL',
    count: 10,
    rounds: 15,
    gate: 1.4,
    names: [RAW, UNTUNED, MODKIT, 'modkit, synchronous', 'modkit, with a codec', 'Kysely, per call', 'lmdb'],
  },
]
