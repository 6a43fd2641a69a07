// `node kv/run.ts` measures everything and writes the results; `node kv/run.ts get set` only says what it found.
import { type Child, startChild } from '../lib/child.ts'
import { interleaved } from '../lib/interleave.ts'
import { figureOf, report } from '../lib/report.ts'
import { type Measurement, median } from '../lib/rounds.ts'
import type { Synchronous } from './candidate.ts'
import { contenders, MODKIT, RAW } from './contenders/index.ts'
import { folder } from './data.ts'
import { type Section, sections } from './sections.ts'
import { isSqlite3Compiled } from './sqlite3-addon.ts'

const WORKER = new URL('worker.ts', import.meta.url)
const ROUNDS = Number(process.env.ROUNDS ?? Number.POSITIVE_INFINITY)
const files = folder()
const children = new Map<string, Child>()

/** The process of a contender; it keeps its database from one section to the next. */
async function childOf(name: string, synchronous: Synchronous): Promise<Child> {
  const id = `${name} ${synchronous}`
  const child = children.get(id) ?? (await startChild(WORKER, name, files.file(`${children.size}.db`), synchronous))
  children.set(id, child)
  return child
}

const missing = isSqlite3Compiled() ? [] : ['keyv 5', 'keyv 4']
if (missing.length > 0) console.error('without keyv: its driver is not compiled: node kv/build-sqlite3.ts')

// How long a round of a slow contender may take, in seconds: its figure needs no more.
const LONGEST_ROUND = 0.1

async function measureSection({ scenario, synchronous, count, rounds, names }: Section): Promise<Measurement[]> {
  const run = async (name: string, times: number): Promise<number> => {
    return (await childOf(name, synchronous)).call('run', scenario, times)
  }
  const able = names.filter((name) => !missing.includes(name))
  const counts = new Map<string, number>()
  for (const name of able) {
    const perSecond = await run(name, Math.ceil(count / 10))
    counts.set(name, Math.min(count, Math.ceil(perSecond * LONGEST_ROUND)))
    await run(name, counts.get(name)!)
  }
  const samples = await interleaved(able, Math.min(ROUNDS, rounds), (name) => run(name, counts.get(name)!))
  return [...samples].map(([name, figures]) => ({ name, perSecond: median(figures), rounds: figures }))
}

/** Before anything is timed: all contenders must give the same answers, or they do not do the same work. */
async function checkParity(): Promise<void> {
  for (const name of Object.keys(contenders).filter((each) => !missing.includes(each))) {
    const child = await childOf(name, 'NORMAL')
    for (const key of [0, 17, 9999]) {
      const answers = [await child.call('value', key), `${key}`.padEnd(100, '.')]
      if (answers[0] !== answers[1]) throw new Error(`for key ${key}, "${name}" answers ${JSON.stringify(answers[0])}`)
    }
  }
}

try {
  const wanted = process.argv.slice(2)
  if (wanted.length === 0) await checkParity()
  const measured = new Map<string, readonly Measurement[]>()
  for (const section of sections) {
    if (wanted.length > 0 && !wanted.includes(section.id)) continue
    measured.set(section.id, await measureSection(section))
  }
  const ratio = (id: string) => figureOf(measured.get(id)!, MODKIT) / figureOf(measured.get(id)!, RAW)
  if (wanted.length > 0) {
    for (const [id, measurements] of measured) {
      for (const { name, perSecond } of measurements) {
        console.log(
          `${id}: ${name}: ${(perSecond / figureOf(measurements, RAW)).toFixed(2)} (${Math.round(perSecond)}/s)`,
        )
      }
    }
  } else {
    const passed = report(
      'kv',
      sections.map(({ id, title, unit }) => ({ title, unit, measurements: measured.get(id)!, baseline: RAW })),
      sections.map(({ id, title, gate }) => ({ name: title, needed: gate, measured: ratio(id) })),
    )
    if (!passed) process.exitCode = 1
  }
} finally {
  for (const child of children.values()) {
    await child.call('close')
    child.end()
  }
  files.remove()
}
