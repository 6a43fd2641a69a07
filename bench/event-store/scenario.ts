import type { Gate, Section } from '../lib/report.ts'

/** What a scenario found. */
export interface Findings {
  readonly sections: readonly Section[]
  readonly gates: readonly Gate[]
}

/** Rounds of each comparison. */
export const ROUNDS = Number(process.env.ROUNDS ?? 15)

/** `count` keys: as many operations. */
export const keysFor = (count: number): number[] => Array.from({ length: count }, (_, n) => n)
