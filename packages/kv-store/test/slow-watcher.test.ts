import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, expect, test } from '@jest/globals'
import { openKvStore } from '../src/index.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void
const EVENTS = process.env.TEST_TORTURE === 'full' ? 1_000_000 : 50_000

const folder = mkdtempSync(join(tmpdir(), 'kv-slow-watcher-'))
afterAll(() => rmSync(folder, { recursive: true }))

const stores = {
  memory: () => openKvStore({ backend: 'memory', purgeIntervalMs: 0 }),
  'a SQLite file': () =>
    openKvStore({ backend: 'sqlite', path: join(folder, 'kv.sqlite'), synchronous: 'OFF', purgeIntervalMs: 0 }),
}

test.each(Object.entries(stores))('%s: a writer waits for no watcher, however slow', async (_, open) => {
  const kv = await open()
  const writes = 500
  const watchers = (['drop-newest', 'drop-oldest', 'coalesce'] as const).map((overflow) => kv.watch({ overflow }))
  // They take their first event, and never come for another.
  const stuck = watchers.map((watcher) => watcher.next().then(() => new Promise(() => {})))
  let turns = 0
  const count = (): void => {
    turns++
    ticking = setImmediate(count)
  }
  let ticking = setImmediate(count)
  for (let i = 0; i < writes; i++) await kv.set('g', `${i}`, i)
  clearImmediate(ticking)
  // Every write was committed, delivered and acknowledged within one turn of the event loop: it has waited for nothing.
  expect(turns).toBe(0)
  expect(stuck.length).toBe(3)
  for (const watcher of watchers) expect(watcher.dropped).toBe(writes - 1 - 16)
  await kv.close()
})

test('many events leave nothing behind but what fits the buffers', async () => {
  const kv = await openKvStore({ backend: 'memory', purgeIntervalMs: 0 })
  const watchers = (['drop-newest', 'drop-oldest', 'coalesce'] as const).map((overflow) => kv.watch({ overflow }))
  const write = (count: number): void => {
    for (let i = 0; i < count; i++) kv.sync.set('g', `${i % 100}`, { i, pad: 'x'.repeat(100) })
  }
  write(1000)
  collectGarbage()
  const before = process.memoryUsage().heapUsed
  write(EVENTS)
  collectGarbage()
  // Were the events kept, this would be hundreds of times as much.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(8 * 2 ** 20)
  // The third one replaces events of a key by newer ones besides.
  for (const watcher of watchers.slice(0, 2)) expect(watcher.dropped).toBe(EVENTS + 1000 - 16)
  await kv.close()
  for (const watcher of watchers) {
    let left = 0
    for await (const _ of watcher) left++
    expect(left).toBe(16)
  }
}, 300_000)
