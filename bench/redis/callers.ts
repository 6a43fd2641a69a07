import type { Contender } from '../lib/rounds.ts'

/** A contender that also keeps what it cost this process: microseconds of CPU per operation, one figure for each round. */
export interface CallersContender extends Contender {
  readonly cpu: number[]
}

/** The same operation, run by that many callers at once: each begins its next when it has its answer. */
export function atOnce(callers: number, name: string, operation: (key: number) => Promise<unknown>): CallersContender {
  const cpu: number[] = []
  return {
    name,
    cpu,
    answer: operation,
    run: async (keys) => {
      let next = 0
      const caller = async () => {
        while (next < keys.length) await operation(keys[next++]!)
      }
      const before = process.threadCpuUsage()
      await Promise.all(Array.from({ length: callers }, caller))
      const { user, system } = process.threadCpuUsage(before)
      cpu.push((user + system) / keys.length)
    },
  }
}
