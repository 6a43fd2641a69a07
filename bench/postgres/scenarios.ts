import type { Contender } from '../lib/rounds.ts'
import type { Client } from './client.ts'
import { ROWS } from './database.ts'

/** What is measured: one operation, by so many callers at once. */
export interface Scenario {
  readonly name: 'select' | 'insert' | 'transaction'
  readonly title: string
  /** How many operations make a round, by the number of callers: about a tenth of a second. */
  readonly operations: Readonly<Record<number, number>>
}

export const SCENARIOS: readonly Scenario[] = [
  { name: 'select', title: 'Select one row by its key', operations: { 1: 600, 16: 3000, 64: 4000 } },
  { name: 'insert', title: 'Insert one row', operations: { 1: 500, 16: 2500, 64: 3000 } },
  { name: 'transaction', title: 'A transaction of five statements', operations: { 1: 100, 16: 400, 64: 400 } },
]

/** The keys of a round, spread over the table, each once. */
export const keysOf = (count: number): number[] => Array.from({ length: count }, (_, i) => (i * 7919) % ROWS)

/** A client as a contender: so many callers, each of which waits for its answer before it asks again. */
export function contenderOf(client: Client, { name }: Scenario, callers: number): Contender {
  return {
    name: client.name,
    answer: (key) => client[name](key),
    async run(keys) {
      let next = 0
      const caller = async (): Promise<void> => {
        while (next < keys.length) await client[name](keys[next++]!)
      }
      await Promise.all(Array.from({ length: callers }, caller))
    },
  }
}
