// One of four writers: says on standard output what was acknowledged, until somebody kills the process.
import { writeSync } from 'node:fs'
import { openKvStore, type Synchronous } from '../../src/index.ts'

const [path, synchronous, round, writer] = process.argv.slice(2) as [string, Synchronous, string, string]
const kv = await openKvStore({ backend: 'sqlite', path, synchronous, purgeIntervalMs: 5 })

for (let i = 1; ; i++) {
  const stamp = `${round}.${i}`
  const pad = 'x'.repeat((i * 37) % 3000)
  // Both halves, or none; a key of its own; one that comes and goes. The last two share a commit.
  await kv
    .atomic()
    .set('left', writer, { stamp, pad })
    .set('right', writer, { stamp, pad })
    .sum('count', writer, 1)
    .commit()
  await Promise.all([
    kv.set('log', `${writer}/${round}/${i}`, pad),
    kv.set('brief', writer, pad, { ttl: i % 3 }),
    kv.increment('count', 'all'),
  ])
  // Past every buffer of ours: what the reader has, was acknowledged.
  writeSync(1, `${i}\n`)
}
