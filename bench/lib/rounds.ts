/** One of those that are compared: does the same work as the others, `operations` times. */
export interface Contender {
  readonly name: string
  /** What the operation answers, for the parity check. */
  answer(key: number): Promise<unknown>
  /** Runs the operation once for each key, one after the other. */
  run(keys: readonly number[]): void | Promise<void>
}

/** Operations a second, as they were measured. */
export interface Measurement {
  readonly name: string
  /** The median of all rounds. */
  readonly perSecond: number
  /** One figure for each round. */
  readonly rounds: readonly number[]
}

/** How much is measured. */
export interface Plan {
  readonly rounds: number
  /** The keys of one round: as many operations. */
  readonly keys: readonly number[]
}

/**
 * Measures all contenders in each round, in an order that moves on by one from round to round: what slows the machine down
 * for a while meets each of them. The first round warms up and is not counted.
 */
export async function measure(contenders: readonly Contender[], { rounds, keys }: Plan): Promise<Measurement[]> {
  const figures = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
  for (let round = -1; round < rounds; round++) {
    for (let i = 0; i < contenders.length; i++) {
      const contender = contenders[(i + round + 1) % contenders.length]!
      globalThis.gc?.()
      const start = process.hrtime.bigint()
      await contender.run(keys)
      const seconds = Number(process.hrtime.bigint() - start) / 1e9
      if (round >= 0) figures.get(contender.name)!.push(keys.length / seconds)
    }
  }
  return contenders.map(({ name }) => ({ name, perSecond: median(figures.get(name)!), rounds: figures.get(name)! }))
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
