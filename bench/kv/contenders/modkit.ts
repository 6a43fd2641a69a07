import { openKvStore } from '@modkit/kv-store'
import type { Candidate, Synchronous } from '../candidate.ts'
import { firstValue, GROUP, KEYS } from '../data.ts'

const openFull = async (path: string, synchronous: Synchronous, options: object = {}) => {
  const kv = await openKvStore({ backend: 'sqlite', path, synchronous, ...options })
  await kv.setMany(
    GROUP,
    KEYS.map((key, i) => ({ key, value: firstValue(i) })),
  )
  return kv
}

/** The store, with revisions and an outcome for each write. */
export async function modkit(path: string, synchronous: Synchronous, options?: object): Promise<Candidate> {
  const kv = await openFull(path, synchronous, options)
  return {
    awaited: true,
    get: (key) => kv.get(GROUP, key),
    set: (key, value) => kv.set(GROUP, key, value),
    getAll: () => kv.getAll(GROUP),
    close: () => kv.close(),
  }
}

/** Its synchronous face. */
export async function modkitSync(path: string, synchronous: Synchronous): Promise<Candidate> {
  const kv = await openFull(path, synchronous)
  return {
    awaited: false,
    get: (key) => kv.sync.get(GROUP, key),
    set: (key, value) => kv.sync.set(GROUP, key, value),
    getAll: () => kv.sync.getAll(GROUP),
    close: () => kv.close(),
  }
}

/** With a codec of the store's own: what the way through `encode` and `decode` costs. */
export const modkitWithCodec = (path: string, synchronous: Synchronous): Promise<Candidate> =>
  modkit(path, synchronous, { codec: { encode: String, decode: String } })

/** With a watcher that nobody reads: each write is recorded, and becomes an event. */
export async function modkitWatched(path: string, synchronous: Synchronous): Promise<Candidate> {
  const kv = await openFull(path, synchronous)
  kv.watch()
  return {
    awaited: true,
    get: (key) => kv.get(GROUP, key),
    set: (key, value) => kv.set(GROUP, key, value),
    close: () => kv.close(),
  }
}
