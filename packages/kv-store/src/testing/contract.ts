import assert from 'node:assert/strict'
import type { KvErrorCode } from '../errors.ts'
import { isKvError } from '../errors.ts'
import type { KvStore } from '../kv-store.ts'
import type { CommonOptions } from '../options.ts'

/** A clock that a test moves. */
export interface TestClock {
  now(): number
  advance(milliseconds: number): void
}

/** What a backend hands to each case: a way to open an empty store on a clock of the case's own. */
export interface KvSubject<Store extends KvStore = KvStore> {
  readonly clock: TestClock
  /** Opens a store that nobody else uses. Called again within a case it may open another empty one. */
  open(options?: CommonOptions): Promise<Store>
}

/** One promise that every backend keeps. */
export interface KvCase<Store extends KvStore = KvStore> {
  readonly name: string
  run(subject: KvSubject<Store>): Promise<void>
}

/** A case that opens one store and closes it. */
export function storeCase<Store extends KvStore>(
  name: string,
  run: (kv: Store, subject: KvSubject<Store>) => Promise<void>,
  options?: CommonOptions,
): KvCase<Store> {
  return {
    name,
    async run(subject) {
      const kv = await subject.open(options)
      try {
        await run(kv, subject)
      } finally {
        await kv.close()
      }
    },
  }
}

/** A clock for tests: it begins at a moment of its own and moves only when told. */
export function createTestClock(start = 1_700_000_000_000): TestClock {
  let time = start
  return {
    now: () => time,
    advance(milliseconds) {
      time += milliseconds
    },
  }
}

/** Asserts that the promise rejects with a `KvError` of the code, and returns it. */
export async function rejectsWith<E extends Error>(promise: Promise<unknown>, code: KvErrorCode): Promise<E> {
  const outcome = await promise.then(
    () => undefined,
    (error: unknown) => ({ error }),
  )
  assert.ok(outcome !== undefined, `expected ${code}, but it resolved`)
  assert.ok(isKvError(outcome.error, code), `expected ${code}, got ${String(outcome.error)}`)
  return outcome.error as unknown as E
}

/** Everything an iteration gives. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
