import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from '@jest/globals'
import { openKvStore } from '../src/index.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void
const EVENTS = process.env.TEST_TORTURE === 'full' ? 1_000_000 : 100_000

test('watchers that nobody reads hold their buffers and nothing else', async () => {
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
  // Were the events kept, this would be a hundred times as much.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(8 * 2 ** 20)
  const [newest, oldest] = watchers
  expect(newest!.dropped).toBe(EVENTS + 1000 - 16)
  expect(oldest!.dropped).toBe(EVENTS + 1000 - 16)
  await kv.close()
  for (const watcher of watchers) {
    let left = 0
    for await (const _ of watcher) left++
    expect(left).toBe(16)
  }
}, 300_000)
