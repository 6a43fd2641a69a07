/**
 * Measures every contender once per round, and begins each round with another one. What disturbs the machine for a while
 * disturbs all of them, so ratios stay true where absolute figures do not.
 */
export const interleaved = async <K extends string, T>(
  contenders: readonly K[],
  rounds: number,
  measure: (contender: K) => Promise<T>,
): Promise<Map<K, T[]>> => {
  const samples = new Map(contenders.map((contender): [K, T[]] => [contender, []]))
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < contenders.length; i++) {
      const contender = contenders[(i + round) % contenders.length]!
      samples.get(contender)!.push(await measure(contender))
    }
  }
  return samples
}
