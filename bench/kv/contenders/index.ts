import type { Candidate, Synchronous } from '../candidate.ts'

type Open = (path: string, synchronous: Synchronous) => Candidate | Promise<Candidate>

export const RAW = 'better-sqlite3, prepared once'
export const UNTUNED = "better-sqlite3, SQLite's settings"
export const LEAST = 'better-sqlite3, in transactions'
export const MODKIT = 'modkit'

/** Everybody by name. Each loads its own library only: a worker holds one of them. */
export const contenders: Readonly<Record<string, () => Promise<Open>>> = {
  [RAW]: async () => (await import('./raw.ts')).raw,
  [UNTUNED]: async () => (await import('./raw.ts')).rawUntuned,
  [LEAST]: async () => (await import('./raw.ts')).rawInTransactions,
  [MODKIT]: async () => (await import('./modkit.ts')).modkit,
  'modkit, synchronous': async () => (await import('./modkit.ts')).modkitSync,
  'modkit, with a codec': async () => (await import('./modkit.ts')).modkitWithCodec,
  'modkit, watched': async () => (await import('./modkit.ts')).modkitWatched,
  'Kysely, per call': async () => (await import('./kysely.ts')).kysely,
  'keyv 5': async () => (await import('./keyv.ts')).keyv,
  'keyv 4': async () => (await import('./keyv.ts')).keyvBefore,
  unstorage: async () => (await import('./unstorage.ts')).unstorage,
  lmdb: async () => (await import('./lmdb.ts')).lmdb,
}
