import type { Contender } from '../lib/rounds.ts'

/** The same operation, run by that many callers at once: each begins its next when it has its answer. */
export function atOnce(callers: number, name: string, operation: (key: number) => Promise<unknown>): Contender {
  return {
    name,
    answer: operation,
    run: async (keys) => {
      let next = 0
      const caller = async () => {
        while (next < keys.length) await operation(keys[next++]!)
      }
      await Promise.all(Array.from({ length: callers }, caller))
    },
  }
}
