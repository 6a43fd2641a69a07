import { isDeepStrictEqual } from 'node:util'
import type { Contender } from './rounds.ts'

/** Before anything is timed: all contenders must give the same answers, or they do not do the same work. */
export async function checkParity(contenders: readonly Contender[], keys: readonly number[]): Promise<void> {
  for (const key of keys) {
    const [first, ...others] = await Promise.all(
      contenders.map(async (contender) => ({ name: contender.name, answer: await contender.answer(key) })),
    )
    for (const other of others) {
      if (isDeepStrictEqual(first?.answer, other.answer)) continue
      throw new Error(
        `for key ${key}, "${first?.name}" answers ${JSON.stringify(first?.answer)} ` +
          `and "${other.name}" ${JSON.stringify(other.answer)}`,
      )
    }
  }
}
