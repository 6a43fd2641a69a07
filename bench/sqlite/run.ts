import { checkParity } from '../lib/parity.ts'
import { figureOf, report } from '../lib/report.ts'
import { measure } from '../lib/rounds.ts'
import { fill, folder, ROWS } from './database.ts'
import { readers } from './select.ts'

const files = folder()
try {
  const path = files.file('notes.db')
  fill(path)
  const { contenders, close } = await readers(path)
  // Every key in an order of its own, the same for all.
  const keys = Array.from({ length: 20_000 }, (_, i) => (i * 7919) % ROWS)
  await checkParity(contenders, keys.slice(0, 50))
  const measurements = await measure(contenders, { rounds: Number(process.env.ROUNDS ?? 11), keys })
  await close()

  const baseline = 'better-sqlite3, prepared once'
  const ratio = (name: string, to: string) => figureOf(measurements, name) / figureOf(measurements, to)
  const passed = report(
    'sqlite',
    [{ title: 'Select one row by its key', unit: 'queries a second', measurements, baseline }],
    [
      { name: 'select by key: modkit to Kysely', needed: 2, measured: ratio('modkit', 'Kysely') },
      {
        name: 'compiled once: modkit to a raw prepared statement',
        needed: 0.5,
        measured: ratio('modkit, compiled once', baseline),
      },
    ],
  )
  if (!passed) process.exitCode = 1
} finally {
  files.remove()
}
