import { openKvStore } from '../src/index.ts'
import { createTestClock, kvStoreContract, localKvStoreContract } from '../src/testing/index.ts'
import { runContract } from './run-contract.ts'

const subject = (configured: object) => () => {
  const clock = createTestClock()
  return {
    clock,
    open: (options?: object) =>
      openKvStore({ backend: 'memory', purgeIntervalMs: 0, now: clock.now, ...configured, ...options }),
  }
}

runContract('memory, defaults', [...kvStoreContract, ...localKvStoreContract], subject({}))
runContract(
  'memory, everything configured',
  [...kvStoreContract, ...localKvStoreContract],
  subject({ changeLog: { maxEntries: 10_000 }, purgeIntervalMs: 3_600_000, onError() {} }),
  {
    'since needs a change log, and a position of it': 'the log is on',
    'a listener hears every change before the write resolves': 'events have a position besides',
  },
)
