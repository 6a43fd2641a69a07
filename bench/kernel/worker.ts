// One contender, one program, in a process of its own. Arguments: the program, and how many modules it has.
import { answer } from '../lib/child.ts'
import { threadMilliseconds } from '../lib/cpu-clock.ts'
import { nanosecondsPerAwait, nanosecondsPerCall } from '../lib/repeat.ts'
import { median } from '../lib/statistics.ts'
import { type Program, probe, probeScope } from './probe.ts'

const [file = '', modules = '0'] = process.argv.slice(2)
const program: Program = await import(file)
const { start, close, closed } = program
/** Small apps close faster than the clock ticks: several make one sample. */
const closesPerSample = Math.max(1, 100 / Number(modules))
let starts: number | undefined

/** How many starts fill a window that the CPU clock can measure. The first ones also let the optimizer see the code. */
const startsPerWindow = async (): Promise<number> => {
  let shortest = Number.POSITIVE_INFINITY
  const end = performance.now() + 100
  while (performance.now() < end) {
    const began = performance.now()
    await start()
    shortest = Math.min(shortest, performance.now() - began)
  }
  return Math.ceil(80 / shortest)
}
let running: any

answer({
  probe: () => probe(program, Number(modules)),
  probeScope: () => probeScope(program),

  /** Microseconds of CPU for a start, and of time for a close. */
  async cycle(budgetMs: number) {
    starts ??= await startsPerWindow()
    const began = threadMilliseconds()
    for (let i = 0; i < starts; i++) await start()
    const startMs = (threadMilliseconds() - began) / starts
    const closes: number[] = []
    const end = performance.now() + budgetMs / 2
    while (performance.now() < end) {
      const apps = []
      for (let i = 0; i < closesPerSample; i++) apps.push(await start())
      const opened = performance.now()
      for (const app of apps) await close(app)
      closes.push(performance.now() - opened)
      closed.length = 0
    }
    return { start: startMs * 1e3, close: (median(closes) * 1e3) / closesPerSample }
  },

  /** Milliseconds of one start. */
  async startOnce() {
    const began = performance.now()
    const app = await start()
    const elapsed = performance.now() - began
    await close(app)
    return elapsed
  },

  async cached(budgetMs: number) {
    running ??= await start()
    return nanosecondsPerCall(program.lookups(running).cached, budgetMs)
  },
  async awaited(budgetMs: number) {
    running ??= await start()
    const { awaited } = program.lookups(running)
    return awaited === undefined ? undefined : nanosecondsPerAwait(awaited, budgetMs)
  },

  async scope(budgetMs: number) {
    running ??= await start()
    const open = program.openScope(running)
    const isAsync = open() instanceof Promise
    const elapsed = isAsync ? await nanosecondsPerAwait(open, budgetMs, 100) : nanosecondsPerCall(open, budgetMs, 100)
    closed.length = 0
    return elapsed
  },
})
