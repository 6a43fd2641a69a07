// One contender, one program, in a process of its own. Arguments: the program, and how many modules it has.
import { answer } from '../lib/child.ts'
import { nanosecondsPerAwait, nanosecondsPerCall } from '../lib/repeat.ts'
import { median } from '../lib/statistics.ts'
import { type Program, probe, probeScope } from './probe.ts'

const [file = '', modules = '0'] = process.argv.slice(2)
const program: Program = await import(file)
const { start, close, closed } = program
/** Small apps start faster than the clock ticks: several make one sample. */
const batch = Math.max(1, 100 / Number(modules))
let running: any

answer({
  probe: () => probe(program, Number(modules)),
  probeScope: () => probeScope(program),

  /** Microseconds of a start and of a close. */
  async cycle(budgetMs: number) {
    const [starts, closes]: [number[], number[]] = [[], []]
    const apps: unknown[] = new Array(batch)
    const end = performance.now() + budgetMs
    while (performance.now() < end) {
      const began = performance.now()
      for (let i = 0; i < batch; i++) apps[i] = await start()
      const started = performance.now()
      for (let i = 0; i < batch; i++) await close(apps[i])
      closes.push(performance.now() - started)
      starts.push(started - began)
      closed.length = 0
    }
    return { start: (median(starts) * 1e3) / batch, close: (median(closes) * 1e3) / batch }
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
