// Repeats something for about as long as the budget allows, and takes the median of many short samples: a sample in which the
// machine did something else does not count.
import { median } from './statistics.ts'

/** Nanoseconds per call. `batch` calls make one sample, so that reading the clock costs nothing. */
export const nanosecondsPerCall = (run: () => unknown, budgetMs: number, batch = 1_000): number => {
  const samples: number[] = []
  const end = performance.now() + budgetMs
  while (performance.now() < end) {
    const began = performance.now()
    for (let i = 0; i < batch; i++) sink = run()
    samples.push(performance.now() - began)
  }
  return (median(samples) * 1e6) / batch
}

/** As `nanosecondsPerCall`, each call awaited before the next. */
export const nanosecondsPerAwait = async (run: () => unknown, budgetMs: number, batch = 1_000): Promise<number> => {
  const samples: number[] = []
  const end = performance.now() + budgetMs
  while (performance.now() < end) {
    const began = performance.now()
    for (let i = 0; i < batch; i++) sink = await run()
    samples.push(performance.now() - began)
  }
  return (median(samples) * 1e6) / batch
}

/** Keeps results reachable, so that the optimizer cannot remove what makes them. */
export let sink: unknown
