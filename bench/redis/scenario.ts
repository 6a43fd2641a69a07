import type { Gate, Section, Table } from '../lib/report.ts'

/** What a scenario found out. */
export interface Findings {
  readonly sections: readonly Section[]
  readonly gates: readonly Gate[]
  readonly tables: readonly Table[]
}

/** One question, asked of a server that nobody else uses meanwhile. */
export type Scenario = (url: string) => Promise<Findings>
