// Four writers that say on standard output what was acknowledged, until somebody kills the process.
import { writeSync } from 'node:fs'
import { openKvStore, type Synchronous } from '../../src/index.ts'

const [path, synchronous, round] = process.argv.slice(2) as [string, Synchronous, string]
const kv = await openKvStore({ backend: 'sqlite', path, synchronous, purgeIntervalMs: 5 })

async function write(writer: number): Promise<never> {
  for (let i = 1; ; i++) {
    const stamp = `${round}.${i}`
    const pad = 'x'.repeat((i * 37) % 3000)
    // Both halves, or none; a key of its own; one that comes and goes.
    await kv
      .atomic()
      .set('left', `${writer}`, { stamp, pad })
      .set('right', `${writer}`, { stamp, pad })
      .sum('count', `${writer}`, 1)
      .commit()
    await kv.set('log', `${writer}/${round}/${i}`, pad)
    await kv.set('brief', `${writer}`, pad, { ttl: i % 3 })
    // Past every buffer of ours: what the reader has, was acknowledged.
    writeSync(1, `${writer} ${i}\n`)
  }
}

for (let writer = 0; writer < 4; writer++) void write(writer)
