import { createHook } from 'node:async_hooks'
import { mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from '@jest/globals'
import { openKvStore } from '../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'kv-close-'))
afterAll(() => rmSync(folder, { recursive: true }))

const stores = {
  memory: () => openKvStore({ backend: 'memory', changeLog: true }),
  'a SQLite file': () => openKvStore({ backend: 'sqlite', path: join(folder, 'kv.sqlite'), changeLog: true }),
}

const sources = fileURLToPath(new URL('../src/', import.meta.url))

/** Timers of ours that were made and neither fired nor cleared, those that keep no process alive included. */
function countTimers(): { left(): number; stop(): void } {
  const timers = new Set<number>()
  const hook = createHook({
    init(id, type) {
      if (type === 'Timeout' && new Error().stack!.includes(sources)) timers.add(id)
    },
    destroy: (id) => void timers.delete(id),
  }).enable()
  return { left: () => timers.size, stop: () => void hook.disable() }
}

const openFiles = (): string[] =>
  readdirSync('/proc/self/fd')
    .map((descriptor) => {
      try {
        return readlinkSync(`/proc/self/fd/${descriptor}`)
      } catch {
        return '' // the descriptor of the listing itself
      }
    })
    .filter((path) => path.startsWith(folder))

test.each(Object.entries(stores))('%s leaves no timer, no open file and no pending iterator', async (name, open) => {
  const timers = countTimers()
  const kv = await open()
  await kv.set('g', 'a', 1, { ttl: 60_000 })
  await kv.set('g', 'b', 2)
  const position = { value: '' }
  kv.onChange((event) => {
    position.value = event.position!
  })
  await kv.set('g', 'c', 3)
  const resumed = kv.watch({ since: position.value })
  const scoped = kv.scope('tenant', { maxKeys: 1 }).watch()
  const started = kv.watch({ group: 'g', initial: true })
  await started.next()
  const pending = [kv.watch().next(), resumed.next(), scoped.next(), kv.watch({ group: 'x', initial: true }).next()]
  const entries = kv.entries('g')
  await entries.next()
  // It has begun everything that it will ever do by itself.
  await nextTurn()
  expect(timers.left()).toBeGreaterThan(0)
  if (name !== 'memory') expect(openFiles()).not.toEqual([])

  await kv.close()
  for (const { done } of await Promise.all(pending)) expect(done).toBe(true)
  // What was read before may still be given; then it ends, one way or the other.
  await expect(
    (async () => {
      for await (const _ of started) if (_.key === 'never') return
      for await (const _ of entries) if (_.key === 'never') return
    })(),
  ).resolves.toBeUndefined()
  await nextTurn()
  expect(timers.left()).toBe(0)
  expect(openFiles()).toEqual([])
  timers.stop()
})
