import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import { openKvStore } from '../src/index.ts'
import { createTestClock, kvStoreContract, localKvStoreContract } from '../src/testing/index.ts'
import { runContract } from './run-contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'kv-store-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0

const subject = (configured: object) => () => {
  const clock = createTestClock()
  return {
    clock,
    open: (options?: object) =>
      openKvStore({
        backend: 'sqlite',
        path: join(folder, `${files++}.sqlite`),
        purgeIntervalMs: 0,
        now: clock.now,
        ...configured,
        ...options,
      }),
  }
}

runContract('sqlite, defaults', [...kvStoreContract, ...localKvStoreContract], subject({}))
runContract(
  'sqlite, everything configured',
  [...kvStoreContract, ...localKvStoreContract],
  subject({
    changeLog: { maxEntries: 10_000 },
    synchronous: 'FULL',
    busyTimeoutMs: 1000,
    purgeIntervalMs: 3_600_000,
    onError() {},
  }),
  {
    'since needs a change log, and a position of it': 'the log is on',
    'a listener hears every change before the write resolves': 'events have a position besides',
  },
)
