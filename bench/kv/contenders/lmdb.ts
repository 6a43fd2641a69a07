import { open } from 'lmdb'
import type { Candidate } from '../candidate.ts'
import { firstValue, GROUP, KEYS } from '../data.ts'

/** No SQL at all: what a memory-mapped engine can do. */
export async function lmdb(path: string): Promise<Candidate> {
  const db = open<string, [string, string]>({ path })
  await Promise.all(KEYS.map((key, i) => db.put([GROUP, key], firstValue(i))))
  return {
    awaited: true,
    get: (key) => db.get([GROUP, key]),
    set: (key, value) => db.put([GROUP, key], value),
    getAll() {
      const values = new Map<string, unknown>()
      for (const { key, value } of db.getRange({ start: [GROUP, ''], end: [GROUP, '\uffff'] })) {
        values.set(key[1], value)
      }
      return values
    },
    close: () => db.close(),
  }
}
