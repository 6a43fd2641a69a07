// One of several processes on one file: counts, compares and sets, fills a namespace. Says at the end what it did.
import { isKvError, openKvStore } from '../../src/index.ts'

const [path, id, milliseconds] = process.argv.slice(2) as [string, string, string]
const MAX = 20
const kv = await openKvStore({ backend: 'sqlite', path, purgeIntervalMs: 20, changeLog: true })
const scope = kv.scope('tenant', { maxKeys: MAX, maxGroups: 3 })
const until = performance.now() + Number(milliseconds)
const done = { increments: 0, swaps: 0, refused: 0, most: 0, failures: [] as string[] }

async function swap(): Promise<void> {
  const entry = await kv.getEntry('shared', 'swapped')
  const next = ((entry?.value as number | undefined) ?? 0) + 1
  const result = await kv
    .atomic()
    .check('shared', 'swapped', entry?.revision ?? null)
    .set('shared', 'swapped', next)
    .commit()
  if (result.ok) done.swaps++
}

async function fill(i: number): Promise<void> {
  try {
    await scope.set(`g${i % 4}`, `${id}-${i % 17}`, i, i % 5 === 0 ? { ttl: 10 } : {})
  } catch (error) {
    if (!isKvError(error, 'KV_QUOTA_EXCEEDED')) throw error
    done.refused++
  }
  if (i % 3 === 0) await scope.delete(`g${i % 4}`, `${id}-${(i * 7) % 17}`)
  if (i % 10 === 0) done.most = Math.max(done.most, await scope.countAll())
}

try {
  for (let i = 0; performance.now() < until; i++) {
    await Promise.all([swap(), fill(i), kv.increment('shared', 'counted').then(() => done.increments++)])
    if (i % 7 === 0) {
      kv.sync.increment('shared', 'counted')
      done.increments++
    }
  }
} catch (error) {
  done.failures.push(String(error))
}
await kv.close()
process.stdout.write(`${JSON.stringify(done)}\n`)
