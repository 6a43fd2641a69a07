// Fills the disk it is told to fill, then says what happened: a line of JSON.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isKvError, openKvStore } from '../../src/index.ts'

const folder = process.argv[2]!
const ballast = join(folder, 'ballast')
writeFileSync(ballast, Buffer.alloc(512 * 1024))
const kv = await openKvStore({ backend: 'sqlite', path: join(folder, 'store.sqlite'), purgeIntervalMs: 0 })
const outcomes = new Map<string, string>()
let failure: unknown
for (let i = 0; failure === undefined; i++) {
  const keys = [`${i}a`, `${i}b`, `${i}c`]
  const settled = await Promise.allSettled(keys.map((key) => kv.set('g', key, 'x'.repeat(5000))))
  for (const [n, { status }] of settled.entries()) outcomes.set(keys[n]!, status)
  failure = settled.find((each) => each.status === 'rejected')?.reason
}
const stored = await kv.getAll('g')
const agrees = [...outcomes].every(([key, status]) => stored.has(key) === (status === 'fulfilled'))
rmSync(ballast)
await kv.set('g', 'later', 'written')
const later = await kv.get('g', 'later')
await kv.close()
process.stdout.write(
  `${JSON.stringify({
    typed: isKvError(failure, 'KV_STORAGE'),
    failure: (failure as { failure?: string }).failure,
    readable: stored.size,
    agrees,
    later,
  })}\n`,
)
