import { checkParity } from '../lib/parity.ts'
import { figureOf, report } from '../lib/report.ts'
import { type Contender, measure } from '../lib/rounds.ts'
import { type Candidate, kysely, lmdb, modkit, modkitSync, RAW, raw, unstorage } from './contenders.ts'
import { folder, KEYS, nextValue } from './data.ts'

const ROUNDS = Number(process.env.ROUNDS ?? 9)
const IN_FLIGHT = 100
const files = folder()

// Every key in an order of its own, the same for all.
const order = (count: number): number[] => Array.from({ length: count }, (_, i) => (i * 7919) % KEYS.length)

const answers = (candidate: Candidate) => async (key: number) => candidate.get(KEYS[key]!)

const reading = (candidate: Candidate): Contender => ({
  name: candidate.name,
  answer: answers(candidate),
  async run(keys) {
    for (const key of keys) {
      const value = candidate.get(KEYS[key]!)
      if (value instanceof Promise) await value
    }
  },
})

const writing = (candidate: Candidate): Contender => ({
  name: candidate.name,
  answer: answers(candidate),
  async run(keys) {
    for (const key of keys) {
      const written = candidate.set(KEYS[key]!, nextValue())
      if (written instanceof Promise) await written
    }
  },
})

const writingTogether = (candidate: Candidate): Contender => ({
  name: candidate.name,
  answer: answers(candidate),
  async run(keys) {
    for (let i = 0; i < keys.length; i += IN_FLIGHT) {
      await Promise.all(keys.slice(i, i + IN_FLIGHT).map((key) => candidate.set(KEYS[key]!, nextValue())))
    }
  },
})

const readingAll = (candidate: Candidate): Contender => ({
  name: candidate.name,
  answer: async () => (await candidate.getAll!()).size,
  async run(keys) {
    for (let i = 0; i < keys.length; i++) await candidate.getAll!()
  },
})

const own = await modkit(files.file('modkit.db'))
const full = [raw(files.file('raw-full.db'), 'FULL'), await modkit(files.file('modkit-full.db'), 'FULL')]
const all: Candidate[] = [
  raw(files.file('raw.db')),
  own,
  modkitSync(own),
  kysely(files.file('kysely.db')),
  await unstorage(files.file('unstorage.db')),
  await lmdb(files.file('lmdb')),
]
try {
  await checkParity(all.map(reading), order(50))
  const gets = await measure(all.map(reading), { rounds: ROUNDS, keys: order(20_000) })
  const sets = await measure(all.map(writing), { rounds: ROUNDS, keys: order(5_000) })
  const together = await measure(all.map(writingTogether), { rounds: ROUNDS, keys: order(10_000) })
  const durable = await measure(full.map(writingTogether), { rounds: Math.min(ROUNDS, 5), keys: order(2_000) })
  const whole = all.filter(({ getAll }) => getAll !== undefined).map(readingAll)
  const getAlls = await measure(whole, { rounds: ROUNDS, keys: order(10) })

  const section = (title: string, unit: string, measurements: typeof gets) => ({
    title,
    unit,
    measurements,
    baseline: RAW,
  })
  const gate = (name: string, needed: number, figures: typeof gets) => ({
    name,
    needed,
    measured: figureOf(figures, 'modkit') / figureOf(figures, RAW),
  })
  const passed = report(
    'kv',
    [
      section('Get, one after the other', 'gets a second', gets),
      section('Set, one after the other', 'sets a second', sets),
      section('Set, 100 in flight', 'sets a second', together),
      section('Set, 100 in flight, synchronous=FULL', 'sets a second', durable),
      section('All 10,000 keys of a group', 'groups a second', getAlls),
    ],
    [
      gate('awaited get', 1.8, gets),
      gate('awaited set', 0.95, sets),
      gate('set, 100 in flight', 1.5, together),
      gate('set, 100 in flight, synchronous=FULL', 7, durable),
      gate('getAll of 10,000', 1.4, getAlls),
    ],
  )
  if (!passed) process.exitCode = 1
} finally {
  for (const candidate of [...all, ...full]) await candidate.close()
  files.remove()
}
