import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect } from '@jest/globals'
import type { RecordedEvent } from '../src/event.ts'
import type { EventStore } from '../src/event-store.ts'
import { subscribe } from '../src/subscription/subscribe.ts'
import { waitFor } from '../src/subscription/wait-for.ts'
import { someEvents } from '../src/testing/contract-case.ts'

/** Where workers write, and the projection that they keep. */
export interface Workplace {
  readonly dialect: 'postgres' | 'sqlite'
  readonly dsn: string
  /** The aggregate type of their five streams. */
  readonly type: string
  /** The name of the projection, and of the stream where it notes what it applied. */
  readonly name: string
}

/** What a worker does. */
export type Duties = 'write' | 'project' | 'write and project'

/** Runs a worker process for `ms`, kills it, and returns the batches that were acknowledged to it. */
export async function killedWorker(place: Workplace, duties: Duties, ms: number): Promise<string[]> {
  const script = fileURLToPath(new URL('./worker.ts', import.meta.url))
  const args = [place.dialect, place.dsn, place.type, place.name, duties]
  const child = spawn(
    process.execPath,
    ['--conditions=modkit-source', '--disable-warning=ExperimentalWarning', script, ...args],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const lines: string[] = []
  const output = createInterface({ input: child.stdout })
  output.on('line', (line) => lines.push(line))
  await once(output, 'line')
  await sleep(ms)
  // One that ended by itself proves nothing.
  expect(child.exitCode).toBeNull()
  child.kill('SIGKILL')
  await once(child, 'close')
  return lines.filter((line) => line.length === 36)
}

/** Takes the projection over, and proves that nothing acknowledged is lost, nothing is half, and each event was applied once. */
export async function proveNothingLost<Tx>(
  store: EventStore<Tx>,
  { type, name }: Workplace,
  acknowledged: readonly string[],
): Promise<void> {
  expect(acknowledged.length).toBeGreaterThan(10)
  const { position } = await store.append({ aggregateType: type, aggregateId: 's0' }, someEvents(1))
  const log = { aggregateType: 'applied', aggregateId: name }
  await using _ = subscribe(store, {
    name,
    aggregateTypes: [type],
    pollInterval: 20,
    async handle(events, { transaction }) {
      await store.append(
        log,
        events.map(({ id }) => ({ name: 'applied', payload: id })),
        { transaction },
      )
    },
  })
  await waitFor(store, name, position, { timeout: 30_000 })

  const events: RecordedEvent[] = []
  for (let n = 0; n < 5; n++) {
    const slice = await store.read({ aggregateType: type, aggregateId: `s${n}` })
    expect(slice.events.map(({ sequence }) => sequence)).toEqual(slice.events.map((_, index) => index + 1))
    events.push(...slice.events)
  }
  const perBatch = Map.groupBy(events, ({ metadata }) => metadata.batch)
  perBatch.delete(undefined)
  // Both streams of a batch, all three events of each: never a half.
  expect(new Set([...perBatch.values()].map((batch) => batch.length))).toEqual(new Set([6]))
  expect(acknowledged.filter((batch) => !perBatch.has(batch))).toEqual([])

  const applied = (await store.read(log)).events.map(({ payload }) => payload)
  expect(new Set(applied).size).toBe(applied.length)
  expect([...applied].sort()).toEqual(events.map(({ id }) => id).sort())
}
